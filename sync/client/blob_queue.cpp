// SPDX-License-Identifier: Apache-2.0
#include "sync/client/blob_queue.h"

#include "sync/protocol/limits.h"
#include "sync/protocol/signing.h"

#include <algorithm>
#include <charconv>

namespace feltbok {
namespace {

constexpr std::uint64_t kNotYetBackups = INT64_MAX; // of a hub that does not say
constexpr int kTriesMax = 5; // of one blob in one sync, at the hub's telling us to go on elsewhere

std::string addressOf(const BlobEntry& blob) {
    return "/v1/blobs/" + blob.scope.toString() + "/" + toHex(blob.sha256);
}

std::optional<std::uint64_t> numberOf(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

HttpRequest tusRequest(std::string method, std::string path) {
    HttpRequest request{.method = std::move(method), .path = std::move(path)};
    request.headers["Tus-Resumable"] = "1.0.0";
    return request;
}

void putPart(HttpRequest& request, const Bytes& bytes, std::uint64_t offset) {
    const std::uint64_t count = std::min<std::uint64_t>(kBlobUploadBytesMax, bytes.size() - offset);
    const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(offset);
    request.body.assign(first, first + static_cast<std::ptrdiff_t>(count));
    request.headers["Content-Type"] = "application/offset+octet-stream";
    request.headers["Upload-Checksum"] = "sha256 " + toBase64Padded(sha256(request.body));
}

} // namespace

bool BlobQueue::isSkipped(const BlobEntry& entry) const {
    return std::ranges::find(m_skipped, std::pair(entry.scope, entry.sha256)) != m_skipped.end();
}

void BlobQueue::onlyFetch(const Id& scope, const Digest& sha256) {
    m_only = {scope, sha256};
}

std::optional<BlobEntry> BlobQueue::pick(BlobState state) const {
    for (BlobEntry& entry : m_store.blobs().entries(state)) {
        const bool wanted = !m_only || (state == BlobState::Remote && entry.scope == m_only->first &&
                                        entry.sha256 == m_only->second);
        if (wanted && !isSkipped(entry)) return std::move(entry);
    }
    return std::nullopt;
}

Result<std::optional<HttpRequest>> BlobQueue::next() {
    if (m_step == Step::Idle) {
        m_bytes.clear();
        m_tries = 0;
        if (auto unsent = pick(BlobState::Unsent)) {
            m_blob = std::move(*unsent);
            auto bytes = m_store.blobs().read(m_blob.scope, m_blob.sha256);
            if (!bytes) return fail(bytes);
            m_bytes = std::move(*bytes);
            m_step = m_blob.uploadUrl.empty() ? Step::Create : Step::Ask;
        } else if (auto remote = pick(BlobState::Remote)) {
            m_blob = std::move(*remote);
            m_step = Step::Fetch;
        } else {
            return std::nullopt;
        }
    }
    switch (m_step) {
    case Step::Create:
        return create();
    case Step::Ask:
        return tusRequest("HEAD", m_blob.uploadUrl);
    case Step::Send:
        return part();
    default:
        return fetchPart();
    }
}

HttpRequest BlobQueue::create() const {
    HttpRequest request = tusRequest("POST", "/v1/blobs");
    request.headers["Upload-Length"] = std::to_string(m_bytes.size());
    request.headers["Upload-Metadata"] = "scope " + toBase64Padded(asBytes(m_blob.scope.toString())) +
                                         ",sha256 " + toBase64Padded(asBytes(toHex(m_blob.sha256)));
    putPart(request, m_bytes, 0);
    return request;
}

HttpRequest BlobQueue::part() const {
    HttpRequest request = tusRequest("PATCH", m_blob.uploadUrl);
    request.headers["Upload-Offset"] = std::to_string(m_blob.uploadedBytes);
    putPart(request, m_bytes, m_blob.uploadedBytes);
    return request;
}

HttpRequest BlobQueue::fetchPart() const {
    HttpRequest request{.method = "GET", .path = addressOf(m_blob)};
    request.headers["Range"] =
        "bytes=" + std::to_string(m_bytes.size()) + "-" + std::to_string(m_bytes.size() + kBlobPartBytes - 1);
    return request;
}

BlobStep BlobQueue::skip() {
    m_skipped.emplace_back(m_blob.scope, m_blob.sha256);
    m_step = Step::Idle;
    return {};
}

Result<BlobStep> BlobQueue::take(const HttpResponse& response) {
    if (m_step == Step::Fetch) return takeFetched(response);
    const bool lost = response.status == 404 || response.status == 410;
    const bool elsewhere = response.status == 409 || response.status == 460;
    if (m_step != Step::Create && (lost || elsewhere)) {
        if (++m_tries > kTriesMax) return skip();
        m_step = lost ? Step::Create : Step::Ask;
        return BlobStep{};
    }
    const auto offset = numberOf(headerOf(response.headers, "Upload-Offset"));
    const std::string url =
        m_step == Step::Create ? std::string(headerOf(response.headers, "Location")) : m_blob.uploadUrl;
    if (response.status >= 400 || !offset || *offset > m_bytes.size() || !url.starts_with('/')) return skip();
    return uploaded(*offset, url,
                    numberOf(headerOf(response.headers, "Feltbok-Backups")).value_or(kNotYetBackups));
}

Result<BlobStep> BlobQueue::uploaded(std::uint64_t offset, const std::string& url, std::uint64_t backups) {
    BlobStore& blobs = m_store.blobs();
    if (offset == m_bytes.size()) {
        m_step = Step::Idle;
        auto set = blobs.setSent(m_blob.scope, m_blob.sha256, backups);
        if (!set) return fail(set);
        return BlobStep{.sent = true, .received = false};
    }
    m_tries = offset > m_blob.uploadedBytes ? 0 : m_tries + 1;
    if (m_tries > kTriesMax) return skip();
    m_blob.uploadedBytes = offset;
    m_blob.uploadUrl = url;
    m_step = Step::Send;
    auto set = blobs.setUpload(m_blob.scope, m_blob.sha256, offset, url);
    if (!set) return fail(set);
    return BlobStep{};
}

Result<BlobStep> BlobQueue::takeFetched(const HttpResponse& response) {
    // An empty blob has no first byte to ask for: 416.
    const bool isWhole = response.status == 200 || (response.status == 416 && m_bytes.empty());
    if (!isWhole && response.status != 206) return skip(); // its author has not sent it yet, or we may not
    if (isWhole) m_bytes.clear();
    if (response.status != 416) m_bytes.insert(m_bytes.end(), response.body.begin(), response.body.end());
    const std::string_view range = headerOf(response.headers, "Content-Range");
    const std::size_t slash = range.find('/');
    const auto size = isWhole                           ? std::optional<std::uint64_t>(m_bytes.size())
                      : slash == std::string_view::npos ? std::nullopt
                                                        : numberOf(range.substr(slash + 1));
    if (!size || *size > kBlobBytesMax || (m_bytes.size() < *size && response.body.empty())) return skip();
    if (m_bytes.size() < *size) return BlobStep{};
    if (sha256(m_bytes) != m_blob.sha256) return skip(); // damaged on its way: another day
    m_step = Step::Idle;
    auto kept = m_store.blobs().addDownloaded(m_blob.scope, m_blob.sha256, m_bytes);
    if (!kept) return fail(kept);
    const auto backups = numberOf(headerOf(response.headers, "Feltbok-Backups")).value_or(kNotYetBackups);
    if (auto sent = m_store.blobs().setSent(m_blob.scope, m_blob.sha256, backups); !sent) return fail(sent);
    return BlobStep{.sent = false, .received = true};
}

} // namespace feltbok
