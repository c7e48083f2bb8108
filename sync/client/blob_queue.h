// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"
#include "sync/protocol/http.h"

#include <optional>

namespace feltbok {

/// What one step of the queue did, for progress.
struct BlobStep {
    bool sent = false;     ///< a blob is on the hub, whole
    bool received = false; ///< a blob is here, whole
};

/// Blobs on their way: uploads by tus 1.0, going on at the offset the hub holds; downloads by ranges. One
/// request at a time. A blob the hub refuses is left for another day and never holds up the rest.
class BlobQueue {
public:
    explicit BlobQueue(Store& store) : m_store(store) {}

    /// The next request, or nothing when all is sent and fetched (or was refused).
    [[nodiscard]] Result<std::optional<HttpRequest>> next();
    /// Takes its answer. An error is one of the disk here; the hub's are dealt with.
    [[nodiscard]] Result<BlobStep> take(const HttpResponse& response);
    /// How many blobs were refused and skipped.
    [[nodiscard]] std::size_t skipped() const { return m_skipped.size(); }
    /// Fetches only this one.
    void onlyFetch(const Id& scope, const Digest& sha256);

private:
    enum class Step : std::uint8_t { Idle, Create, Ask, Send, Fetch };
    [[nodiscard]] std::optional<BlobEntry> pick(BlobState state) const;
    [[nodiscard]] bool isSkipped(const BlobEntry& entry) const;
    [[nodiscard]] HttpRequest create() const;
    [[nodiscard]] HttpRequest part() const;
    [[nodiscard]] HttpRequest fetchPart() const;
    [[nodiscard]] Result<BlobStep> uploaded(std::uint64_t offset, const std::string& url,
                                            std::uint64_t backups);
    [[nodiscard]] Result<BlobStep> takeFetched(const HttpResponse& response);
    [[nodiscard]] BlobStep skip();

    Store& m_store;
    Step m_step = Step::Idle;
    BlobEntry m_blob;
    Bytes m_bytes; ///< plain bytes of the blob under way
    int m_tries = 0;
    std::vector<std::pair<Id, Digest>> m_skipped;
    std::optional<std::pair<Id, Digest>> m_only;
};

} // namespace feltbok
