// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/unkept.h"
#include "core/advisory/form_shelf.h"
#include "core/advisory/interview_book.h"
#include "core/advisory/municipalities.h"
#include "core/advisory/summary.h"
#include "core/library/index.h"
#include "core/results/insight.h"
#include "core/store/key_file.h"
#include "core/store/store.h"
#include "sync/protocol/transport.h"

#include <QMetaType>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace feltbok::app {

class FieldBook;
class SyncRunner;

/// What the app runs in. Everything outlives the field book.
struct DeviceWorld {
    std::filesystem::path folder; ///< of this device's data; empty: in memory, without a key
    const Clock& clock;
    Random& random; ///< used on both threads
    FileSystem& files;
    Keychain& keychain;
    KeyCost keyCost{};
    std::string timezone = "Europe/Oslo";
    bool demo = false;
    std::filesystem::path documents{}; ///< where PDFs go unless a person says otherwise
    /// A file of assets/ by its path there ("forms/behovskartlegging.xlsx").
    std::function<Result<Bytes>(const std::string& path)> asset;
    /// A connection to the hub at this address, made and used on the database's thread.
    std::function<Result<std::unique_ptr<AsyncTransport>>(const std::string& hubUrl)> connect{};
};

/// Records that changed, shared between the views that look at them.
using ChangedRecords = std::shared_ptr<const std::vector<Record>>;

/// An error on its way to a person.
struct Failure {
    ErrorCode code = ErrorCode::BadInput;
    std::string place;
    std::string message; ///< English, for the log
};

/// What the sync is doing.
struct SyncReport {
    enum class Phase : std::uint8_t { Idle, Working, Stopping, Waiting };
    Phase phase = Phase::Idle;
    bool online = false;
    OutboxCounts counts;
    std::uint64_t recordsDone = 0;
    std::uint64_t recordsTotal = 0;
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0;
    std::int64_t lastFinishedMs = 0;
    std::int64_t nextTryMs = 0;
    Failure failure;
    bool failed = false;
};

/// Who uses this device and which hub it belongs to.
struct Membership {
    std::string deviceName;
    std::string hubName;
    std::string hubAddress;
    std::string userName;
    std::string role; ///< advisor, coordinator, reader
};

/// The open field book: store, interviews, sync. Made, used and closed on the database's thread.
class OpenBook {
public:
    OpenBook(FieldBook& facade, const DeviceWorld& world);
    ~OpenBook();
    OpenBook(const OpenBook&) = delete;
    OpenBook& operator=(const OpenBook&) = delete;

    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }
    /// Opens the store with the key, and recovers: drafts a killed app left become edits.
    [[nodiscard]] Result<void> open(std::string_view pin);
    /// A first start: makes key and store.
    [[nodiscard]] Result<void> create(std::string_view pin);
    /// Takes back a first start that did not come to anything. Only while there is nothing in the book.
    void discard();
    [[nodiscard]] Result<void> changePin(std::string_view oldPin, std::string_view newPin);
    /// The PIN is forgotten: the code that a coordinator answers; NotFound if nobody can.
    [[nodiscard]] Result<std::string> requestRecovery();
    /// Opens with that answer, and from now on with a new PIN.
    [[nodiscard]] Result<void> recover(std::string_view answer, std::string_view newPin);
    /// Cuts the drafts, closes store and sessions and forgets the key.
    void close();
    /// There is a book on this device.
    [[nodiscard]] bool exists() const;

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] const DeviceWorld& world() const { return m_world; }
    [[nodiscard]] const advisory::MunicipalityCatalogue& municipalities();
    /// Made on first use, and kept up with what changes.
    [[nodiscard]] const library::LibraryIndex& library();
    /// Every indicator, counted on first use and kept up with what changes.
    [[nodiscard]] const results::Insight& insight();
    /// Takes the packs of assets/library in where the team has no library yet. That is its coordinator's to
    /// do, and not before a device of a hub has heard from it: others get the library by sync.
    [[nodiscard]] Result<void> stockLibrary();
    [[nodiscard]] Date today() const;

    /// A form of assets/forms in the version that an interview began with; the latest where none is named.
    /// A file that a form's version shows, from what the county brought in or from what the app came with.
    [[nodiscard]] Result<Bytes> formFile(const std::string& formId, const std::string& version,
                                         const std::string& name);
    [[nodiscard]] Result<std::shared_ptr<const forms::Form>> form(const std::string& formId,
                                                                  const std::string& version);
    /// The interview, opened on first use and kept while the book is open.
    [[nodiscard]] Result<advisory::InterviewBook*> interview(const Id& id);
    /// What the visit's summary says now, its interview included.
    [[nodiscard]] Result<advisory::SummaryContent> summary(const Id& visit);

    /// An empty interview of a form, which is kept nowhere: for the words of its questions and choices.
    [[nodiscard]] Result<forms::Session> blank(const std::string& formId);

    /// The language interviews are shown in (a code, "nb"), where their forms have it; those that are open
    /// change with it.
    void setLanguage(std::string language);

    [[nodiscard]] Membership membership() const;
    [[nodiscard]] Result<void> setMembership(const Membership& membership);

    [[nodiscard]] SyncRunner& sync() { return *m_sync; }
    [[nodiscard]] Unkept& unkept() { return m_unkept; }
    void forgetInterview(const Id& id) { m_interviews.erase(id); }

private:
    [[nodiscard]] Result<void> openWith(const Result<DatabaseKey>& key);
    [[nodiscard]] Result<void> openStore(const std::optional<DatabaseKey>& key, bool mustExist = false);
    [[nodiscard]] KeyFile keyFile() const;
    [[nodiscard]] forms::SessionContext contextOf(const forms::Form& form) const;
    void tell(const std::vector<Record>& changed);

    FieldBook& m_facade;
    const DeviceWorld& m_world;
    std::unique_ptr<Store> m_store;
    std::map<Id, std::unique_ptr<advisory::InterviewBook>> m_interviews;
    advisory::FormShelf m_forms;
    std::map<Id, std::shared_ptr<const forms::Form>> m_teamForms; // brought in by the county; by record
    std::unique_ptr<advisory::MunicipalityCatalogue> m_municipalities;
    std::unique_ptr<SyncRunner> m_sync;
    Unkept m_unkept;
    std::string m_language = "nb";
    std::optional<library::LibraryIndex> m_library;
    std::optional<results::Insight> m_insight;
};

} // namespace feltbok::app

Q_DECLARE_METATYPE(feltbok::app::ChangedRecords)
Q_DECLARE_METATYPE(feltbok::app::Failure)
Q_DECLARE_METATYPE(feltbok::app::SyncReport)
