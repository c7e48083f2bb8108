// SPDX-License-Identifier: Apache-2.0
// A wrong PIN, a damaged database, a questionnaire that is none: what the person reads, and that nothing is
// lost.
#include "app/viewmodels/interview.h"
#include "app/viewmodels/visit.h"
#include "tests/bad_input/device.h"
#include "tests/sync/processes/county_processes.h"

#include <QSignalSpy>

#include <fstream>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::AppState;

namespace {

Result<Bytes> noWorkbook(const std::string& path) {
    if (path.ends_with(".xlsx")) return Bytes{'%', 'P', 'D', 'F', '-', '1', '.', '7'};
    return platform::readAsset(path);
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void overwrite(const std::filesystem::path& path, std::streamoff from, std::size_t count) {
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(from);
    file << std::string(count, 'x');
}

} // namespace

TEST_CASE("bad input: a wrong PIN opens nothing and erases nothing; the right one finds all of it") {
    const ScratchFolder folder;
    PosixFileSystem files;
    QString visit;
    {
        Device device(folder.path(), files);
        device.takeIntoUse();
        visit = device.startVisit();
        NotesPage page(device, visit);
        page.add("Skrevet før.");
        page.type("Midt i en");
    }
    Device device(folder.path(), files);
    NotesPage page(device, visit);
    REQUIRE(device.app->state() == AppState::Locked);
    for (int left = kFreeTries - 1; left >= kFreeTries - 2; --left) {
        device.app->unlock("000000");
        device.book.settle();
        CHECK(device.app->state() == AppState::Locked);
        CHECK(device.app->errorCode() == "wrong-key");
        CHECK(device.app->errorText().startsWith("Feil PIN"));
        CHECK(device.app->triesLeft() == left);
        CHECK(page.notes.rowCount() == 0);
        CHECK(page.composer.text().isEmpty());
    }
    device.app->setLanguage("en");
    CHECK(device.app->errorText().startsWith("Wrong PIN"));
    device.unlock();
    REQUIRE(device.app->state() == AppState::Open);
    CHECK(page.texts() == QStringList{"Skrevet før."});
    CHECK(page.composer.text() == "Midt i en");
}

TEST_CASE("bad input: a damaged database is left as it is, and the page says whom to ask") {
    const ScratchFolder folder;
    PosixFileSystem files;
    const auto database = folder.path() / "feltbok.db";
    {
        Device device(folder.path(), files);
        device.takeIntoUse();
        NotesPage page(device, device.startVisit());
        for (int i = 0; i < 20; ++i)
            page.add(QString(4000, QLatin1Char('a')) + QString::number(i));
    }
    constexpr std::size_t kPageBytes = 4096;
    const auto size = std::filesystem::file_size(database);
    REQUIRE(size > 10 * kPageBytes);
    struct Damage {
        const char* where;
        std::streamoff from;
        std::size_t count;
    };
    const std::vector<Damage> damages = {{"the first page", 0, kPageBytes},
                                         {"a few bytes of the first page", 100, 8},
                                         {"everything after the first page", kPageBytes, size - kPageBytes}};
    const auto whole = bytesOf(database);
    for (const Damage& damage : damages) {
        INFO(damage.where);
        std::ofstream(database, std::ios::binary) << whole;
        overwrite(database, damage.from, damage.count);
        const std::string before = bytesOf(database);
        Device device(folder.path(), files);
        device.unlock();
        CHECK(device.app->state() == AppState::Damaged);
        CHECK(device.app->errorText().startsWith("Feltboka på enheten er skadet. Den åpnes ikke"));
        CHECK(device.app->errorText().contains("Spør koordinatoren"));
        device.app->setLanguage("en");
        CHECK(device.app->errorText().contains("is damaged and is not opened"));
        device.app->setLanguage("nb");
        device.book.settle();
        CHECK(bytesOf(database) == before); // whoever can mend it finds what there was
    }
    std::ofstream(database, std::ios::binary) << whole; // from a copy
    Device device(folder.path(), files);
    device.unlock();
    CHECK(device.app->state() == AppState::Open);
}

TEST_CASE("bad input: a questionnaire that is no workbook is not opened, and the visit stays as it was") {
    const ScratchFolder folder;
    PosixFileSystem files;
    Device device(folder.path(), files, {}, noWorkbook);
    device.takeIntoUse();
    const QString id = device.startVisit();
    NotesPage page(device, id);
    page.add("Skrevet før.");
    page.type("Midt i en");
    app::Visit visit;
    visit.setVisitId(id);
    device.book.settle();
    QSignalSpy failed(&visit, &app::Visit::failed);
    QSignalSpy told(&device.book, &app::FieldBook::writeFailed);
    visit.startInterview("behovskartlegging");
    device.book.settle();
    REQUIRE(failed.count() == 1);
    CHECK(failed.at(0).at(0).toString() == "Dette kunne ikke leses. Sjekk det du skrev eller valgte.");
    REQUIRE(told.count() == 1);
    const auto failure = told.at(0).at(0).value<app::Failure>();
    CHECK(failure.message.find("not an .xlsx") != std::string::npos);
    CHECK(failure.place == "forms/behovskartlegging.xlsx");
    CHECK(visit.interviewId().isEmpty());
    CHECK(page.texts() == QStringList{"Skrevet før."});
    CHECK(page.composer.text() == "Midt i en");
}

TEST_CASE("bad input: a file that is no workbook is named, with what to do, on the command line") {
    const ScratchFolder folder;
    const auto file = folder.path() / "skjema.xlsx";
    std::ofstream(file) << "type,name,label\ntext,a,A\n";
    const Ended checked = runToEnd({FELTBOK_CTL_PROGRAM, "form", "check", file.string()});
    CHECK(checked.status == 1);
    CHECK(checked.out.empty());
    CHECK(checked.err.find("skjema.xlsx cannot be used yet") != std::string::npos);
    CHECK(checked.err.find("not an .xlsx") != std::string::npos);
    CHECK(bytesOf(file) == "type,name,label\ntext,a,A\n");
}
