// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/pin_recovery.h"
#include "app/viewmodels/saving.h"
#include "core/store/key_file.h"
#include "tests/catch.h"
#include "tests/viewmodels/desk.h"

#include <QClipboard>
#include <QKeyEvent>
#include <QSignalSpy>

#include <fstream>
#include <future>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::AppState;

TEST_CASE("a new device asks to be taken into use, then opens by its PIN only") {
    Desk desk(Desk::At::FirstRun, true);
    AppState& app = *desk.app;
    CHECK(app.state() == AppState::FirstRun);
    app.createLocal("123456", "Nettbrett 3");
    desk.book.settle();
    REQUIRE(app.state() == AppState::Open);
    CHECK(app.deviceName() == "Nettbrett 3");
    CHECK_FALSE(app.keychainWarning().isEmpty());

    app.lock();
    desk.book.settle();
    CHECK(app.state() == AppState::Locked);
    CHECK(app.userName().isEmpty());

    app.unlock("000000");
    desk.book.settle();
    CHECK(app.state() == AppState::Locked);
    CHECK(app.errorCode() == "wrong-key");
    CHECK(app.errorText().startsWith("Feil PIN"));

    app.unlock("123456");
    desk.book.settle();
    CHECK(app.state() == AppState::Open);
    CHECK(app.errorText().isEmpty());
}

TEST_CASE("the hub's address is known again after the book was closed") {
    Desk desk(Desk::At::FirstRun, true);
    AppState& app = *desk.app;
    app.createLocal("123456", "Nettbrett 3");
    desk.book.settle();
    desk.work([](app::OpenBook& open) {
        return open.setMembership({.deviceName = "Nettbrett 3",
                                   .hubName = "Knutepunkt Telemark",
                                   .hubAddress = "https://knutepunkt.example",
                                   .userName = "Rådgiver IK",
                                   .role = "advisor"});
    });
    app.lock();
    app.unlock("123456");
    desk.book.settle();
    CHECK(app.hubName() == "Knutepunkt Telemark");
    CHECK(app.hubAddress() == "https://knutepunkt.example");
}

TEST_CASE("many wrong PINs make one wait, and erase nothing") {
    Desk desk(Desk::At::FirstRun, true);
    AppState& app = *desk.app;
    app.createLocal("123456", "Nettbrett 3");
    desk.book.settle();
    app.lock();
    desk.book.settle();
    for (int i = 0; i <= kFreeTries; ++i) {
        app.unlock("999999");
        desk.book.settle();
    }
    CHECK(app.waitSeconds() > 0);
    CHECK(app.errorCode() == "locked");
    app.unlock("123456"); // is not even tried
    desk.book.settle();
    CHECK(app.state() == AppState::Locked);
}

TEST_CASE("a PIN is changed by who knows the old one, and from then on only the new one opens") {
    Desk desk(Desk::At::FirstRun, true);
    AppState& app = *desk.app;
    app.createLocal("123456", "Nettbrett 3");
    desk.book.settle();
    QSignalSpy told(&app, &AppState::pinChanged);

    app.changePin("000000", "24680");
    desk.book.settle();
    CHECK(told.count() == 0);
    CHECK(app.errorCode() == "wrong-key");
    CHECK(app.pinLength() == 6);
    CHECK(app.state() == AppState::Open);

    app.changePin("123456", "24680");
    desk.book.settle();
    CHECK(told.count() == 1);
    CHECK(app.errorText().isEmpty());
    CHECK(app.pinLength() == 5); // the lock page's keypad opens with the fifth digit
    CHECK(AppState().pinLength() == 5);

    app.lock();
    app.unlock("123456");
    desk.book.settle();
    CHECK(app.state() == AppState::Locked);
    app.unlock("24680");
    desk.book.settle();
    CHECK(app.state() == AppState::Open);
}

TEST_CASE("P6 a forgotten PIN: who has the coordinator's answer chooses a new one, and nothing is lost") {
    Desk desk(Desk::At::FirstRun, true);
    AppState& app = *desk.app;
    app.createLocal("123456", "Nettbrett 3");
    desk.book.settle();
    app.lock();
    desk.book.settle();
    app::PinRecovery recovery;
    recovery.begin();
    desk.book.settle();
    CHECK(recovery.state() == app::PinRecovery::NoKey); // no county has made a key: nobody can answer

    const RecoveryPair county = RecoveryPair::create(desk.random);
    KeyFile file(desk.folder.path() / "data" / "feltbok.key", desk.files, desk.keychain, desk.clock,
                 desk.random);
    const auto key = file.open("123456");
    REQUIRE(key);
    REQUIRE(file.sealFor(*key, Id::random(desk.random), county.publicKey()));
    recovery.begin();
    desk.book.settle();
    REQUIRE(recovery.state() == app::PinRecovery::Ready);
    CHECK_FALSE(recovery.codePicture().isEmpty());
    recovery.copyCode();
    const auto answer = answerRecovery(QGuiApplication::clipboard()->text().toStdString(), county);
    REQUIRE(answer);
    CHECK(answerRecovery(recovery.code().toStdString(), county)); // as it is read out, in groups

    app.recover("noe annet", "24680");
    desk.book.settle();
    CHECK(app.state() == AppState::Locked);
    CHECK(app.errorCode() == "bad-input");
    CHECK(app.pinLength() == 6);
    app.recover(QString::fromStdString(answer->answer), "24680");
    desk.book.settle();
    REQUIRE(app.state() == AppState::Open);
    CHECK(app.errorText().isEmpty());
    CHECK(app.deviceName() == "Nettbrett 3");
    CHECK(app.pinLength() == 5);

    app.lock();
    app.unlock("123456");
    desk.book.settle();
    CHECK(app.state() == AppState::Locked);
    app.unlock("24680");
    desk.book.settle();
    CHECK(app.state() == AppState::Open);
}

TEST_CASE("a damaged database is not opened, and the page says what to do") {
    Desk desk(Desk::At::FirstRun, true);
    AppState& app = *desk.app;
    app.createLocal("123456", "Nettbrett 3");
    desk.book.settle();
    app.lock();
    desk.book.settle();
    std::ofstream(desk.folder.path() / "data" / "feltbok.db", std::ios::binary | std::ios::in | std::ios::out)
        << std::string(4096, 'x');
    app.unlock("123456");
    desk.book.settle();
    CHECK(app.state() == AppState::Damaged);
    CHECK(app.errorText().contains("skadet"));
}

TEST_CASE("a book whose database is gone or empty is not replaced by an empty one") {
    for (const bool emptied : {false, true}) {
        Desk desk(Desk::At::FirstRun, true);
        AppState& app = *desk.app;
        app.createLocal("123456", "Nettbrett 3");
        desk.book.settle();
        app.lock();
        desk.book.settle();
        const auto database = desk.folder.path() / "data" / "feltbok.db";
        std::filesystem::remove(database);
        if (emptied) std::ofstream(database, std::ios::binary).flush();
        app.unlock("123456");
        desk.book.settle();
        CHECK(app.state() == AppState::Damaged);
    }
}

TEST_CASE(
    "a database without its key is a book still: it is not covered by a new one, and the page says why") {
    Desk desk(Desk::At::FirstRun, true);
    AppState& app = *desk.app;
    app.createLocal("123456", "Nettbrett 3");
    desk.book.settle();
    app.lock();
    desk.book.settle();
    std::filesystem::remove(desk.folder.path() / "data" / "feltbok.key");
    bool exists = false;
    desk.work([&exists](app::OpenBook& open) { return exists = open.exists(); });
    CHECK(exists);
    app.unlock("123456");
    desk.book.settle();
    CHECK(app.state() == AppState::Damaged);
    CHECK(app.errorText().contains("nøkkel"));
}

TEST_CASE("a look is remembered beside the book, and no person's name with it") {
    Desk desk(Desk::At::FirstRun, true);
    desk.app->createLocal("123456", "Nettbrett 3");
    desk.book.settle();
    desk.app->setLanguage("en");
    CHECK(desk.app->keychainWarning().startsWith("The key"));
    desk.app->setColorScheme(AppState::Dark);
    desk.app->setTextScale(1.5);
    desk.book.settle();
    const AppState again;
    CHECK(again.language() == "en");
    CHECK(again.colorScheme() == AppState::Dark);
    CHECK(again.textScale() == 1.5);
    CHECK(again.pinLength() == 6);
    desk.app->setLanguage("nb");
    desk.book.settle();
}

TEST_CASE("P1 the page says saved only when the latest write is on the disk") {
    Desk desk;
    app::Saving saving;
    CHECK(saving.isSaved());
    desk.book.write([](app::OpenBook&) { return Result<void>(); });
    CHECK_FALSE(saving.isSaved());
    CHECK(saving.text().isEmpty());
    desk.book.settle();
    CHECK(saving.isSaved());
    CHECK(saving.atText().contains("."));
    desk.book.write([](app::OpenBook&) { return Result<void>(fail(ErrorCode::DiskFull, "no space")); });
    desk.book.settle();
    CHECK_FALSE(saving.isSaved());
    CHECK(saving.errorText().contains("full"));
}

TEST_CASE(
    "P1 a text that waits for the disk gives way to a later one, and each keystroke hears that it is kept") {
    Desk desk;
    std::promise<void> gate;
    desk.book.post([waiting = gate.get_future().share()](app::OpenBook&) { waiting.wait(); });
    std::vector<std::string> kept;
    int heard = 0;
    const auto type = [&](const std::string& field, const std::string& text) {
        desk.book.keep(
            field,
            [&kept, text](app::OpenBook&) {
                kept.push_back(text);
                return Result<void>();
            },
            desk.app.operator->(), [&heard](const Result<void>& done) { heard += done ? 1 : 0; });
    };
    for (const char* text : {"M", "Ma", "Mal", "Malen"})
        type("title", text);
    type("owner", "I");
    type("title", "Malen h"); // written after another field: nothing is drawn before it
    gate.set_value();
    desk.book.settle();
    CHECK(kept == std::vector<std::string>{"Malen", "I", "Malen h"});
    CHECK(heard == 6);
    CHECK(desk.book.writesUnderWay() == 0);
}

TEST_CASE("a device that nobody touches locks itself, and a touch puts it off") {
    Desk desk;
    desk.app->setLockAfterMinutes(2);
    desk.clock.advance(119'000);
    desk.app->lockIfIdle();
    CHECK(desk.app->state() == app::AppState::Open);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.app.operator->(), &key);
    desk.clock.advance(119'000);
    desk.app->lockIfIdle();
    CHECK(desk.app->state() == app::AppState::Open);
    desk.clock.advance(1'000);
    desk.app->lockIfIdle();
    desk.book.settle();
    CHECK(desk.app->state() == app::AppState::Locked);
    desk.app->setLockAfterMinutes(0);
    CHECK(desk.app->lockAfterMinutes() == 1);
    desk.app->setLockAfterMinutes(1000);
    CHECK(desk.app->lockAfterMinutes() == app::AppState::kLockAfterMinutesMax);
}
