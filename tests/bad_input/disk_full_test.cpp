// SPDX-License-Identifier: Apache-2.0
// The disk is full in the middle of a visit: what the person reads, that no word on the page is lost, that
// nothing is called saved which is not, and that all is there when there is room again. On a disk whose calls
// refuse, which any machine can play, and on a real small one where mounting is allowed.
#include "app/viewmodels/interview.h"
#include "app/viewmodels/need_list_model.h"
#include "app/viewmodels/visit.h"
#include "tests/bad_input/device.h"
#include "tests/bad_input/disk.h"

#include <QImage>
#include <QSignalSpy>

#include <cstdio>
#include <cstdlib>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::AppState;

namespace {

const QString kFull = QStringLiteral("Enheten er full. Ingenting er tapt, teksten står her fortsatt.");
const QString kInformed = QStringLiteral("/data/s0_bakgrunn/info_gitt");
const QString kVolume = QStringLiteral("/data/s1_organisering/volum_mnok");
constexpr int kNotesMax = 5000; // a real disk has a little room left in pages that are its own already

/// A visit under way on a disk.
struct Day {
    Day(Disk& onto, const QString& again = {}) : disk(onto), device(disk.folder(), disk.files()) {
        if (again.isEmpty())
            device.takeIntoUse();
        else
            device.unlock();
        id = again.isEmpty() ? device.startVisit() : again;
        page.emplace(device, id);
        visit.setVisitId(id);
        device.book.settle();
        if (visit.interviewId().isEmpty()) visit.startInterview("behovskartlegging");
        device.book.settle();
        interview.setInterviewId(visit.interviewId());
        device.book.settle();
    }
    void answer(const QString& key, const QString& value) {
        REQUIRE(interview.question(key) != nullptr);
        interview.question(key)->answer(value);
        device.book.settle();
    }
    /// Notes until the disk refuses; how many were added.
    int addUntilRefused() {
        for (int added = 0; added < kNotesMax; ++added) {
            const auto before = page->notes.rowCount();
            page->add(QString(500, QLatin1Char('m')) + QString::number(added));
            if (page->notes.rowCount() == before) return added;
        }
        FAIL("the disk was never full");
        return 0;
    }

    Disk& disk;
    Device device;
    QString id;
    std::optional<NotesPage> page;
    app::Visit visit;
    app::Interview interview;
};

QUrl picture(const std::filesystem::path& folder) {
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString path = QString::fromStdString((folder / "lading.png").string());
    REQUIRE(image.save(path));
    return QUrl::fromLocalFile(path);
}

void checkFullAndRoomAgain(Disk& disk) {
    const ScratchFolder elsewhere;
    const QUrl file = picture(elsewhere.path());
    QStringList texts;
    QString id;
    {
        Day day(disk);
        id = day.id;
        day.page->add("Skrevet før.");
        day.answer(kInformed, "ja");
        day.answer(kVolume, "14");
        disk.fill();
        QSignalSpy told(&day.device.book, &app::FieldBook::writeFailed);
        const int added = day.addUntilRefused();
        texts = day.page->texts();
        REQUIRE(texts.size() == 1 + added);

        // The words: on the page, with why, and never called saved.
        const QString typed = day.page->composer.text();
        CHECK(typed.startsWith("mmm"));
        CHECK(day.page->saving.errorText().startsWith(kFull));
        day.device.app->setLanguage("en");
        CHECK(day.page->saving.errorText().startsWith("The device is full. Nothing is lost"));
        day.device.app->setLanguage("nb");
        REQUIRE(told.count() > 0);
        CHECK(told.back().at(0).value<app::Failure>().code == ErrorCode::DiskFull);
        CHECK(told.back().at(0).value<app::Failure>().message.find("no space left") == 0);
        CHECK_FALSE(day.page->saving.isSaved());
        CHECK(day.page->composer.statusText().isEmpty());

        // A picture that finds no room takes no words with it.
        QSignalSpy failed(&day.page->composer, &app::NoteComposer::failed);
        day.page->composer.addPicture(file);
        day.device.book.settle();
        CHECK(failed.count() == 1);
        CHECK(day.page->composer.text() == typed);

        // An answer: leaving its question writes nothing and must not call it saved either.
        app::Question* volume = day.interview.question(kVolume);
        day.answer(kVolume, "142.5");
        CHECK(volume->value() == "142.5");
        CHECK_FALSE(volume->isSaved());
        volume->leave();
        day.device.book.settle();
        CHECK(volume->value() == "142.5");
        CHECK_FALSE(volume->isSaved());
        CHECK_FALSE(day.page->saving.isSaved());

        // A need being written.
        app::Need need;
        need.begin(id, day.visit.scopeId());
        need.setTitle("Krav til varebiler");
        day.device.book.settle();
        need.leave();
        day.device.book.settle();
        CHECK(need.title() == "Krav til varebiler");
        CHECK(need.errorText().startsWith(kFull));
        CHECK_FALSE(need.isSaved());

        // There is room: the next stroke brings with it what had to wait.
        disk.makeRoom();
        day.page->type(typed + "!");
        CHECK(day.page->saving.isSaved());
        CHECK(day.page->saving.errorText().isEmpty());
        CHECK_FALSE(day.page->composer.statusText().isEmpty());
        CHECK(volume->isSaved());
        CHECK(need.isSaved());
        CHECK(need.errorText().isEmpty());
    }
    Day again(disk, id);
    CHECK(again.page->texts() == texts);
    CHECK(again.page->composer.text().endsWith("!"));
    REQUIRE(again.interview.question(kVolume) != nullptr);
    CHECK(again.interview.question(kVolume)->value() == "142.5");
    app::NeedListModel needs;
    needs.setVisitId(id);
    again.device.book.settle();
    REQUIRE(needs.rowCount() == 1);
    CHECK(at(needs, 0, app::NeedListModel::Title).toString() == "Krav til varebiler");
    again.page->composer.add();
    again.device.book.settle();
    CHECK(again.page->notes.rowCount() == texts.size() + 1);
    again.device.work([](app::OpenBook& open) {
        CHECK(open.store().verify());
        return 0;
    });
}

void checkKilledOnFullDisk(Disk& disk) {
    QString id;
    QStringList texts;
    {
        Day day(disk);
        id = day.id;
        day.answer(kInformed, "ja");
        day.answer(kVolume, "14"); // still a draft when the app goes
        disk.fill();
        day.addUntilRefused();
        texts = day.page->texts();
    }
    {
        // What cannot be written now is told; nothing is thrown away for it.
        Device device(disk.folder(), disk.files());
        device.unlock();
        if (device.app->state() != AppState::Open) {
            CHECK(device.app->state() == AppState::Locked);
            CHECK(device.app->errorText().startsWith("Enheten er full"));
        }
    }
    disk.makeRoom();
    Day again(disk, id);
    CHECK(again.device.app->state() == AppState::Open);
    CHECK(again.page->texts() == texts);
    CHECK(again.interview.question(kVolume)->value() == "14");
}

void checkFirstStart(Disk& disk) {
    disk.fill();
    {
        Device device(disk.folder(), disk.files());
        device.app->createLocal(kPin, "Nettbrett 3");
        device.book.settle();
        CHECK(device.app->state() == AppState::FirstRun);
        CHECK(device.app->errorText().startsWith("Enheten er full"));
    }
    disk.makeRoom();
    Device device(disk.folder(), disk.files());
    CHECK(device.app->state() == AppState::FirstRun);
    device.takeIntoUse();
}

/// Ends the program with ctest's code for "skipped" where nothing can be mounted.
std::unique_ptr<Disk> mountedDiskOrSkip() {
    auto disk = mountedDisk();
    if (!disk) std::_Exit(77);
    return disk;
}

} // namespace

TEST_CASE("P1 bad input: the disk is full: the words stay on the page, are not called saved, and are when "
          "there is room") {
    checkFullAndRoomAgain(*refusingDisk());
}

TEST_CASE("P1 bad input: the app is started again on a full disk: it says so, and loses nothing") {
    checkKilledOnFullDisk(*refusingDisk());
}

TEST_CASE(
    "bad input: a device is taken into use on a full disk: it says so, and begins anew when there is room") {
    checkFirstStart(*refusingDisk());
}

TEST_CASE(
    "a small tmpfs is full: the words stay on the page, are not called saved, and are when there is room",
    "[.mounted]") {
    checkFullAndRoomAgain(*mountedDiskOrSkip());
}

TEST_CASE("the app is started again on a full tmpfs: it says so, and loses nothing", "[.mounted]") {
    checkKilledOnFullDisk(*mountedDiskOrSkip());
}
