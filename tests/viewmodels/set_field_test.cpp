// SPDX-License-Identifier: Apache-2.0
// Fields of a record's editor that name others: sets of criteria and municipalities, areas, themes,
// indicators.
#include "app/viewmodels/insight_page.h"
#include "app/viewmodels/library_model.h"
#include "app/viewmodels/need_list_model.h"
#include "app/viewmodels/record_form.h"
#include "app/viewmodels/record_list_model.h"
#include "app/viewmodels/set_field.h"
#include "app/viewmodels/target_list_model.h"
#include "core/library/shelf.h"
#include "core/results/procurement.h"
#include "tests/catch.h"
#include "tests/viewmodels/made.h"

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::ElementListModel;
using feltbok::app::FieldEditing;
using feltbok::app::FieldListModel;
using feltbok::app::RecordForm;
using feltbok::app::SetField;

namespace {

int rowOf(RecordForm& form, const char* field) {
    for (int row = 0; row < form.fields()->rowCount(); ++row)
        if (at(*form.fields(), row, FieldListModel::FieldRole) == field) return row;
    FAIL("no such field: " << field);
    return -1;
}

QVariant told(RecordForm& form, const char* field, int role) {
    return at(*form.fields(), rowOf(form, field), role);
}

/// A field of a record's editor that is a set, as the page binds it.
struct Several {
    Several(RecordForm& form, const char* field) : form(form), field(field) {
        QObject::connect(&set, &SetField::putWanted, &form, [&form, field](const QString& element, bool in) {
            form.putElement(field, element, in);
        });
        QObject::connect(form.fields(), &QAbstractItemModel::dataChanged, &set, [this] { look(); });
        look();
    }
    void look() {
        set.setOf(told(form, field, FieldListModel::ElementsOf).toString());
        set.setElements(told(form, field, FieldListModel::Elements).toStringList());
    }
    [[nodiscard]] static QStringList names(const ElementListModel& list) {
        QStringList names;
        for (int row = 0; row < list.rowCount(); ++row)
            names += at(list, row, ElementListModel::NameRole).toString();
        return names;
    }
    [[nodiscard]] static QString first(const ElementListModel& list) {
        return at(list, 0, ElementListModel::ElementRole).toString();
    }

    RecordForm& form;
    const char* field;
    SetField set;
};

void stock(Desk& desk) {
    desk.work([](app::OpenBook& open) {
        const auto stocked = open.stockLibrary();
        if (!stocked) FAIL(stocked.error().place << ": " << stocked.error().message);
        return stocked;
    });
}

results::AgreementPage pageOf(Desk& desk, const Id& agreement) {
    results::AgreementPage page;
    desk.work([&](app::OpenBook& open) {
        page = results::agreementPage(open.store(), agreement).value();
        return 0;
    });
    return page;
}

} // namespace

TEST_CASE("T01 an agreement's criteria are found, tied to it, taken out and put back in its editor") {
    Desk desk;
    stock(desk);
    const Id agreement = made(desk, desk.team, "agreement", {{"title", "Felles bilavtale"}});
    RecordForm form;
    form.edit("agreement", text(agreement));
    desk.book.settle();
    CHECK(told(form, "criteria", FieldListModel::WayRole).toInt() == FieldEditing::Several);
    Several criteria(form, "criteria");
    const Watch watch(*criteria.set.held());
    const Watch watchFound(*criteria.set.found());
    desk.book.settle();
    CHECK(criteria.set.found()->rowCount() == int(SetField::kFoundMax));
    criteria.set.setWords("varebil");
    desk.book.settle();
    REQUIRE(criteria.set.found()->rowCount() > 0);
    const QString name = at(*criteria.set.found(), 0, ElementListModel::NameRole).toString();
    CHECK(name.startsWith("TRA-01 · "));
    criteria.set.add(Several::first(*criteria.set.found()));
    desk.book.settle();
    REQUIRE(pageOf(desk, agreement).criteria.size() == 1);
    CHECK(pageOf(desk, agreement).criteria[0].text("code") == "TRA-01");
    CHECK(Several::names(*criteria.set.held()) == QStringList{name});
    app::RecordListModel agreements;
    agreements.setKind("agreement");
    desk.book.settle();
    CHECK(at(agreements, 0, app::RecordListModel::Line).toString() == "1 kriterium");
    CHECK_FALSE(Several::names(*criteria.set.found()).contains(name));
    CHECK(criteria.set.undoText() == name + " er lagt til");

    criteria.set.remove(Several::first(*criteria.set.held()));
    desk.book.settle();
    CHECK(pageOf(desk, agreement).criteria.empty());
    CHECK(criteria.set.held()->rowCount() == 0);
    CHECK(criteria.set.undoText() == name + " er tatt ut");
    criteria.set.undo();
    desk.book.settle();
    CHECK(pageOf(desk, agreement).criteria.size() == 1);
    CHECK(Several::names(*criteria.set.held()) == QStringList{name});
    CHECK(criteria.set.undoText().isEmpty());

    CHECK_FALSE(at(*criteria.set.held(), 0, ElementListModel::OutdatedRole).toBool());
    desk.work([&](app::OpenBook& open) {
        const Id held = Id::parse(Several::first(*criteria.set.held()).toStdString()).value();
        return library::revise(open.store(), held, {{"changeNote", "Nye grenser"}});
    });
    CHECK(at(*criteria.set.held(), 0, ElementListModel::OutdatedRole).toBool());
}

TEST_CASE("T01 who is in an agreement is chosen by name among the municipalities, as for a network") {
    for (const char* kind : {"agreement", "network"}) {
        CAPTURE(kind);
        Desk desk;
        RecordForm form;
        form.beginInTeam(kind, {}, {});
        desk.book.settle();
        form.put(findKind(kind)->field("title") != nullptr ? "title" : "name", "Sammen");
        Several members(form, "members");
        desk.book.settle();
        CHECK(Several::names(*members.set.found()) == QStringList{"Seljord", "Tokke", "Vinje"});
        members.set.setWords("VIN");
        desk.book.settle();
        CHECK(Several::names(*members.set.found()) == QStringList{"Vinje"});
        members.set.add(text(desk.vinje));
        members.set.setWords({});
        desk.book.settle();
        CHECK(Several::names(*members.set.found()) == QStringList{"Seljord", "Tokke"});
        members.set.add(text(desk.tokke));
        members.set.add(text(desk.other)); // was never offered
        desk.book.settle();
        CHECK(Several::names(*members.set.held()) == QStringList{"Tokke", "Vinje"});
        form.leave();
        desk.book.settle();
        std::vector<std::string> held;
        desk.work([&](app::OpenBook& open) {
            held = open.store().list({.kind = kind}).at(0).elements("members");
            return 0;
        });
        CHECK(held.size() == 2);
        CHECK(form.errorText().isEmpty());
    }
}

TEST_CASE("what an agreement names and this device lacks is said so, and can be taken out") {
    Desk desk;
    const Id agreement =
        made(desk, desk.team, "agreement", {{"title", "Avtale"}, {"criteria", {desk.other.toString()}}});
    RecordForm form;
    form.edit("agreement", text(agreement));
    desk.book.settle();
    Several criteria(form, "criteria");
    desk.book.settle();
    CHECK(Several::names(*criteria.set.held()) == QStringList{"Ikke på denne enheten"});
    criteria.set.remove(text(desk.other));
    desk.book.settle();
    CHECK(criteria.set.held()->rowCount() == 0);
}

TEST_CASE("a theme without a code gets one from its name, never «Uten navn»") {
    Desk desk;
    RecordForm form;
    form.beginInTeam("theme", "list", "theme");
    desk.book.settle();
    form.put("name", "Etisk handel");
    form.leave();
    desk.book.settle();
    app::RecordListModel themes;
    themes.setKind("theme");
    desk.book.settle();
    REQUIRE(themes.rowCount() == 1);
    CHECK(at(themes, 0, app::RecordListModel::Line).toString() == "Tema · etisk_handel");
    CHECK(told(form, "code", FieldListModel::ValueText) == "etisk_handel");
}

TEST_CASE(
    "T34 a theme and an area added at the hub stand in the need's form and in the filters after a sync") {
    std::vector<Edit> made;
    {
        Desk hub;
        for (const char* list : {"theme", "area"}) {
            RecordForm form;
            form.beginInTeam("theme", "list", list);
            hub.book.settle();
            form.put("name", list == std::string("area") ? "Havn og sjø" : "Etisk handel");
            form.leave();
            hub.book.settle();
        }
        hub.work([&](app::OpenBook& open) {
            made = open.store().ownEditsAfter(0, 100, SIZE_MAX);
            return 0;
        });
        REQUIRE(made.size() == 2);
    }
    Desk tablet;
    app::WordListModel themes;
    app::WordListModel areas;
    const Watch watch(themes);
    themes.setList("needThemes");
    areas.setList("needAreas");
    app::InsightPage insight;
    app::NeedListModel needs;
    tablet.book.settle();
    CHECK(themes.rowCount() == 10);
    CHECK(insight.areas().size() == 1);
    for (Edit& edit : made) {
        edit.id.replica = tablet.other; // both desks throw the same dice
        tablet.arrives(edit);
    }
    CHECK(themes.rowCount() == 11);
    CHECK(themes.textOf("etisk_handel") == "Etisk handel");
    CHECK(areas.textOf("havn_og_sjø") == "Havn og sjø");
    CHECK(insight.areas() == QStringList{"Alle områder", "Havn og sjø"});
    const Id visit =
        testing::made(tablet, tablet.tokke, "visit", {{"date", "2026-05-04"}, {"status", "done"}});
    (void)testing::made(tablet, tablet.tokke, "need",
                        {{"title", "Landstrøm"},
                         {"visit", visit.toString()},
                         {"area", "havn_og_sjø"},
                         {"theme", "etisk_handel"}});
    needs.setVisitId(text(visit));
    tablet.book.settle();
    CHECK(at(needs, 0, app::NeedListModel::AreaLine) == "Havn og sjø · etisk handel");
    CHECK(insight.needHeads() == QStringList{"Havn og sjø"});
    insight.setArea(1);
    tablet.book.settle();
    CHECK(insight.needKeys() == QStringList{"havn_og_sjø"});
}

TEST_CASE("a target's area and indicator are chosen among those declared, and shown by name") {
    Desk desk;
    (void)made(desk, desk.team, "theme", {{"name", "Havn"}, {"code", "havn"}, {"list", "area"}});
    const Id target = made(desk, desk.team, "target",
                           {{"title", "Flere besøk"},
                            {"unit", "besøk"},
                            {"amount", 41},
                            {"area", "havn"},
                            {"indicator", "visits"}});
    app::TargetListModel targets;
    RecordForm form;
    form.edit("target", text(target));
    desk.book.settle();
    const QString line = at(targets, 0, app::TargetListModel::Line).toString();
    CHECK(line.contains("Havn"));
    CHECK(line.contains("Hvor mange besøk har vi gjennomført?"));
    const auto chosen = [&](const char* field) {
        CHECK(told(form, field, FieldListModel::WayRole).toInt() == FieldEditing::Choice);
        const auto codes = told(form, field, FieldListModel::Choices).toStringList();
        const auto texts = told(form, field, FieldListModel::ChoiceTexts).toStringList();
        return texts.value(codes.indexOf(told(form, field, FieldListModel::ValueText).toString()));
    };
    CHECK(chosen("area") == "Havn");
    CHECK(chosen("indicator") == "Hvor mange besøk har vi gjennomført?");
    form.put("area", "transport");
    form.put("indicator", "");
    desk.book.settle();
    CHECK(chosen("area") == "Transport og kjøretøy");
    CHECK(chosen("indicator") == "Ikke valgt");
    CHECK(at(targets, 0, app::TargetListModel::Line).toString().contains("Transport og kjøretøy"));
}

TEST_CASE("a code that no list of this device holds stays chosen until a person chooses another") {
    Desk desk;
    const Id target = made(desk, desk.team, "target",
                           {{"title", "Mål"}, {"unit", "kWh"}, {"amount", 1}, {"area", "luftfart"}});
    RecordForm form;
    form.edit("target", text(target));
    desk.book.settle();
    CHECK(told(form, "area", FieldListModel::Choices).toStringList().contains("luftfart"));
    CHECK(told(form, "area", FieldListModel::ValueText) == "luftfart");
}
