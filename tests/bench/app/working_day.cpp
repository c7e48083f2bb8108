// SPDX-License-Identifier: Apache-2.0
// feltbok-working-day PIN APP-OPTIONS: the app on a device that feltbok-full-device has filled, worked
// through its window as a person does: every page opened, notes scrolled, a note written, things searched
// for. Prints one line of JSON with what was measured, in milliseconds (memory in MB).
#include "app/tablet/tablet.h"
#include "app/viewmodels/field_book.h"
#include "app/viewmodels/search_model.h"
#include "core/store/record_unit.h"
#include "tests/bench/app/twenty_years.h"
#include "tests/bench/app/view_model_calls.h"
#include "tests/bench/app/window_watch.h"
#include "tests/bench/bench.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QTest>

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace feltbok::bench {
namespace {

constexpr int kRoundsOfPages = 6;
constexpr int kKeys = 200;
constexpr int kScrollStep = 60; // a frame: 3,600 px a second, a fast finger
constexpr int kFramesEachStretch = 300;
constexpr const char* kPlaces[] = {"today",  "tours",   "municipalities", "library",
                                   "cost",   "insight", "report",         "procurements",
                                   "events", "sync",    "settings"};
constexpr const char* kTabs[] = {"preparation", "interview", "notes", "needs", "summary"};
constexpr const char* kSearches[] = {"elektriske varebiler", "byggeplass utslippsfri", "matsvinn",
                                     "person 12"};

double percentile95(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() * 95 / 100];
}

double most(const std::vector<double>& values) {
    return *std::ranges::max_element(values);
}

struct Visits {
    QString today;
    QString past;
    QString municipality;
};

Visits visitsOf(app::OpenBook& book) {
    Visits found;
    for (const Record& visit : book.store().list({.kind = "visit"})) {
        const bool isToday = visit.text("date") == book.today().toString();
        (isToday ? found.today : found.past) = QString::fromStdString(visit.id.toString());
        if (!isToday) found.municipality = QString::fromStdString(visit.scope.toString());
    }
    return found;
}

class WorkingDay {
public:
    WorkingDay(QQuickWindow& window, QString pin)
        : m_window(window), m_watch(window), m_pin(std::move(pin)) {}

    nlohmann::json work();

private:
    void unlock();
    void openPages();
    void scrollNotes();
    void writeNote();
    void search();
    void compareSearch();
    /// From the call of `act` to the frame that shows what it asked the database for.
    double shownMs(const std::function<void()>& act);
    void goTo(const char* place) { QMetaObject::invokeMethod(m_shell, "go", Q_ARG(QString, place)); }
    void openVisit(const QString& visit, const char* tab) {
        QMetaObject::invokeMethod(m_shell, "openVisit", Q_ARG(QString, visit), Q_ARG(QString, tab));
    }
    QQuickItem* item(const char* name) const { return m_watch.shown(QString::fromLatin1(name)); }

    QQuickWindow& m_window;
    WindowWatch m_watch;
    QString m_pin;
    QObject* m_shell = nullptr;
    Visits m_visits;
    nlohmann::json m_measured;
};

double WorkingDay::shownMs(const std::function<void()>& act) {
    QElapsedTimer time;
    time.start();
    act();
    app::FieldBook::instance().settle();
    m_watch.nextFrame();
    return double(time.nsecsElapsed()) / 1e6;
}

void WorkingDay::unlock() {
    m_watch.until([this] { return item("page-lock") != nullptr; }, "lock page");
    for (const QChar digit : m_pin)
        QTest::keyClick(&m_window, digit.toLatin1());
    m_watch.until(
        [this] {
            const QQuickItem* next = item("today-municipality");
            return next != nullptr && !next->property("text").toString().isEmpty();
        },
        "next visit");
    m_shell = m_watch.withProperty("visitTab");
    auto& book = app::FieldBook::instance();
    book.post([this](app::OpenBook& open) { m_visits = visitsOf(open); });
    book.settle();
}

void WorkingDay::openPages() {
    std::map<std::string, std::vector<double>> times;
    for (int round = 0; round < kRoundsOfPages; ++round) {
        for (const char* place : kPlaces)
            times[place].push_back(shownMs([&] { goTo(place); }));
        for (const char* tab : kTabs)
            for (const auto& [name, visit] :
                 {std::pair{"visit ", m_visits.today}, {"old visit ", m_visits.past}}) {
                goTo("settings");
                times[name + std::string(tab)].push_back(shownMs([&] { openVisit(visit, tab); }));
            }
        goTo("settings");
        times["municipality"].push_back(
            shownMs([&] { m_shell->setProperty("scopeId", m_visits.municipality); }));
    }
    std::vector<double> all;
    for (const auto& [page, taken] : times) {
        m_measured["pages"][page] = median(taken);
        all.insert(all.end(), taken.begin(), taken.end());
    }
    m_measured["page_p95"] = percentile95(all);
    m_measured["pages_opened"] = all.size();
}

void WorkingDay::scrollNotes() {
    shownMs([&] { openVisit(m_visits.today, "notes"); });
    QQuickItem* list = m_watch.listIn("notes");
    std::vector<double> own;
    for (const double part : {0.0, 0.5, 1.0}) {
        const double height = list->property("contentHeight").toDouble() - list->height();
        const double from =
            std::clamp(part * height, 0.0, height - kScrollStep * double(kFramesEachStretch)) +
            list->property("originY").toDouble();
        list->setProperty("contentY", from);
        for (int rest = 0; rest < 5; ++rest)
            m_watch.nextFrame();
        for (int i = 1; i <= kFramesEachStretch; ++i) {
            list->setProperty("contentY", from + i * kScrollStep);
            own.push_back(m_watch.nextFrame());
        }
    }
    m_measured["notes"] = list->property("count").toInt();
    m_measured["scroll_most"] = most(own);
    m_measured["scroll_median"] = median(own);
}

void WorkingDay::writeNote() {
    auto& book = app::FieldBook::instance();
    QQuickItem* composer = item("note-composer");
    composer->forceActiveFocus();
    std::vector<double> keys;
    for (int i = 0; i < kKeys; ++i) {
        QElapsedTimer time;
        time.start();
        QTest::keyClick(&m_window, char('a' + i % 26));
        m_watch.until([&] { return book.writesUnderWay() == 0; }, "draft on the disk");
        m_watch.nextFrame();
        keys.push_back(double(time.nsecsElapsed()) / 1e6);
    }
    m_measured["written"] = composer->property("text").toString().size();
    m_measured["key_to_saved_p95"] = percentile95(keys);
}

void WorkingDay::search() {
    goTo("search");
    m_watch.until([this] { return item("search-everything") != nullptr; }, "search field");
    QQuickItem* field = item("search-everything");
    std::vector<double> keys;
    for (const char* wanted : kSearches) {
        field->setProperty("text", QString());
        shownMs([] {});
        for (const char* letter = wanted; *letter != 0; ++letter)
            keys.push_back(shownMs([&] { QTest::keyClick(&m_window, *letter); }));
    }
    m_measured["search_p95"] = percentile95(keys);
}

/// The same words in a bare FTS5 table, neither encrypted nor joined with records.
class BareSearch {
public:
    explicit BareSearch(const Store& store) {
        sqlite3_open(":memory:", &m_database);
        sqlite3_exec(m_database,
                     "CREATE VIRTUAL TABLE search USING fts5(content, tokenize = \"unicode61 "
                     "remove_diacritics 0\"); BEGIN",
                     nullptr, nullptr, nullptr);
        sqlite3_stmt* add = nullptr;
        sqlite3_prepare_v2(m_database, "INSERT INTO search(content) VALUES(?)", -1, &add, nullptr);
        for (const char* kind : {"person", "tour", "visit", "participant", "answer", "note", "need", "action",
                                 "procurement", "advice"})
            for (const Record& record : store.list({.kind = kind})) {
                const std::string text = searchableText(record.kind, record.fields);
                sqlite3_bind_text(add, 1, text.data(), int(text.size()), SQLITE_TRANSIENT);
                sqlite3_step(add);
                sqlite3_reset(add);
            }
        sqlite3_finalize(add);
        sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_database,
                           "SELECT rowid, snippet(search, 0, char(2), char(3), '…', 12) FROM search"
                           " WHERE search MATCH ? ORDER BY rank LIMIT ?",
                           -1, &m_find, nullptr);
    }
    ~BareSearch() {
        sqlite3_finalize(m_find);
        sqlite3_close(m_database);
    }
    BareSearch(const BareSearch&) = delete;
    BareSearch& operator=(const BareSearch&) = delete;

    void find(const std::string& word) {
        const std::string expression = "\"" + word + "\"*";
        sqlite3_bind_text(m_find, 1, expression.data(), int(expression.size()), SQLITE_TRANSIENT);
        sqlite3_bind_int(m_find, 2, int(app::SearchModel::kHitsMax));
        while (sqlite3_step(m_find) == SQLITE_ROW)
            (void)sqlite3_column_text(m_find, 1);
        sqlite3_reset(m_find);
    }

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_find = nullptr;
};

void WorkingDay::compareSearch() {
    auto& book = app::FieldBook::instance();
    book.post([this](app::OpenBook& open) {
        BareSearch bare(open.store());
        std::vector<double> ours;
        std::vector<double> floor;
        for (const std::string word : {"elektrisk", "byggepl", "mats", "e", "kurs", "person"}) {
            const auto medians =
                mediansInTurnMs({[&] { (void)open.store().search(word, app::SearchModel::kHitsMax); },
                                 [&] { bare.find(word); }});
            ours.push_back(medians[0]);
            floor.push_back(medians[1]);
        }
        m_measured["store_search"] = median(ours);
        m_measured["bare_search"] = median(floor);
    });
    book.settle();
}

double peakMemoryMb() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmHWM:") {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

nlohmann::json WorkingDay::work() {
    countViewModelCalls();
    unlock();
    openPages();
    scrollNotes();
    writeNote();
    search();
    m_measured["own_work_p99"] = m_watch.ownWorkP99();
    m_measured["frames"] = m_watch.frames();
    const ViewModelCalls calls = viewModelCalls();
    m_measured["calls"] = calls.count;
    m_measured["call_p99"] = calls.p99Ms;
    m_measured["call_most"] = calls.mostMs;
    m_measured["call_slowest"] = calls.slowest;
    m_measured["memory"] = peakMemoryMb();
    compareSearch();
    return m_measured;
}

} // namespace
} // namespace feltbok::bench

int main(int argc, char** argv) {
    using namespace feltbok::bench;
    std::vector<char*> words(argv, argv + argc);
    if (argc < 3) {
        std::fputs("feltbok-working-day PIN APP-OPTIONS\n", stderr);
        return 2;
    }
    const QString pin = QString::fromLatin1(argv[1]);
    words.erase(words.begin() + 1);
    return feltbok::tablet::runTablet(int(words.size()), words.data(), [pin](QQuickWindow& window) {
        QMetaObject::invokeMethod(
            &window,
            [&window, pin] {
                WorkingDay day(window, pin);
                std::puts(day.work().dump().c_str());
                std::fflush(stdout);
                std::_Exit(0); // nothing of the program's end is waited for
            },
            Qt::QueuedConnection);
    });
}
