// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub_world.h"
#include "sync/protocol/http.h"

#include <filesystem>

namespace feltbok {

/// Blobs over tus 1.0 (core, creation, creation-with-upload, checksum) and GET with Range. A blob's address
/// is /v1/blobs/SCOPE/SHA256 from creation on, the same for everybody; what is half uploaded is each device's
/// own. Only members of the scope learn whether there is one.
///
/// POST /v1/blobs      Upload-Length; Upload-Metadata: scope, sha256 (base64 of their text) → 201, Location,
///                     Upload-Offset (the length itself: the hub has it already)
/// HEAD …/SCOPE/SHA    Upload-Offset, Upload-Length
/// PATCH …/SCOPE/SHA   Upload-Offset, optional Upload-Checksum (sha256 or sha1)
/// GET …/SCOPE/SHA     the bytes, or a range of them
class HubBlobs {
public:
    explicit HubBlobs(HubWorld& world) : m_world(world) {}

    /// Every request whose path begins with /v1/blobs, of a caller already known.
    [[nodiscard]] HttpResponse handle(const HttpRequest& request, const Caller& caller);
    /// What tus asks OPTIONS for; needs no caller.
    [[nodiscard]] static HttpResponse options();

private:
    struct Upload {
        Id scope;
        Digest sha256{};
        Id device;
        std::uint64_t length = 0;
    };
    [[nodiscard]] std::filesystem::path whole(const Id& scope, const Digest& sha256) const;
    [[nodiscard]] std::filesystem::path partial(const Upload& upload) const;
    [[nodiscard]] std::filesystem::path lengthFile(const Upload& upload) const;

    [[nodiscard]] Result<void> mayUse(const Caller& caller, const Id& scope) const;
    [[nodiscard]] Result<HttpResponse> create(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] static HttpResponse created(const Upload& upload, std::uint64_t offset);
    [[nodiscard]] Result<HttpResponse> patch(const HttpRequest& request, const Caller& caller,
                                             const Upload& named);
    [[nodiscard]] Result<HttpResponse> head(const Upload& named);
    [[nodiscard]] Result<HttpResponse> get(const HttpRequest& request, const Upload& named);
    [[nodiscard]] Result<std::uint64_t> lengthOf(const Upload& named) const;
    [[nodiscard]] Result<std::uint64_t> offsetOf(const Upload& upload) const;
    /// The same, and puts it in its place if all of it is here.
    [[nodiscard]] Result<std::uint64_t> goOnFrom(const Upload& upload);
    /// Adds a part; when the last has come, checks the whole and puts it in its place.
    [[nodiscard]] Result<std::uint64_t> append(const Upload& upload, std::uint64_t offset, ByteView part);
    [[nodiscard]] Result<void> finish(const Upload& upload);
    /// All of it in one request, as most pictures come: no more trips to the disk than it takes.
    [[nodiscard]] Result<void> takeWhole(const Upload& upload, ByteView bytes);
    [[nodiscard]] Result<void> putInPlace(const Upload& upload);

    HubWorld& m_world;
};

} // namespace feltbok
