// SPDX-License-Identifier: Apache-2.0
// What every list model holds to, and the two that no page's own test covers.
#include "app/viewmodels/action_list_model.h"
#include "app/viewmodels/attachment_list_model.h"
#include "app/viewmodels/conflict_list_model.h"
#include "app/viewmodels/interview.h"
#include "app/viewmodels/municipality.h"
#include "app/viewmodels/municipality_list_model.h"
#include "app/viewmodels/need_list_model.h"
#include "app/viewmodels/note_list_model.h"
#include "app/viewmodels/search_model.h"
#include "app/viewmodels/summary.h"
#include "app/viewmodels/sync_runner.h"
#include "app/viewmodels/tour.h"
#include "app/viewmodels/tour_list_model.h"
#include "app/viewmodels/visit.h"
#include "app/viewmodels/wording.h"
#include "core/advisory/follow_up.h"
#include "core/advisory/tours.h"
#include "core/advisory/visits.h"
#include "tests/catch.h"
#include "tests/viewmodels/desk.h"

#include <QClipboard>
#include <QSignalSpy>

#include <memory>
#include <set>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::RefusedListModel;
using feltbok::app::WordListModel;

namespace {

/// A day's records, a conflict and a refusal among them, so that no list is empty.
Id writeDay(app::OpenBook& open, const Desk& desk) {
    Store& store = open.store();
    const auto made = [&](const char* kind, const Fields& fields) {
        return store.commit(Change{.kind = kind, .scope = desk.tokke, .fields = fields}).value();
    };
    const Id tour =
        advisory::planTour(store, open.municipalities(), {"Tur", "2026-11-10", "2026-12-09", "IK"}).value();
    const Id visit = advisory::addStop(store, open.municipalities(), tour,
                                       {"Tokke", "2026-11-24", "10.00", "12.00", "Dalen"})
                         .value();
    const std::string id = visit.toString();
    made("person", {{"name", "Demo Kontakt"}, {"role", "Innkjøp"}});
    const Id note = made("note", {{"text", "Elleve varebiler."}, {"visit", id}}).record;
    const Bytes picture{1, 2, 3};
    (void)advisory::attach(store, note, desk.tokke, "lading.jpg", "image/jpeg", picture);
    made("need", {{"title", "Krav til varebiler"}, {"severity", 3}, {"visit", id}});
    made("action", {{"title", "Sende kraveksempel"}, {"visit", id}});
    (void)advisory::InterviewBook::begin(store, visit, desk.tokke, **open.form("behovskartlegging", {}));
    const Committed met = made("action", {{"title", "mitt"}, {"visit", id}});
    Edit theirs;
    theirs.id = {Id::derived({}, "other tablet"), 1};
    theirs.txn = 1;
    theirs.record = met.record;
    theirs.kind = "action";
    theirs.scope = desk.tokke;
    theirs.fields = {{"title", "deres"}};
    theirs.replaces = {{"title", {}}};
    theirs.at = {open.world().clock.now().ms};
    theirs.author = desk.other;
    (void)store.apply({.edits = {theirs}, .verdicts = {}, .cursors = {}});
    const Committed refused = made("note", {{"text", "avvist"}, {"visit", id}});
    (void)store.acknowledge(refused.edit.number, 0, {{refused.edit, "scope", {}}});
    return visit;
}

/// Every list of the app over that day.
struct Lists {
    explicit Lists(Desk& on, const Id& of) : desk(on) {
        const QString visitId = QString::fromStdString(of.toString());
        municipality.setScopeId(QString::fromStdString(desk.tokke.toString()));
        notes.setVisitId(visitId);
        attachments.setVisitId(visitId);
        needs.setVisitId(visitId);
        actions.setVisitId(visitId);
        words.setList("needAreas");
        search.setWords("elleve"); // of the day alone: the library comes when the book is opened anew
        summary.setVisitId(visitId);
        visit.setVisitId(visitId);
        desk.book.settle();
        interview.setInterviewId(visit.interviewId());
        desk.book.settle();
        tour.setTourId(tours.currentTourId());
        desk.book.settle();
        interview.setWords("a");
        desk.book.settle();
    }

    Desk& desk;
    app::TourListModel tours;
    app::Tour tour;
    app::MunicipalityListModel municipalities;
    app::MunicipalityNameModel names;
    app::Municipality municipality;
    app::NoteListModel notes;
    app::AttachmentListModel attachments;
    app::NeedListModel needs;
    app::ActionListModel actions;
    app::WordListModel words;
    app::ConflictListModel conflicts;
    app::RefusedListModel refused;
    app::SearchModel search;
    app::Summary summary;
    app::Visit visit;
    app::Interview interview;

    struct Named {
        const char* name;
        app::ListModel* model;
        bool ofTheBook = true;
    };
    std::vector<Named> all{{"tours", &tours},
                           {"stops", tour.stops()},
                           {"municipalities", &municipalities},
                           {"names of municipalities", &names, false},
                           {"history", municipality.history()},
                           {"people", municipality.people()},
                           {"notes", &notes},
                           {"attachments", &attachments},
                           {"needs", &needs},
                           {"actions", &actions},
                           {"words", &words, false},
                           {"conflicts", &conflicts},
                           {"refused", &refused},
                           {"search", &search},
                           {"points of the summary", summary.items()},
                           {"missing answers", summary.missing()},
                           {"sections", interview.sections()},
                           {"questions", interview.questions()},
                           {"hits", interview.hits()},
                           {"left", interview.left()}};
};

Id dayOn(Desk& desk) {
    Id visit;
    desk.work([&](app::OpenBook& open) { return visit = writeDay(open, desk); });
    return visit;
}

} // namespace

TEST_CASE("every list names its roles once, has a value for each in each row, and none beside its rows") {
    Desk desk;
    Lists lists(desk, dayOn(desk));
    for (const auto& [name, model, ofTheBook] : lists.all) {
        INFO(name);
        const Watch watch(*model);
        CHECK(model->isLoaded());
        REQUIRE(model->rowCount() > 0);
        CHECK(model->property("count").toInt() == model->rowCount());
        const auto roles = model->roleNames();
        CHECK_FALSE(roles.isEmpty());
        std::set<QByteArray> said;
        for (const QByteArray& role : roles)
            CHECK(said.insert(role).second);
        for (int row = 0; row < model->rowCount(); ++row)
            for (const int role : roles.keys()) {
                INFO(roles[role].toStdString() << " of row " << row);
                CHECK(at(*model, row, role).isValid());
            }
        CHECK_FALSE(at(*model, 0, Qt::UserRole + 1000).isValid());
        CHECK_FALSE(model->data({}, roles.keys().first()).isValid());
        CHECK(model->rowCount(model->index(0)) == 0);
    }
}

TEST_CASE("P6 a locked book shows no row in any list; opened again, each has its rows back, and no list was "
          "reset") {
    Desk desk(Desk::At::Open, true);
    Lists lists(desk, dayOn(desk));
    std::vector<std::unique_ptr<Watch>> watches;
    std::vector<std::unique_ptr<QSignalSpy>> resets;
    std::vector<int> rows;
    for (const auto& [name, model, ofTheBook] : lists.all) {
        watches.push_back(std::make_unique<Watch>(*model));
        resets.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::modelReset));
        rows.push_back(model->rowCount());
    }
    desk.app->lock();
    desk.book.settle();
    for (const auto& [name, model, ofTheBook] : lists.all) {
        INFO(name);
        if (ofTheBook) CHECK(model->rowCount() == 0);
    }
    desk.app->unlock("123456");
    desk.book.settle();
    REQUIRE(desk.app->state() == app::AppState::Open);
    for (std::size_t i = 0; i < lists.all.size(); ++i) {
        INFO(lists.all[i].name);
        CHECK(lists.all[i].model->rowCount() == rows[i]);
        CHECK(resets[i]->count() == 0);
    }
}

TEST_CASE(
    "every language has its texts, its dates and its counts, and numbers written in it are read again") {
    Desk desk;
    const auto said = [&](const char* code) {
        desk.app->setLanguage(code);
        desk.book.settle();
        return QStringList{app::wording::stopStatus("planned"), app::wording::weekdayDay("2026-11-24"),
                           app::wording::countWord(1), app::wording::time(0).mid(2, 1),
                           desk.app->languageName(code)}
            .join(u'|');
    };
    CHECK(desk.app->languages() == QStringList{"nb", "nn", "da", "en"});
    CHECK(said("nn") == "Planlagt|tys. 24. november|eitt|.|Nynorsk");
    CHECK(said("da") == "Planlagt|tirs. 24. november|et|.|Dansk");
    CHECK(said("en") == "Planned|Tue 24 November|one|:|English");
    for (const QString& code : desk.app->languages()) {
        desk.app->setLanguage(code);
        CHECK(app::wording::numberAsWritten("1250000", true) ==
              QString("1 250 000").replace(' ', QChar(0x00A0)));
    }
    CHECK(said("nb") == "Planlagt|tirs. 24. november|ett|.|Bokmål");
}

TEST_CASE("every list speaks the other language at once") {
    Desk desk;
    Lists lists(desk, dayOn(desk));
    desk.app->setLanguage("en");
    desk.book.settle();
    CHECK(at(*lists.tour.stops(), 0, app::StopListModel::WeekdayText).toString() == "Tue");
    CHECK(at(lists.words, 0, WordListModel::ValueText).toString() == "Common");
    CHECK(at(lists.refused, 0, RefusedListModel::Title).toString() == "Note in Tokke was refused");
    CHECK(at(lists.needs, 0, app::NeedListModel::ActionsText).toString() == "No actions");
    CHECK(at(*lists.summary.items(), 0, app::SummaryItemModel::Title).toString() == "1 need");
    desk.app->setLanguage("nb");
    desk.book.settle();
    CHECK(at(*lists.tour.stops(), 0, app::StopListModel::WeekdayText).toString() == "tirs.");
    CHECK(at(lists.words, 0, WordListModel::ValueText).toString() == "Felles");
}

TEST_CASE("the words a field may have stand in its declared order, and are found by their value") {
    const Desk desk;
    WordListModel words;
    const Watch watch(words);
    struct Case {
        const char* list;
        int count;
        const char* value;
        const char* text;
    };
    for (const Case& one :
         {Case{"needAreas", 9, "transport", "Transport og kjøretøy"},
          Case{"needThemes", 10, "lcc", "Livssykluskostnader"}, Case{"severity", 4, "4", "Kritisk"},
          Case{"urgency", 4, "1", "Kan vente"}, Case{"ownerSides", 3, "hub", "Knutepunktet"},
          Case{"actionStatus", 4, "open", "Avtalt"}, Case{"stopStatus", 4, "done", "Gjennomført"}}) {
        INFO(one.list);
        words.setList(one.list);
        CHECK(words.rowCount() == one.count);
        CHECK(words.textOf(one.value).toStdString() == one.text);
        CHECK(at(words, words.rowOf(one.value), WordListModel::ValueRole).toString() == one.value);
    }
    CHECK(words.rowOf("none of them") == -1);
    CHECK(words.textOf("none of them").isEmpty());
    words.setList("no such list");
    CHECK(words.rowCount() == 0);
}

TEST_CASE("P5 a refused change stands in the inbox with its words, is sent again as a new one, or given up") {
    Desk desk;
    RefusedListModel refused;
    const Watch watch(refused);
    std::vector<Id> people;
    for (const char* role : {"Innkjøpsleder", "Rådmann"})
        desk.work([&](app::OpenBook& open) {
            const auto made = open.store().commit(Change{
                .kind = "person", .scope = desk.vinje, .fields = {{"name", "Demo Kontakt"}, {"role", role}}});
            people.push_back(made->record);
            return open.store().acknowledge(made->edit.number, 0, {{made->edit, "scope", {}}});
        });
    desk.work([](app::OpenBook& open) {
        open.sync().report();
        return 0;
    });
    REQUIRE(refused.rowCount() == 2);
    CHECK(at(refused, 0, RefusedListModel::Title).toString() == "Kontakt i Vinje ble avvist");
    CHECK(at(refused, 0, RefusedListModel::Line).toString() == "Demo Kontakt");
    CHECK(at(refused, 0, RefusedListModel::WhyText).toString().contains("Be koordinatoren"));
    CHECK(at(refused, 0, RefusedListModel::WrittenText).toString() ==
          "Navn: Demo Kontakt\nRolle: Innkjøpsleder");
    refused.copyText(at(refused, 1, RefusedListModel::Key).toString());
    CHECK(QGuiApplication::clipboard()->text().contains("Rådmann"));

    refused.sendAgain(at(refused, 0, RefusedListModel::Key).toString());
    desk.book.settle();
    REQUIRE(refused.rowCount() == 1);
    desk.work([&](app::OpenBook& open) {
        CHECK(open.store().unsentOf(people[0]) == 1);
        return 0;
    });
    refused.dismiss(at(refused, 0, RefusedListModel::Key).toString());
    desk.book.settle();
    CHECK(refused.rowCount() == 0);
    desk.work([&](app::OpenBook& open) {
        CHECK(open.store().unsentOf(people[1]) == 0);
        return 0;
    });
}
