// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/assets.h"
#include "app/viewmodels/app_state.h"
#include "app/viewmodels/field_book.h"
#include "core/base/posix_file_system.h"
#include "core/store/file_keychain.h"
#include "tests/scratch_folder.h"
#include "tests/seeded_random.h"
#include "tests/still_clock.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>

#include <map>
#include <optional>
#include <string>

namespace feltbok::testing {

/// The one application of a test program, without a display.
inline QGuiApplication& application() {
    static int argc = 1;
    static char name[] = "viewmodels";
    static char* argv[] = {name, nullptr};
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // Never taken down: by the time the statics go, what it would take down with it is gone.
    static auto& application = *new QGuiApplication(argc, argv);
    return application;
}

/// A desk with an open field book on it: a real store in memory, the clock still on 18 November 2026, four
/// scopes: Tokke, Vinje and Seljord, and the team's.
class Desk {
public:
    enum class At : std::uint8_t { Open, FirstRun };

    explicit Desk(At at = At::Open, bool onDisk = false)
        : m_app(application())
        , keychain(folder.path() / "keychain", files)
        , book(app::DeviceWorld{.folder = onDisk ? folder.path() / "data" : std::filesystem::path(),
                                .clock = clock,
                                .random = random,
                                .files = files,
                                .keychain = keychain,
                                .keyCost = KeyCost::forTests(),
                                .demo = true,
                                .asset = [this](const std::string& path) -> Result<Bytes> {
                                    const auto own = assets.find(path);
                                    return own == assets.end() ? platform::readAsset(path)
                                                               : Result<Bytes>(own->second);
                                }}) {
        app.emplace();
        book.settle();
        if (at == At::FirstRun) return;
        app->createLocal("123456", "Nettbrett 3");
        book.settle();
        work([this](app::OpenBook& open) {
            (void)open.store().setAuthor(me);
            (void)open.store().enterScopes(
                {{tokke, "Tokke"}, {vinje, "Vinje"}, {seljord, "Seljord"}, {team, "Telemark"}});
            return open.setMembership({.deviceName = "Nettbrett 3",
                                       .hubName = {},
                                       .hubAddress = {},
                                       .userName = "Rådgiver IK",
                                       .role = "coordinator"});
        });
    }

    /// Runs on the database's thread and waits until all has come of it.
    template <class Work>
    void work(const Work& task) {
        book.post([task](app::OpenBook& open) { (void)task(open); });
        book.settle();
    }

    /// Made by the advisor of another device, as a sync would bring it.
    void arrives(const Edit& edit) {
        work([edit](app::OpenBook& open) {
            return open.store().apply({.edits = {edit}, .verdicts = {}, .cursors = {}});
        });
    }

    QGuiApplication& m_app;
    ScratchFolder folder;
    StillClock clock;
    SeededRandom random{7};
    PosixFileSystem files;
    FileKeychain keychain;
    const Id tokke = Id::derived({}, "Tokke");
    const Id vinje = Id::derived({}, "Vinje");
    const Id seljord = Id::derived({}, "Seljord");
    const Id team = Id::derived({}, "team");
    std::map<std::string, Bytes> assets; ///< beside those of the app, by path; set before they are asked for
    const Id me = Id::derived({}, "me");
    const Id other = Id::derived({}, "other");
    app::FieldBook book;
    std::optional<app::AppState> app;
};

/// Watches a model for changes it tells wrongly.
struct Watch {
    explicit Watch(QAbstractItemModel& model)
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal) {}
    QAbstractItemModelTester tester;
};

inline QVariant at(const QAbstractItemModel& model, int row, int role) {
    return model.index(row, 0).data(role);
}

} // namespace feltbok::testing
