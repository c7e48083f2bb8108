// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/replica.h"

#include "sync/client/credentials.h"
#include "sync/client/enrolment.h"
#include "sync/client/stick.h"
#include "sync/client/sync_client.h"
#include "sync/protocol/limits.h"

#include <algorithm>

namespace feltbok::ctl {
namespace {

/// The digest an attachment names.
Result<Digest> digestOfAttachment(const Record& attachment) {
    auto bytes = fromHex(attachment.text("sha256"));
    Digest digest{};
    if (!bytes || bytes->size() != digest.size())
        return fail(ErrorCode::BadInput, "this record is no attachment", attachment.id.toString());
    std::ranges::copy(*bytes, digest.begin());
    return digest;
}

} // namespace

Result<std::string> textIn(const Value& request, const char* name) {
    const auto it = request.find(name);
    if (it == request.end() || !it->is_string())
        return fail(ErrorCode::BadInput, "a request needs this member as text", name);
    return it->get<std::string>();
}

Result<Id> idIn(const Value& request, const char* name) {
    auto text = textIn(request, name);
    if (!text) return fail(text);
    auto id = Id::parse(*text);
    if (!id) return fail(ErrorCode::BadInput, "a request needs this member as an id", name);
    return *id;
}

const Replica::Named Replica::kOperations[] = {
    {"kinds", &Replica::kinds},       {"enrol", &Replica::enrol},     {"edit", &Replica::edit},
    {"delete", &Replica::remove},     {"restore", &Replica::restore}, {"attach", &Replica::attach},
    {"fetch", &Replica::fetch},       {"read", &Replica::read},       {"list", &Replica::list},
    {"resolve", &Replica::resolve},   {"sync", &Replica::sync},       {"status", &Replica::status},
    {"checksum", &Replica::checksum}, {"history", &Replica::history}, {"export", &Replica::exportTo},
    {"import", &Replica::importFrom},
};

Replica::Replica(std::unique_ptr<Store> store, const Clock& clock, Random& random, FileSystem& files,
                 Connect connect)
    : m_store(std::move(store))
    , m_clock(clock)
    , m_random(random)
    , m_files(files)
    , m_connect(std::move(connect)) {}

Result<Value> Replica::answer(const Value& request) {
    auto op = textIn(request, "op");
    if (!op) return fail(op);
    for (const Named& operation : kOperations)
        if (*op == operation.name) return (this->*operation.run)(request);
    return fail(ErrorCode::Unsupported, "there is no such operation", *op);
}

Result<Value> Replica::exportTo(const Value& request) {
    auto path = textIn(request, "file");
    if (!path) return fail(path);
    auto stick = exportStick(*m_store, m_random);
    if (!stick) return fail(stick);
    if (auto written = m_files.writeDurably(*path, stick->file); !written) return fail(written);
    return Value{{"edits", stick->edits}};
}

Result<Value> Replica::importFrom(const Value& request) {
    auto path = textIn(request, "file");
    if (!path) return fail(path);
    auto size = m_files.sizeBytes(*path);
    if (!size) return fail(size);
    if (*size > kStickBytesMax) return fail(ErrorCode::TooLarge, "a stick's file is at most 64 MB", "file");
    auto bytes = m_files.read(*path);
    if (!bytes) return fail(bytes);
    auto edits = importStick(*m_store, *bytes);
    if (!edits) return fail(edits);
    return Value{{"edits", *edits}};
}

Result<BlockingTransport*> Replica::hub(const std::string& url) {
    if (m_hub && m_hubUrl == url) return m_hub.get();
    auto connected = m_connect(url);
    if (!connected) return fail(connected);
    m_hub = std::move(*connected);
    m_hubUrl = url;
    return m_hub.get();
}

Result<Value> Replica::enrol(const Value& request) {
    auto url = textIn(request, "hub");
    if (!url) return fail(url);
    auto code = textIn(request, "code");
    if (!code) return fail(code);
    auto transport = hub(*url);
    if (!transport) return fail(transport);
    Enrolment enrolment(*m_store, m_random, *url, *code);
    if (auto joined = converse(enrolment, **transport); !joined) return fail(joined);
    Value scopes = Value::array();
    for (const NamedScope& scope : enrolment.answer().scopes)
        scopes.push_back({{"scope", scope.scope.toString()}, {"name", scope.name}});
    const Certificate& certificate = enrolment.answer().certificate;
    return Value{{"device", certificate.device.toString()},
                 {"replica", m_store->replica().toString()},
                 {"user", certificate.user.toString()},
                 {"scopes", std::move(scopes)}};
}

Result<Value> Replica::sync(const Value& request) {
    SyncClient::Options options;
    const auto limit = request.find("limit_requests");
    if (limit != request.end()) {
        if (!limit->is_number_unsigned())
            return fail(ErrorCode::BadInput, "a limit is a whole number", "limit_requests");
        options.requestsMax = limit->get<std::uint64_t>();
    }
    const std::string url = hubUrlOf(*m_store);
    if (url.empty()) return fail(ErrorCode::Unauthorized, "this device has not joined a hub: enrol it");
    auto transport = hub(url);
    if (!transport) return fail(transport);
    SyncClient client(*m_store, m_clock, m_random, options);
    if (auto done = converse(client, **transport); !done) return fail(done);
    const SyncProgress& progress = client.progress();
    Value refused = Value::array();
    for (const Verdict& verdict : progress.refused)
        refused.push_back({{"edit", verdict.edit.toString()}, {"why", verdict.why}});
    Value mismatched = Value::array();
    for (const Id& scope : progress.mismatched)
        mismatched.push_back(scope.toString());
    return Value{{"sent", progress.sent},
                 {"received", progress.received},
                 {"refused", std::move(refused)},
                 {"requests", progress.requests},
                 {"bytes_up", progress.bytesUp},
                 {"bytes_down", progress.bytesDown},
                 {"done", progress.nothingLeft},
                 {"mismatched", std::move(mismatched)},
                 {"relabelled", progress.relabelled},
                 {"rewound", progress.rewound}};
}

Result<Value> Replica::attach(const Value& request) {
    auto parent = idIn(request, "record");
    if (!parent) return fail(parent);
    auto path = textIn(request, "file");
    if (!path) return fail(path);
    auto name = textIn(request, "name");
    if (!name) return fail(name);
    auto record = m_store->read(*parent);
    if (!record) return fail(record);
    auto size = m_files.sizeBytes(*path);
    if (!size) return fail(size);
    if (*size > kBlobBytesMax) return fail(ErrorCode::TooLarge, "an attachment is at most 25 MB", "file");
    auto bytes = m_files.read(*path);
    if (!bytes) return fail(bytes);
    auto blob = m_store->blobs().add(record->scope, *bytes);
    if (!blob) return fail(blob);
    const std::string sha256 = toHex(blob->sha256);
    auto done = m_store->commit(Change{.kind = "attachment",
                                       .scope = record->scope,
                                       .fields = {{"parent", parent->toString()},
                                                  {"name", *name},
                                                  {"sha256", sha256},
                                                  {"bytes", static_cast<std::int64_t>(bytes->size())}}});
    if (!done) return fail(done);
    return Value{{"attachment", done->record.toString()}, {"sha256", sha256}, {"bytes", bytes->size()}};
}

Result<void> Replica::download(const Id& scope, const Digest& sha256) {
    const std::string url = hubUrlOf(*m_store);
    if (url.empty()) return fail(ErrorCode::Offline, "the file is not here and this device has no hub");
    auto transport = hub(url);
    if (!transport) return fail(transport);
    SyncClient client(*m_store, m_clock, m_random, {.onlyBlob = std::pair(scope, sha256)});
    return converse(client, **transport);
}

Result<Value> Replica::fetch(const Value& request) {
    auto id = idIn(request, "attachment");
    if (!id) return fail(id);
    auto path = textIn(request, "file");
    if (!path) return fail(path);
    auto record = m_store->read(*id);
    if (!record) return fail(record);
    auto digest = digestOfAttachment(*record);
    if (!digest) return fail(digest);
    if (!m_store->blobs().has(record->scope, *digest))
        if (auto downloaded = download(record->scope, *digest); !downloaded) return fail(downloaded);
    auto bytes = m_store->blobs().read(record->scope, *digest);
    if (!bytes) return fail(bytes);
    if (auto written = m_files.writeDurably(*path, *bytes); !written) return fail(written);
    return Value{{"sha256", toHex(*digest)}, {"bytes", bytes->size()}};
}

} // namespace feltbok::ctl
