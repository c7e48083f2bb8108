// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/assets.h"
#include "app/viewmodels/app_state.h"
#include "app/viewmodels/field_book.h"
#include "app/viewmodels/municipality.h"
#include "app/viewmodels/note_list_model.h"
#include "app/viewmodels/saving.h"
#include "core/base/posix_file_system.h"
#include "core/base/system_world.h"
#include "core/store/file_keychain.h"
#include "tests/catch.h"
#include "tests/viewmodels/desk.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace feltbok::testing {

inline constexpr const char* kPin = "123456";
inline constexpr int kPatienceMs = 30'000;

/// A tablet's app without its pages: the real book on a disk, the system's clock. One at a time; taking it
/// away is closing the app.
class Device {
public:
    using Connect = std::function<Result<std::unique_ptr<AsyncTransport>>(const std::string& hubUrl)>;
    using Asset = std::function<Result<Bytes>(const std::string& path)>;

    explicit Device(const std::filesystem::path& folder, FileSystem& files, Connect connect = {},
                    Asset asset = platform::readAsset)
        : m_application(application())
        , m_keychain(folder / "keychain", files)
        , book(app::DeviceWorld{.folder = folder,
                                .clock = m_clock,
                                .random = m_random,
                                .files = files,
                                .keychain = m_keychain,
                                .keyCost = KeyCost::forTests(),
                                .demo = true,
                                .asset = std::move(asset),
                                .connect = std::move(connect)}) {
        app.emplace();
        book.settle();
    }

    /// Takes the device into use without a hub, in Tokke.
    void takeIntoUse() {
        app->createLocal(kPin, "Nettbrett 3");
        book.settle();
        REQUIRE(app->state() == app::AppState::Open);
        work([](app::OpenBook& open) {
            return open.store().enterScopes({{Id::derived({}, "Tokke"), "Tokke"}});
        });
    }
    void unlock() {
        app->unlock(kPin);
        book.settle();
    }

    /// A visit to the first municipality of the device; its id.
    QString startVisit() {
        QString scope;
        work([&scope](app::OpenBook& open) {
            scope = QString::fromStdString(open.store().scopes().at(0).id.toString());
            return 0;
        });
        app::Municipality municipality;
        municipality.setScopeId(scope);
        book.settle();
        municipality.startVisit();
        book.settle();
        REQUIRE_FALSE(municipality.nextVisitId().isEmpty());
        return municipality.nextVisitId();
    }

    /// Runs on the database's thread and waits until all has come of it.
    template <class Work>
    void work(Work task) {
        book.post([task](app::OpenBook& open) { (void)task(open); });
        book.settle();
    }

    /// Lets the app live until this holds.
    template <class Condition>
    void until(Condition condition) {
        QTimer late;
        late.setSingleShot(true);
        late.start(kPatienceMs);
        while (!condition() && late.isActive())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        REQUIRE(condition());
    }

private:
    QGuiApplication& m_application;
    SystemClock m_clock;
    SystemRandom m_random;
    FileKeychain m_keychain;

public:
    app::FieldBook book;
    std::optional<app::AppState> app;
};

/// The notes of one visit as its page has them.
struct NotesPage {
    explicit NotesPage(Device& opened, const QString& visit) : device(opened) {
        notes.setVisitId(visit);
        composer.setVisitId(visit);
        device.book.settle();
    }
    void type(const QString& text) {
        composer.setText(text);
        device.book.settle();
    }
    void add(const QString& text) {
        type(text);
        composer.add();
        device.book.settle();
    }
    [[nodiscard]] QStringList texts() const {
        QStringList all;
        for (int i = 0; i < notes.rowCount(); ++i)
            all += at(notes, i, app::NoteListModel::NoteText).toString();
        return all;
    }

    Device& device;
    app::NoteListModel notes;
    app::NoteComposer composer;
    app::Saving saving;
};

} // namespace feltbok::testing
