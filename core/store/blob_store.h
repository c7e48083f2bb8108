// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/id.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace feltbok {

constexpr std::uint64_t kBlobBytesMax = 25ULL * 1024 * 1024; ///< a photo, recording or document
constexpr std::uint64_t kBlobPartBytes = 1024 * 1024;        ///< what one upload request carries

/// Where a blob is.
enum class BlobState : std::uint8_t {
    Unsent,    ///< here only
    Sent,      ///< the hub has it, durable
    Confirmed, ///< also in a verified backup
    Remote     ///< named by a record, not here yet
};

/// A blob this device holds or knows of, named by (scope, SHA-256 of its plain bytes).
struct BlobEntry {
    Id scope;
    Digest sha256{};
    std::uint64_t bytes = 0;
    BlobState state = BlobState::Unsent;
    std::uint64_t uploadedBytes = 0; ///< of an upload under way
    std::string uploadUrl{};         ///< where it goes on
};

/// Photos, recordings and documents, each an encrypted file of its own. A blob is on the disk before the
/// record that names it is committed. Part of a Store and on its thread.
class BlobStore {
public:
    virtual ~BlobStore() = default;

    /// Encrypts, writes and syncs the bytes; the same bytes twice are one blob. Over kBlobBytesMax is
    /// refused.
    [[nodiscard]] virtual Result<BlobEntry> add(const Id& scope, ByteView bytes) = 0;
    /// Keeps bytes that came from the hub; they must have that digest.
    [[nodiscard]] virtual Result<void> addDownloaded(const Id& scope, const Digest& sha256,
                                                     ByteView bytes) = 0;
    /// The plain bytes, checked against the digest. Not here: ErrorCode::NotFound.
    [[nodiscard]] virtual Result<Bytes> read(const Id& scope, const Digest& sha256) = 0;
    [[nodiscard]] virtual bool has(const Id& scope, const Digest& sha256) const = 0;
    [[nodiscard]] virtual std::vector<BlobEntry> entries(BlobState state) const = 0;
    [[nodiscard]] virtual Result<void> setState(const Id& scope, const Digest& sha256, BlobState state) = 0;
    /// The hub has all of it, and had begun this many backups by then.
    [[nodiscard]] virtual Result<void> setSent(const Id& scope, const Digest& sha256,
                                               std::uint64_t backupsBegun) = 0;
    /// Blobs sent before the verified backup of this number began are in it.
    [[nodiscard]] virtual Result<void> confirm(std::uint64_t backupVerified) = 0;
    /// A wiped device: no blob is left.
    [[nodiscard]] virtual Result<void> removeAll() = 0;
    /// The hub may have lost what it had: everything here is offered again.
    [[nodiscard]] virtual Result<void> offerAgain() = 0;
    [[nodiscard]] virtual Result<void> setUpload(const Id& scope, const Digest& sha256,
                                                 std::uint64_t uploadedBytes,
                                                 const std::string& uploadUrl) = 0;
};

} // namespace feltbok
