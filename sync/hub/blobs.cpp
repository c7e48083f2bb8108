// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/blobs.h"

#include "core/store/blob_store.h"
#include "sync/hub/answers.h"
#include "sync/hub/hub_meta.h"
#include "sync/hub/tus.h"
#include "sync/protocol/limits.h"

#include <algorithm>

namespace feltbok {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view kRoot = "/v1/blobs";

HttpResponse tusResponse(int status) {
    HttpResponse response{.status = status, .headers = {}, .body = {}};
    response.headers["Tus-Resumable"] = std::string(kTusVersion);
    response.headers["Cache-Control"] = "no-store";
    return response;
}

std::unexpected<Error> noSuchBlob() {
    return fail(ErrorCode::NotFound, "there is no such blob");
}

std::unexpected<Error> notItsDigest() {
    return fail(ErrorCode::Damaged, "the upload is not what its digest says: begin anew");
}

} // namespace

fs::path HubBlobs::whole(const Id& scope, const Digest& sha256) const {
    return m_world.blobFolder / scope.toString() / toHex(sha256);
}
fs::path HubBlobs::partial(const Upload& upload) const {
    return m_world.blobFolder / "partial" /
           (upload.device.toString() + "." + upload.scope.toString() + "." + toHex(upload.sha256));
}
fs::path HubBlobs::lengthFile(const Upload& upload) const {
    return partial(upload).concat(".length");
}

HttpResponse HubBlobs::options() {
    HttpResponse response = tusResponse(204);
    response.headers["Tus-Version"] = std::string(kTusVersion);
    response.headers["Tus-Extension"] = "creation,creation-with-upload,checksum";
    response.headers["Tus-Checksum-Algorithm"] = "sha256,sha1";
    response.headers["Tus-Max-Size"] = std::to_string(kBlobBytesMax);
    return response;
}

Result<void> HubBlobs::mayUse(const Caller& caller, const Id& scope) const {
    bool member = false;
    auto read = m_world.store.view([&]() -> Result<void> {
        auto scopes = m_world.store.scopesOf(caller.user.id);
        if (!scopes) return fail(scopes);
        member = std::ranges::find(*scopes, scope, &NamedScope::scope) != scopes->end();
        return {};
    });
    if (!read) return read;
    // The same answer as for a blob that is not there: nobody learns of other scopes by guessing.
    return member ? Result<void>{} : noSuchBlob();
}

HttpResponse HubBlobs::handle(const HttpRequest& request, const Caller& caller) {
    const auto answer = [&]() -> Result<HttpResponse> {
        const bool tus = request.method != "GET";
        if (tus && headerOf(request.headers, "Tus-Resumable") != kTusVersion)
            return fail(ErrorCode::Protocol, "Tus-Resumable: 1.0.0 is needed");
        const bool writes = request.method == "POST" || request.method == "PATCH";
        if (writes && caller.user.role == Role::Reader)
            return fail(ErrorCode::Refused, "readers do not write");
        if (request.method == "POST" && request.path == kRoot) return create(request, caller);
        auto address = blobAddressOf(std::string_view(request.path).substr(kRoot.size()));
        if (!address) return noSuchBlob();
        if (auto may = mayUse(caller, address->scope); !may) return fail(may);
        const Upload named{.scope = address->scope, .sha256 = address->sha256, .device = caller.device.id};
        if (request.method == "PATCH") return patch(request, caller, named);
        if (request.method == "HEAD") return head(named);
        if (request.method == "GET") return get(request, named);
        return fail(ErrorCode::NotFound, "there is nothing at this address");
    }();
    if (answer) {
        HttpResponse told = *answer;
        // How many backups had begun when this was whole: the next one to begin has it.
        std::uint64_t begun = 0;
        auto read = m_world.store.view([&]() -> Result<void> {
            auto number = meta::number(m_world.store, meta::kBackupBegun);
            if (!number) return fail(number);
            begun = *number;
            return {};
        });
        if (read) told.headers["Feltbok-Backups"] = std::to_string(begun);
        return told;
    }
    HttpResponse response = errorTo(request, answer.error());
    response.headers["Tus-Resumable"] = std::string(kTusVersion);
    if (answer.error().code == ErrorCode::Damaged) response.status = kTusChecksumMismatch;
    if (answer.error().code == ErrorCode::BadValue) response.status = 409; // another offset than asked for
    if (answer.error().code == ErrorCode::Protocol) response.status = 412;
    return response;
}

Result<HttpResponse> HubBlobs::create(const HttpRequest& request, const Caller& caller) {
    auto wanted = creationOf(request.headers);
    if (!wanted) return fail(wanted);
    if (auto may = mayUse(caller, wanted->address.scope); !may) return fail(may);
    const Upload upload{.scope = wanted->address.scope,
                        .sha256 = wanted->address.sha256,
                        .device = caller.device.id,
                        .length = wanted->length};
    std::uint64_t offset = upload.length;
    if (!m_world.files.exists(whole(upload.scope, upload.sha256))) {
        if (auto made = m_world.files.makeFolder(m_world.blobFolder / "partial"); !made) return fail(made);
        if (request.body.size() == upload.length && !m_world.files.exists(partial(upload))) {
            if (auto right = checkPart(request); !right) return fail(right);
            if (auto taken = takeWhole(upload, request.body); !taken) return fail(taken);
            return created(upload, upload.length);
        }
        const std::string length = std::to_string(upload.length);
        if (auto kept = m_world.files.writeDurably(lengthFile(upload), asBytes(length)); !kept)
            return fail(kept);
        auto held = goOnFrom(upload);
        if (!held) return fail(held);
        offset = *held;
        // A body that came along is the beginning; if we hold more already, the device goes on from there.
        if ((!request.body.empty() || upload.length == 0) && offset == 0) {
            if (auto right = checkPart(request); !right) return fail(right);
            auto appended = append(upload, 0, request.body);
            if (!appended) return fail(appended);
            offset = *appended;
        }
    }
    return created(upload, offset);
}

HttpResponse HubBlobs::created(const Upload& upload, std::uint64_t offset) {
    HttpResponse response = tusResponse(201);
    response.headers["Location"] =
        std::string(kRoot) + "/" + upload.scope.toString() + "/" + toHex(upload.sha256);
    response.headers["Upload-Offset"] = std::to_string(offset);
    return response;
}

Result<void> HubBlobs::takeWhole(const Upload& upload, ByteView bytes) {
    if (sha256(bytes) != upload.sha256) return notItsDigest();
    // A file half-written in its place would be taken for a damaged picture.
    if (auto written = m_world.files.writeDurably(partial(upload), bytes); !written) return written;
    return putInPlace(upload);
}

Result<std::uint64_t> HubBlobs::offsetOf(const Upload& upload) const {
    if (!m_world.files.exists(partial(upload))) return 0;
    return m_world.files.sizeBytes(partial(upload));
}

Result<std::uint64_t> HubBlobs::goOnFrom(const Upload& upload) {
    auto offset = offsetOf(upload);
    if (!offset || *offset < upload.length || upload.length == 0) return offset;
    // All bytes had come when the power went: it is whole only once it is in its place.
    if (auto finished = finish(upload); !finished) return fail(finished);
    return offset;
}

Result<std::uint64_t> HubBlobs::lengthOf(const Upload& named) const {
    auto text = m_world.files.read(lengthFile(named));
    if (!text) return noSuchBlob();
    auto length = wholeNumber(asText(*text));
    if (!length) return noSuchBlob();
    return *length;
}

Result<HttpResponse> HubBlobs::head(const Upload& named) {
    HttpResponse response = tusResponse(200);
    if (m_world.files.exists(whole(named.scope, named.sha256))) {
        auto size = m_world.files.sizeBytes(whole(named.scope, named.sha256));
        if (!size) return fail(size);
        response.headers["Upload-Offset"] = std::to_string(*size);
        response.headers["Upload-Length"] = std::to_string(*size);
        return response;
    }
    auto length = lengthOf(named);
    if (!length) return fail(length);
    Upload upload = named;
    upload.length = *length;
    auto offset = goOnFrom(upload);
    if (!offset) return fail(offset);
    response.headers["Upload-Offset"] = std::to_string(*offset);
    response.headers["Upload-Length"] = std::to_string(*length);
    return response;
}

Result<HttpResponse> HubBlobs::patch(const HttpRequest& request, const Caller& /*caller*/,
                                     const Upload& named) {
    if (headerOf(request.headers, "Content-Type") != kTusPartType)
        return fail(ErrorCode::BadInput, "a part's type is application/offset+octet-stream");
    auto offset = wholeNumber(headerOf(request.headers, "Upload-Offset"));
    if (!offset) return fail(ErrorCode::BadInput, "Upload-Offset is needed");
    HttpResponse response = tusResponse(204);
    if (m_world.files.exists(whole(named.scope, named.sha256))) { // somebody else was quicker
        auto size = m_world.files.sizeBytes(whole(named.scope, named.sha256));
        if (!size) return fail(size);
        response.headers["Upload-Offset"] = std::to_string(*size);
        return response;
    }
    Upload upload = named;
    auto length = lengthOf(named);
    if (!length) return fail(length);
    upload.length = *length;
    if (auto right = checkPart(request); !right) return fail(right);
    auto appended = append(upload, *offset, request.body);
    if (!appended) return fail(appended);
    response.headers["Upload-Offset"] = std::to_string(*appended);
    return response;
}

Result<std::uint64_t> HubBlobs::append(const Upload& upload, std::uint64_t offset, ByteView part) {
    auto held = offsetOf(upload);
    if (!held) return held;
    if (*held != offset) return fail(ErrorCode::BadValue, "the upload goes on at another offset");
    if (part.size() > kBlobUploadBytesMax || offset + part.size() > upload.length)
        return fail(ErrorCode::TooLarge, "more bytes than the upload was made for");
    if (auto appended = m_world.files.appendDurably(partial(upload), part); !appended) return fail(appended);
    const std::uint64_t now = offset + part.size();
    if (now < upload.length) return now;
    if (auto finished = finish(upload); !finished) return fail(finished);
    return now;
}

Result<void> HubBlobs::finish(const Upload& upload) {
    auto bytes = m_world.files.read(partial(upload));
    if (!bytes) return fail(bytes);
    if (sha256(*bytes) != upload.sha256) {
        // Not what it was called: the device begins anew.
        if (auto removed = m_world.files.remove(partial(upload)); !removed) return removed;
        return notItsDigest();
    }
    return putInPlace(upload);
}

Result<void> HubBlobs::putInPlace(const Upload& upload) {
    const fs::path place = whole(upload.scope, upload.sha256);
    if (auto made = m_world.files.makeFolder(place.parent_path()); !made) return made;
    if (auto moved = m_world.files.rename(partial(upload), place); !moved) return moved;
    return m_world.files.remove(lengthFile(upload));
}

Result<HttpResponse> HubBlobs::get(const HttpRequest& request, const Upload& named) {
    const fs::path place = whole(named.scope, named.sha256);
    if (!m_world.files.exists(place)) return noSuchBlob();
    auto size = m_world.files.sizeBytes(place);
    if (!size) return fail(size);
    HttpResponse response{.status = 200, .headers = {}, .body = {}};
    response.headers["Content-Type"] = "application/octet-stream";
    response.headers["Accept-Ranges"] = "bytes";
    response.headers["Cache-Control"] = "no-store";
    const std::string_view asked = headerOf(request.headers, "Range");
    auto range = rangeOf(asked, *size);
    if (!range) {
        response.status = 416;
        response.headers["Content-Range"] = "bytes */" + std::to_string(*size);
        return response;
    }
    auto bytes = m_world.files.readPart(place, range->first, range->count);
    if (!bytes) return fail(bytes);
    response.body = std::move(*bytes);
    if (asked.empty()) return response;
    response.status = 206;
    response.headers["Content-Range"] = "bytes " + std::to_string(range->first) + "-" +
                                        std::to_string(range->first + range->count - 1) + "/" +
                                        std::to_string(*size);
    return response;
}

} // namespace feltbok
