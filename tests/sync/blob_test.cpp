// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/limits.h"
#include "tests/catch.h"
#include "tests/sync/county.h"

using namespace feltbok;
using feltbok::testing::County;

namespace {

struct Picture {
    Id record;
    Digest sha256{};
    Bytes bytes;
};

Picture take(County& county, Store& store, const Id& scope, std::size_t size) {
    Picture picture;
    picture.bytes.resize(size);
    county.random.fill(picture.bytes);
    auto note = store.commit(Change{.kind = "note", .scope = scope, .fields = {{"text", "med bilde"}}});
    REQUIRE(note);
    picture.record = note->record;
    auto blob = store.blobs().add(scope, picture.bytes);
    REQUIRE(blob);
    picture.sha256 = blob->sha256;
    REQUIRE(store.commit(Change{.kind = "attachment",
                                .scope = scope,
                                .fields = {{"parent", note->record.toString()},
                                           {"name", "bilde.jpg"},
                                           {"sha256", toHex(blob->sha256)}}}));
    return picture;
}

std::string urlOf(const Id& scope, const Digest& sha256) {
    return "/v1/blobs/" + scope.toString() + "/" + toHex(sha256);
}

} // namespace

TEST_CASE("P5 a picture of several parts goes up and comes down whole") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    auto bo = county.tablet("Bo", {"Tokke"});
    const Id scope = county.scopeNamed("Tokke");
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, kBlobUploadBytesMax,
                                   kBlobUploadBytesMax + 1, 3 * kBlobUploadBytesMax + 17}) {
        INFO(size);
        const Picture picture = take(county, *ada, scope, size);
        const auto up = county.sync(*ada);
        REQUIRE(up);
        CHECK(up->blobsUp == 1);
        CHECK(up->requests ==
              1 + std::max<std::size_t>(1, (size + kBlobUploadBytesMax - 1) / kBlobUploadBytesMax));
        const auto down = county.sync(*bo);
        REQUIRE(down);
        CHECK(down->blobsDown == 1);
        CHECK(bo->blobs().read(scope, picture.sha256) == picture.bytes);
    }
    CHECK(ada->blobs().entries(BlobState::Unsent).empty());
}

TEST_CASE("an upload cut off goes on where the hub has got to") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    const Id scope = county.scopeNamed("Tokke");
    const Picture picture = take(county, *ada, scope, 4 * kBlobUploadBytesMax);
    int parts = 0;
    county.transport->onTheWay = [&](const HttpRequest& request, Hub& hub) -> Result<HttpResponse> {
        HttpResponse response = hub.handle(request);
        const bool isPart = request.method == "PATCH";
        if (isPart && ++parts == 2) return fail(ErrorCode::Offline, "lost after it came");
        return response;
    };
    CHECK(county.sync(*ada).error().code == ErrorCode::Offline);
    const auto again = county.sync(*ada);
    REQUIRE(again);
    CHECK(again->blobsUp == 1);
    CHECK(again->bytesUp < 2 * kBlobUploadBytesMax); // one part and a few words
}

TEST_CASE("the same picture of two tablets is one on the hub, and the second is sent with one request") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    auto bo = county.tablet("Bo", {"Tokke"});
    const Id scope = county.scopeNamed("Tokke");
    const Picture picture = take(county, *ada, scope, 3 * kBlobUploadBytesMax);
    REQUIRE(bo->blobs().add(scope, picture.bytes));
    REQUIRE(county.sync(*ada));
    const auto second = county.sync(*bo);
    REQUIRE(second);
    CHECK(second->blobsUp == 1);
    CHECK(second->requests == 2);
}

TEST_CASE("P6 a blob is not found by those outside its scope, even by its right name") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    auto bo = county.tablet("Bo", {"Fyresdal"});
    const Id scope = county.scopeNamed("Tokke");
    const Picture picture = take(county, *ada, scope, 1000);
    REQUIRE(county.sync(*ada));
    for (const char* method : {"GET", "HEAD", "PATCH"}) {
        HttpRequest request{.method = method, .path = urlOf(scope, picture.sha256)};
        request.headers["Tus-Resumable"] = "1.0.0";
        request.headers["Authorization"] = "Bearer " + Credentials::load(*bo)->token;
        INFO(method);
        CHECK(county.hub->handle(request).status == 404);
    }
}

TEST_CASE("tus as others speak it") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    const Id scope = county.scopeNamed("Tokke");
    Bytes bytes(1000);
    county.random.fill(bytes);
    const Digest digest = sha256(bytes);
    const std::string token = "Bearer " + Credentials::load(*ada)->token;
    const auto ask = [&](const std::string& method, const std::string& path, const Headers& headers,
                         const Bytes& body = {}) {
        HttpRequest request{.method = method, .path = path, .headers = headers, .body = body};
        request.headers["Authorization"] = token;
        return county.hub->handle(request);
    };
    const std::string metadata = "filename YQ==,scope " + toBase64Padded(asBytes(scope.toString())) +
                                 ",sha256 " + toBase64Padded(asBytes(toHex(digest)));
    const HttpResponse options = county.hub->handle({.method = "OPTIONS", .path = "/v1/blobs"});
    CHECK(options.status == 204);
    CHECK(headerOf(options.headers, "Tus-Version") == "1.0.0");
    CHECK(ask("POST", "/v1/blobs", {{"Upload-Length", "1000"}, {"Upload-Metadata", metadata}}).status == 412);
    const HttpResponse made =
        ask("POST", "/v1/blobs",
            {{"Tus-Resumable", "1.0.0"}, {"Upload-Length", "1000"}, {"Upload-Metadata", metadata}});
    REQUIRE(made.status == 201);
    const std::string url(headerOf(made.headers, "Location"));
    CHECK(url == urlOf(scope, digest));
    Headers part{{"Tus-Resumable", "1.0.0"},
                 {"Content-Type", "application/offset+octet-stream"},
                 {"Upload-Offset", "0"}};
    const Bytes half(bytes.begin(), bytes.begin() + 500);
    CHECK(ask("PATCH", url, part, half).status == 204);
    CHECK(ask("PATCH", url, part, half).status == 409);
    part["Upload-Offset"] = "500";
    part["Upload-Checksum"] = "sha1 " + toBase64Padded(Bytes(20, 1));
    const Bytes rest(bytes.begin() + 500, bytes.end());
    CHECK(ask("PATCH", url, part, rest).status == 460);
    part["Upload-Checksum"] = "crc32 AAAA";
    CHECK(ask("PATCH", url, part, rest).status == 400);
    part["Upload-Checksum"] = "sha256 " + toBase64Padded(sha256(rest));
    const HttpResponse at = ask("HEAD", url, {{"Tus-Resumable", "1.0.0"}});
    CHECK(headerOf(at.headers, "Upload-Offset") == "500");
    CHECK(headerOf(at.headers, "Upload-Length") == "1000");
    CHECK(ask("PATCH", url, part, rest).status == 204);

    const struct {
        const char* range;
        int status;
        std::size_t first;
        std::size_t count;
    } ranges[] = {
        {"", 200, 0, 1000},          {"bytes=0-99", 206, 0, 100},      {"bytes=900-", 206, 900, 100},
        {"bytes=-10", 206, 990, 10}, {"bytes=990-5000", 206, 990, 10}, {"bytes=1000-", 416, 0, 0},
        {"bytes=5-4", 416, 0, 0},    {"bytes=a-b", 416, 0, 0},         {"lines=1-2", 416, 0, 0}};
    for (const auto& one : ranges) {
        INFO(one.range);
        Headers headers;
        if (*one.range != 0) headers["Range"] = one.range;
        const HttpResponse got = ask("GET", url, headers);
        CHECK(got.status == one.status);
        if (got.status >= 400) continue;
        const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(one.first);
        CHECK(got.body == Bytes(first, first + static_cast<std::ptrdiff_t>(one.count)));
    }
}

TEST_CASE("an upload that is not what it was called is begun anew") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    const Id scope = county.scopeNamed("Tokke");
    const Picture picture = take(county, *ada, scope, 1000);
    county.transport->onTheWay = [](const HttpRequest& request, Hub& hub) -> Result<HttpResponse> {
        HttpRequest damaged = request;
        if (request.path == "/v1/blobs") {
            damaged.body[7] ^= 1U;
            damaged.headers.erase("Upload-Checksum");
        }
        return hub.handle(damaged);
    };
    REQUIRE(county.sync(*ada));
    CHECK(ada->blobs().entries(BlobState::Unsent).size() == 1); // still ours to send
    county.transport->onTheWay = nullptr;
    REQUIRE(county.sync(*ada));
    CHECK(ada->blobs().entries(BlobState::Unsent).empty());
}

TEST_CASE("limits of an upload: length, part, name") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    const Id scope = county.scopeNamed("Tokke");
    const std::string right = "scope " + toBase64Padded(asBytes(scope.toString())) + ",sha256 " +
                              toBase64Padded(asBytes(std::string(64, 'a')));
    const struct {
        const char* what;
        std::string length;
        std::string metadata;
        std::size_t body;
        int status;
    } cases[] = {
        {"over 25 MB", std::to_string(kBlobBytesMax + 1), right, 0, 413},
        {"no length", "", right, 0, 400},
        {"a length that is none", "-5", right, 0, 400},
        {"no scope", "10", "sha256 " + toBase64Padded(asBytes(std::string(64, 'a'))), 0, 400},
        {"a digest that is none", "10",
         "scope " + toBase64Padded(asBytes(scope.toString())) + ",sha256 YQ==", 0, 400},
        {"a part of more than 1 MiB", std::to_string(kBlobBytesMax), right, kBlobUploadBytesMax + 1, 413},
        {"more than was announced", "10", right, 11, 413},
    };
    for (const auto& one : cases) {
        HttpRequest request{.method = "POST", .path = "/v1/blobs"};
        request.headers = {{"Tus-Resumable", "1.0.0"},
                           {"Authorization", "Bearer " + Credentials::load(*ada)->token},
                           {"Upload-Length", one.length},
                           {"Upload-Metadata", one.metadata}};
        request.body.resize(one.body);
        INFO(one.what);
        CHECK(county.hub->handle(request).status == one.status);
    }
}
