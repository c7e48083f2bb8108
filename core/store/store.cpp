// SPDX-License-Identifier: Apache-2.0
#include "core/store/store.h"

#include "core/record/edit_codec.h"
#include "core/store/blob_files.h"
#include "core/store/record_unit.h"
#include "core/store/schema.h"
#include "core/store/store_parts.h"

#include <sodium.h>

#include <cassert>
#include <charconv>

namespace feltbok {
namespace {

constexpr std::string_view kDatabaseName = "feltbok.db";
constexpr std::string_view kBlobFolderName = "blobs";

std::int64_t toNumber(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

Statement& Store::Parts::sql(std::string_view text) const {
    auto statement = database->prepare(text);
    // The SQL is ours and the schema checked: failing to prepare it is a bug, or the disk going away under
    // us; an empty statement then answers every step with the connection's error.
    if (statement) return **statement;
    static thread_local Statement none(nullptr);
    return none;
}

std::int64_t Store::Parts::knownRef(const Id& id) const {
    const auto it = refs.find(id);
    return it == refs.end() ? 0 : it->second;
}

Result<std::int64_t> Store::Parts::refOf(const Id& id) {
    if (const std::int64_t known = knownRef(id); known != 0) return known;
    if (auto done = sql("INSERT INTO replica(id) VALUES(?)").bind(1, id).run(); !done) return fail(done);
    const std::int64_t ref = database->lastRowId();
    refs[id] = ref;
    ids[ref] = id;
    return ref;
}

bool Store::Parts::hasEdit(const EditId& id) const {
    const std::int64_t ref = knownRef(id.replica);
    if (ref == 0) return false;
    Statement& row = sql("SELECT 1 FROM edit WHERE replica = ? AND number = ?");
    const auto found = row.bind(1, ref).bind(2, static_cast<std::int64_t>(id.number)).step();
    row.reset();
    return found && *found;
}

Result<void> Store::Parts::put(std::string_view setting, std::string_view value) {
    return sql("INSERT OR REPLACE INTO setting(name, value) VALUES(?, ?)")
        .bind(1, setting)
        .bind(2, value)
        .run();
}

std::string Store::Parts::get(std::string_view setting) const {
    Statement& row = sql("SELECT value FROM setting WHERE name = ?");
    const auto found = row.bind(1, setting).step();
    std::string value = found && *found ? std::string(row.text(0)) : std::string();
    row.reset();
    return value;
}

Result<void> Store::Parts::adoptReplica(const Id& id) {
    auto ref = refOf(id);
    if (!ref) return fail(ref);
    if (auto done = sql("UPDATE replica SET own = 1 WHERE ref = ?").bind(1, *ref).run(); !done) return done;
    if (auto done = put(key::kReplica, id.toString()); !done) return done;
    replica = id;
    replicaRef = *ref;
    return {};
}

Result<void> Store::Parts::reload() {
    refs.clear();
    ids.clear();
    Statement& rows = sql("SELECT ref, id FROM replica");
    for (;;) {
        auto more = rows.step();
        if (!more) return fail(more);
        if (!*more) break;
        refs[rows.id(1)] = rows.integer(0);
        ids[rows.integer(0)] = rows.id(1);
    }
    rows.reset();
    replica = Id::parse(get(key::kReplica)).value_or(Id{});
    replicaRef = knownRef(replica);
    author = Id::parse(get(key::kAuthor)).value_or(Id{});
    clockOffsetMs = toNumber(get(key::kClockOffset));
    acknowledged = static_cast<std::uint64_t>(toNumber(get(key::kAcknowledged)));
    confirmed = static_cast<std::uint64_t>(toNumber(get(key::kConfirmed)));
    Statement& last = sql("SELECT coalesce(max(number), 0) FROM edit WHERE replica = ?");
    auto found = last.bind(1, replicaRef).step();
    if (!found) return fail(found);
    lastNumber = static_cast<std::uint64_t>(last.integer(0));
    last.reset();
    erased.clear();
    Statement& subjects = sql("SELECT subject FROM erasure");
    for (;;) {
        auto more = subjects.step();
        if (!more) return fail(more);
        if (!*more) break;
        erased.insert(subjects.id(0));
    }
    subjects.reset();
    return {};
}

void Store::Parts::tell(const std::vector<Record>& changed) const {
    if (listener && !changed.empty()) listener(changed);
}

Result<Edit> editOf(ByteView content) {
    return editFromBytes(content);
}

Store::Store(std::unique_ptr<Parts> parts) : m(std::move(parts)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const Options& options, const Clock& clock, Random& random,
                                           FileSystem& files) {
    const bool inMemory = options.folder.empty();
    if (!inMemory && !options.key) return fail(ErrorCode::NoKey, "a database on disk needs its key");
    if (!inMemory)
        if (auto made = files.makeFolder(options.folder); !made) return fail(made);
    if (options.mustExist && !files.exists(options.folder / kDatabaseName))
        return fail(ErrorCode::Damaged, "the database is not there", std::string(kDatabaseName));
    auto database =
        Database::open({.path = inMemory ? std::filesystem::path() : options.folder / kDatabaseName,
                        .key = options.key,
                        .vfs = options.vfs});
    if (!database) return fail(database);
    auto before = (*database)->prepare("PRAGMA user_version");
    if (!before) return fail(before);
    auto row = (*before)->step();
    if (!row) return fail(row);
    const bool isEmpty = (*before)->integer(0) == 0;
    const bool indexMissing = (*before)->integer(0) == 1;
    (*before)->reset();
    if (options.mustExist && isEmpty)
        return fail(ErrorCode::Damaged, "the database has lost what was in it", std::string(kDatabaseName));
    if (auto migrated = migrate(**database); !migrated) return fail(migrated);

    auto parts = std::unique_ptr<Parts>(new Parts{clock, random});
    parts->database = std::move(*database);
    parts->searchIndex = options.searchIndex;
    parts->blobs = makeBlobStore(inMemory ? std::filesystem::path() : options.folder / kBlobFolderName,
                                 options.key, *parts->database, random, files);
    if (auto loaded = parts->reload(); !loaded) return fail(loaded);
    if (parts->replica.isNull()) {
        auto transaction = Transaction::begin(*parts->database);
        if (!transaction) return fail(transaction);
        if (auto adopted = parts->adoptReplica(Id::random(random)); !adopted) return fail(adopted);
        if (auto done = transaction->commit(); !done) return fail(done);
    }
    std::unique_ptr<Store> store(new Store(std::move(parts)));
    if (indexMissing)
        if (auto rebuilt = store->rebuildSearchIndex(); !rebuilt) return fail(rebuilt);
    return store;
}

Id Store::replica() const {
    return m->replica;
}

Id Store::author() const {
    return m->author;
}

Result<void> Store::setAuthor(const Id& author) {
    if (auto done = m->put(key::kAuthor, author.toString()); !done) return done;
    m->author = author;
    return {};
}

Result<void> Store::setClockOffset(std::int64_t offsetMs) {
    if (offsetMs == m->clockOffsetMs) return {};
    if (auto done = m->put(key::kClockOffset, std::to_string(offsetMs)); !done) return done;
    m->clockOffsetMs = offsetMs;
    return {};
}

std::string personSetting(const Id& person) {
    return "person." + person.toString();
}

std::string Store::nameOf(const Id& person) const {
    return setting(person == author() ? "user.name" : personSetting(person));
}

std::string Store::setting(std::string_view name) const {
    return m->get(name);
}

Result<void> Store::setSetting(std::string_view name, std::string_view value) {
    if (value.empty()) return m->sql("DELETE FROM setting WHERE name = ?").bind(1, name).run();
    return m->put(name, value);
}

BlobStore& Store::blobs() {
    return *m->blobs;
}

void Store::setChangeListener(ChangeListener listener) {
    m->listener = std::move(listener);
}

} // namespace feltbok
