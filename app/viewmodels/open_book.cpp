// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/open_book.h"

#include "app/viewmodels/failures.h"
#include "app/viewmodels/field_book.h"
#include "app/viewmodels/sync_runner.h"
#include "app/viewmodels/wording.h"
#include "core/advisory/team_forms.h"
#include "core/library/shelf.h"
#include "sync/client/recovery.h"

#include <cassert>

namespace feltbok::app {
namespace {

constexpr const char* kKeyFileName = "feltbok.key";
constexpr const char* kDatabaseFile = "feltbok.db";
// The criteria last: they tell that all was taken in.
constexpr const char* kPacks[] = {"areas", "examples", "factors", "guidance", "rules", "criteria"};

// The form's name of a language of ours: "Norsk bokmål (nb)" for "nb".
std::string languageOf(const forms::Form& form, const std::string& code) {
    for (const std::string& name : form.languages())
        if (name == code || name.ends_with("(" + code + ")")) return name;
    return {};
}

} // namespace

OpenBook::OpenBook(FieldBook& facade, const DeviceWorld& world)
    : m_facade(facade)
    , m_world(world)
    , m_forms(world.asset)
    , m_sync(std::make_unique<SyncRunner>(facade, *this)) {}

OpenBook::~OpenBook() = default;

KeyFile OpenBook::keyFile() const {
    return {m_world.folder / kKeyFileName, m_world.files, m_world.keychain, m_world.clock, m_world.random};
}

bool OpenBook::exists() const {
    // A database without its key is a book too: it is not covered by a new one.
    return !m_world.folder.empty() &&
           (keyFile().exists() || m_world.files.exists(m_world.folder / kDatabaseFile));
}

Result<void> OpenBook::open(std::string_view pin) {
    if (!keyFile().exists()) return fail(ErrorCode::NoKey, "the file with the wrapped key is missing");
    return openWith(keyFile().open(pin));
}

Result<void> OpenBook::openWith(const Result<DatabaseKey>& key) {
    if (!key) return fail(key);
    auto opened = openStore(*key, true);
    KeyFile file = keyFile();
    if (opened)
        (void)keepRecoverable(*m_store, file, *key); // a full disk locks nobody out: it is tried again
    // The PIN opened the key, so a database that the key does not open is not what was written.
    if (!opened && opened.error().code == ErrorCode::WrongKey)
        return fail(ErrorCode::Damaged, opened.error().message, opened.error().place);
    return opened;
}

Result<void> OpenBook::create(std::string_view pin) {
    if (m_world.folder.empty()) return openStore(std::nullopt);
    if (const auto made = m_world.files.makeFolder(m_world.folder); !made) return made;
    const auto key = keyFile().create(pin, m_world.keyCost);
    if (!key) return fail(key);
    return openStore(*key);
}

void OpenBook::discard() {
    close();
    for (const std::filesystem::path& name : m_world.files.list(m_world.folder))
        if (name.string().starts_with("feltbok.")) (void)m_world.files.remove(m_world.folder / name);
}

Result<void> OpenBook::changePin(std::string_view oldPin, std::string_view newPin) {
    return keyFile().changePin(oldPin, newPin, m_world.keyCost);
}

Result<std::string> OpenBook::requestRecovery() {
    return keyFile().requestRecovery();
}

Result<void> OpenBook::recover(std::string_view answer, std::string_view newPin) {
    return openWith(keyFile().recover(answer, newPin, m_world.keyCost));
}

Result<void> OpenBook::openStore(const std::optional<DatabaseKey>& key, bool mustExist) {
    auto store = Store::open({.folder = m_world.folder, .key = key, .mustExist = mustExist}, m_world.clock,
                             m_world.random, m_world.files);
    if (!store) return fail(store);
    m_store = std::move(*store);
    m_store->setChangeListener([this](const std::vector<Record>& changed) { tell(changed); });
    // What a killed app was writing becomes an edit; a disk that refuses must be told, and the drafts stay.
    if (const auto cut = m_store->cutAllDrafts(); !cut) return fail(cut);
    return {};
}

void OpenBook::close() {
    m_sync->stop();
    if (m_store) (void)m_unkept.retry(*this); // the last chance of what the disk refused
    m_unkept.forget();
    m_interviews.clear();
    m_library.reset();
    m_insight.reset();
    if (!m_store) return;
    (void)m_store->cutAllDrafts(); // what cannot be cut now stays a draft
    m_store->setChangeListener({});
    m_store.reset();
}

void OpenBook::tell(const std::vector<Record>& changed) {
    for (const auto& [id, interview] : m_interviews)
        if (interview->take(changed))
            QMetaObject::invokeMethod(
                &m_facade,
                [facade = &m_facade, name = QString::fromStdString(id.toString())] {
                    emit facade->interviewChanged(name);
                },
                Qt::QueuedConnection);
    for (const Record& record : changed) {
        if (m_library) m_library->put(record);
        if (m_insight) m_insight->put(record);
    }
    auto shared = std::make_shared<const std::vector<Record>>(changed);
    QMetaObject::invokeMethod(
        &m_facade, [facade = &m_facade, shared] { emit facade->recordsChanged(shared); },
        Qt::QueuedConnection);
    m_sync->storeChanged();
}

const advisory::MunicipalityCatalogue& OpenBook::municipalities() {
    if (m_municipalities) return *m_municipalities;
    m_municipalities = std::make_unique<advisory::MunicipalityCatalogue>();
    if (const auto csv = m_world.asset("municipalities/kommuner.csv"))
        if (auto read = advisory::MunicipalityCatalogue::read(asText(*csv)))
            *m_municipalities = std::move(*read);
    return *m_municipalities;
}

const library::LibraryIndex& OpenBook::library() {
    if (!m_library) m_library = library::LibraryIndex::of(*m_store);
    return *m_library;
}

const results::Insight& OpenBook::insight() {
    if (!m_insight) m_insight = results::Insight::of(*m_store);
    return *m_insight;
}

Result<void> OpenBook::stockLibrary() {
    const bool hasHeard =
        m_store->setting("hub.url").empty() || !m_store->setting("sync.lastFinished").empty();
    const auto team = advisory::teamScope(*m_store, municipalities());
    if (membership().role != "coordinator" || !hasHeard || !team) return {};
    if (m_store->count({.kind = "criterion", .scope = *team, .limit = 1}) > 0) return {};
    for (const char* name : kPacks) {
        const auto bytes = m_world.asset("library/" + std::string(name) + ".json");
        if (!bytes) return fail(bytes);
        const auto pack = library::readPack(asText(*bytes));
        if (!pack) return fail(pack);
        if (const auto taken = library::takeIn(*m_store, *team, *pack); !taken) return fail(taken);
    }
    return {};
}

Date OpenBook::today() const {
    return dayOf(m_world.clock.now(), m_world.timezone);
}

Result<std::shared_ptr<const forms::Form>> OpenBook::form(const std::string& formId,
                                                          const std::string& version) {
    const auto brought = m_store ? advisory::teamForm(*m_store, formId, version) : std::nullopt;
    if (!brought) return m_forms.form(formId, version);
    if (const auto it = m_teamForms.find(brought->id); it != m_teamForms.end()) return it->second;
    auto form = advisory::openTeamForm(*m_store, *brought);
    if (form) return m_teamForms.emplace(brought->id, std::move(*form)).first->second;
    // Its files are on their way; what has begun in this version waits for them.
    const bool waits = !version.empty() || form.error().code != ErrorCode::NotFound;
    return waits ? std::move(form) : m_forms.form(formId, version);
}

Result<Bytes> OpenBook::formFile(const std::string& formId, const std::string& version,
                                 const std::string& name) {
    const auto brought = m_store ? advisory::teamForm(*m_store, formId, version) : std::nullopt;
    if (brought) return advisory::teamFormFile(*m_store, *brought, name);
    return m_world.asset("forms/" + formId + "-media/" + name);
}

Result<advisory::InterviewBook*> OpenBook::interview(const Id& id) {
    if (const auto it = m_interviews.find(id); it != m_interviews.end()) return it->second.get();
    const auto record = m_store->read(id);
    if (!record) return fail(record);
    const auto compiled =
        form(record->text("formId"), advisory::InterviewBook::formVersionOf(*m_store, *record));
    if (!compiled) return fail(compiled);
    auto opened = advisory::InterviewBook::open(
        *m_store, id,
        [&](const std::string& formId, const std::string& version) { return form(formId, version); },
        contextOf(**compiled));
    if (!opened) return fail(opened);
    return m_interviews.emplace(id, std::move(*opened)).first->second.get();
}

Result<advisory::SummaryContent> OpenBook::summary(const Id& visit) {
    const auto page = advisory::visitPage(*m_store, visit);
    if (!page) return fail(page);
    const advisory::InterviewBook* held = nullptr;
    if (!page->interview.isNull())
        if (const auto opened = interview(page->interview)) held = *opened;
    auto content = advisory::summaryOf(*m_store, visit, held);
    if (content) content->demo = m_world.demo;
    return content;
}

forms::SessionContext OpenBook::contextOf(const forms::Form& form) const {
    return {.clock = m_world.clock,
            .random = m_world.random,
            .timezone = m_world.timezone,
            .properties = {{"deviceid", "feltbok:" + m_store->replica().toString()},
                           {"username", m_store->setting("user.name")}},
            .language = languageOf(form, m_language)};
}

Result<forms::Session> OpenBook::blank(const std::string& formId) {
    const auto compiled = form(formId, {});
    if (!compiled) return fail(compiled);
    return forms::Session::start(*compiled, contextOf(**compiled));
}

void OpenBook::setLanguage(std::string language) {
    m_language = std::move(language);
    for (const auto& [id, interview] : m_interviews) {
        const std::string spoken = languageOf(interview->session().form(), m_language);
        if (!interview->setLanguage(spoken)) continue; // the form has but one language
        QMetaObject::invokeMethod(
            &m_facade, [facade = &m_facade, id] { emit facade->interviewChanged(wording::idText(id)); },
            Qt::QueuedConnection);
    }
}

Membership OpenBook::membership() const {
    if (!m_store) return {};
    return {m_store->setting("device.name"), m_store->setting("hub.name"), m_store->setting("hub.url"),
            m_store->setting("user.name"), m_store->setting("user.role")};
}

Result<void> OpenBook::setMembership(const Membership& membership) {
    const std::pair<const char*, const std::string&> settings[] = {{"device.name", membership.deviceName},
                                                                   {"hub.name", membership.hubName},
                                                                   {"hub.url", membership.hubAddress},
                                                                   {"user.name", membership.userName},
                                                                   {"user.role", membership.role}};
    for (const auto& [name, value] : settings)
        if (const auto kept = m_store->setSetting(name, value); !kept) return kept;
    return {};
}

} // namespace feltbok::app
