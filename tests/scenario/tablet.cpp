// SPDX-License-Identifier: Apache-2.0
#include "tests/scenario/tablet.h"

#include "tests/crash/crash_vfs.h"

#include <algorithm>

namespace feltbok::scenario {
namespace {

constexpr std::int64_t kSkewMsMax = 10LL * 365 * 24 * 60 * 60 * 1000; // ten years either way

std::int64_t skewFor(Random& random) {
    if (random.below(3) != 0) return 0;
    return static_cast<std::int64_t>(random.below(2 * kSkewMsMax)) - kSkewMsMax;
}

} // namespace

Tablet::Tablet(World world, std::size_t index, bool onDisk)
    : m_world(world), m_index(index), m_clock(world.base, skewFor(world.random)) {
    if (!onDisk) return;
    m_disk = std::make_unique<testing::CrashDisk>(world.random);
    if (world.bug == Bug::SavedBeforeDurable) m_disk->lieAboutSync();
}

Tablet::~Tablet() = default;

Result<void> Tablet::open() {
    Store::Options options{.folder = {}, .searchIndex = false};
    if (m_disk) {
        options.folder = folder();
        options.key = DatabaseKey({1});
        options.vfs = testing::kCrashVfsName;
        testing::mountCrashDisk(*m_disk, options.folder.string());
    }
    FileSystem& files = m_disk ? static_cast<FileSystem&>(*m_disk) : m_world.memory;
    auto store = Store::open(options, m_clock, m_world.random, files);
    if (!store) return fail(store);
    m_store = std::move(*store);
    return {};
}

void Tablet::complain(std::string what) {
    if (m_complaint.empty()) m_complaint = "tablet " + std::to_string(m_index) + ": " + std::move(what);
}

std::optional<Id> Tablet::someScope() {
    const auto scopes = m_store->scopes();
    if (scopes.empty()) return std::nullopt;
    return scopes[m_world.random.below(scopes.size())].id;
}

std::optional<Record> Tablet::someRecord() {
    const auto records = m_store->list({.kind = "note"});
    if (records.empty()) return std::nullopt;
    return records[m_world.random.below(records.size())];
}

std::string Tablet::someText() {
    return "T" + std::to_string(m_index) + " " + std::to_string(++m_words);
}

/// From here on it may not be lost.
void Tablet::promise(const Result<Committed>& committed) {
    if (!committed) return;
    for (Edit& edit : m_store->ownEditsAfter(committed->edit.number - 1, 1, SIZE_MAX))
        if (edit.id == committed->edit) m_saved.emplace(edit.id, std::move(edit));
}

void Tablet::write() {
    const auto scope = someScope();
    if (!scope) return;
    const auto record = someRecord();
    if (record && m_world.random.below(6) == 0) return tag(*record);
    if (record && m_world.random.below(3) != 0) {
        const char* field = m_world.random.below(2) == 0 ? "text" : "title";
        promise(m_store->commit(Change{.record = record->id, .fields = {{field, someText()}}}));
        return;
    }
    promise(m_store->commit(
        Change{.kind = "note", .scope = *scope, .fields = {{"text", someText()}, {"title", someText()}}}));
}

/// Puts an element into a note's set, or takes one out.
void Tablet::tag(const Record& record) {
    constexpr const char* kTags[] = {"bygg", "vei", "vann"};
    const std::string tag = kTags[m_world.random.below(3)];
    Value tags = record.fields.contains("tags") ? record.fields.at("tags") : Value::array();
    const auto held = std::ranges::find(tags, Value(tag));
    if (held == tags.end())
        tags.push_back(tag);
    else
        tags.erase(held);
    promise(m_store->commit(Change{.record = record.id, .fields = {{"tags", tags}}}));
}

void Tablet::type() {
    const auto record = someRecord();
    if (!record) return;
    const std::string text = someText();
    std::set<std::string>& mayBe = m_typed[{record->id, "topic"}];
    // What the disk refused was not promised, but it may have taken the place of what was.
    if (m_store->draft(record->id, "note", record->scope, "topic", text))
        mayBe = {text};
    else if (!mayBe.empty())
        mayBe.insert(text);
}

void Tablet::leaveField() {
    (void)m_store->cutAllDrafts(); // fails when the power goes: then they are drafts still
}

void Tablet::erase() {
    const auto record = someRecord();
    if (!record) return;
    if (record->presence == Presence::Live)
        promise(m_store->remove(record->id));
    else
        promise(m_store->restore(record->id));
}

void Tablet::settle() {
    const auto records = m_store->conflicted();
    if (records.empty()) return;
    const Record& record = records[m_world.random.below(records.size())];
    for (const std::string& field : record.conflicts) {
        if (field == kDeletedField)
            promise(m_store->resolve(record.id, field, m_world.random.below(2) == 0));
        else
            promise(m_store->resolve(record.id, field, someText()));
    }
}

void Tablet::takePicture() {
    const auto record = someRecord();
    if (!record) return;
    Bytes bytes(200 + m_world.random.below(400));
    m_world.random.fill(bytes);
    auto blob = m_store->blobs().add(record->scope, bytes);
    if (!blob) return;
    promise(m_store->commit(Change{.kind = "attachment",
                                   .scope = record->scope,
                                   .fields = {{"parent", record->id.toString()},
                                              {"name", someText()},
                                              {"sha256", toHex(blob->sha256)},
                                              {"bytes", static_cast<std::int64_t>(bytes.size())}}}));
    m_pictures.insert(blob->sha256);
}

void Tablet::startSync() {
    if (m_client) return;
    ++m_conversation;
    SyncClient::Options options;
    options.retriesMax = static_cast<int>(m_world.random.below(3));
    options.cutDrafts = m_world.random.below(2) == 0;
    m_client = std::make_unique<SyncClient>(*m_store, m_clock, m_world.random, options);
    act(m_client->step(Begin{}));
}

void Tablet::act(const Action& action) {
    if (const auto* request = std::get_if<SendRequest>(&action)) {
        m_world.network.send({m_index, m_conversation}, request->request);
        return;
    }
    if (std::holds_alternative<Wait>(action)) {
        act(m_client->step(Waited{}));
        return;
    }
    const SyncProgress& progress = m_client->progress();
    if (m_disk && m_disk->isCut()) { // what it notices while the power goes counts for nothing
        m_client.reset();
        return;
    }
    const bool hubIsOld = m_world.troubles.hubsPutBack > 0;
    if (!progress.mismatched.empty() && !hubIsOld) complain("P4: its checksum differs from the hub's");
    if (progress.relabelled && !hubIsOld && !m_isDouble)
        complain("P4: it was taken for a double, and there is none");
    if (progress.rewound && !hubIsOld) complain("P5: the hub has lost what it had acknowledged");
    m_atRest = std::get<Done>(action).result && progress.nothingLeft &&
               progress.sent + progress.received == 0 && progress.blobsUp + progress.blobsDown == 0 &&
               progress.refused.empty();
    m_client.reset();
}

void Tablet::arrive(std::uint64_t conversation, std::optional<HttpResponse> response) {
    if (!m_client || conversation != m_conversation) return; // nobody listens any more
    if (response)
        act(m_client->step(Answered{std::move(*response)}));
    else
        act(m_client->step(Unanswered{{ErrorCode::Offline, "lost on the way", {}}}));
}

/// Whatever the app happens to write when the power goes.
void Tablet::someWork() {
    for (int i = 0; i < 3 && !m_disk->isCut(); ++i) {
        if (m_world.random.below(2) == 0)
            write();
        else
            type();
    }
}

void Tablet::kill() {
    ++m_world.troubles.killed;
    if (m_world.bug == Bug::DraftLostAtKill)
        for (const Draft& draft : m_store->drafts())
            (void)m_store->discardDraft(draft.record, draft.field);
    if (!m_disk) {
        m_client.reset();
        return;
    }
    m_disk->cutAt(1 + m_world.random.below(12));
    someWork();
    m_disk->cutNow();
    recoverPower();
}

void Tablet::keepPower() {
    if (m_disk) m_disk->cutAt(0);
}

void Tablet::recoverPower() {
    if (!m_disk || !m_disk->isCut()) return;
    ++m_world.troubles.powerCuts;
    m_client.reset();
    m_store.reset();
    constexpr testing::Unsynced kFates[] = {testing::Unsynced::Kept, testing::Unsynced::Dropped,
                                            testing::Unsynced::Torn};
    m_disk->recover(kFates[m_world.random.below(3)]);
    reopen();
}

void Tablet::reopen() {
    if (auto opened = open(); !opened) complain("P1: it does not open any more: " + opened.error().message);
}

void Tablet::keepImage() {
    m_image = {.disk = m_disk->image(), .saved = m_saved, .typed = m_typed};
}

void Tablet::putBack(const std::function<bool(const EditId&)>& isOnHub) {
    if (m_image.disk.empty()) return;
    ++m_world.troubles.tabletsPutBack;
    for (const auto& [id, edit] : m_saved)
        if (!m_image.saved.contains(id) && isOnHub(id)) m_elsewhere.emplace(id, edit);
    m_client.reset();
    m_store.reset();
    m_disk->putBack(m_image.disk);
    m_saved = m_image.saved;
    m_typed = m_image.typed;
    m_isDouble = true;
    reopen();
}

Result<std::unique_ptr<Tablet>> Tablet::copy(std::size_t index) {
    ++m_world.troubles.clones;
    auto other = std::make_unique<Tablet>(m_world, index, true);
    testing::CrashDisk::Image image;
    for (const auto& [path, bytes] : m_disk->image())
        image.emplace(other->folder() + path.substr(folder().size()), bytes);
    other->m_disk->putBack(image);
    other->m_saved = m_saved;
    other->m_typed = m_typed;
    other->m_isDouble = true;
    m_isDouble = true;
    if (auto opened = other->open(); !opened) return fail(opened);
    return other;
}

} // namespace feltbok::scenario
