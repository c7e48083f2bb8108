// SPDX-License-Identifier: Apache-2.0
// A municipality's page, and the editor that fills it.
#include "app/viewmodels/action_list_model.h"
#include "app/viewmodels/action_owners.h"
#include "app/viewmodels/municipality.h"
#include "app/viewmodels/record_form.h"
#include "tests/catch.h"
#include "tests/viewmodels/made.h"

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::Municipality;

TEST_CASE("T23 an action with several owners shows under each of their municipalities") {
    Desk desk;
    const Id action = made(desk, desk.tokke, "action", {{"title", "Felles kurs"}, {"status", "open"}});
    app::ActionListModel inTokke;
    app::ActionListModel inVinje;
    app::ActionListModel inSeljord;
    const Watch watch(inVinje);
    inTokke.setScopeId(text(desk.tokke));
    inVinje.setScopeId(text(desk.vinje));
    inSeljord.setScopeId(text(desk.seljord));
    app::ActionOwnerModel owners;
    const Watch watchOwners(owners);
    owners.setActionId(text(action));
    desk.book.settle();
    CHECK(inVinje.rowCount() == 0);
    owners.add(text(desk.vinje));
    desk.book.settle();
    REQUIRE(owners.rowCount() == 1);
    CHECK(at(owners, 0, app::ActionOwnerModel::Name).toString() == "Vinje");
    CHECK(inTokke.rowCount() == 1);
    CHECK(inSeljord.rowCount() == 0);
    REQUIRE(inVinje.rowCount() == 1);
    CHECK(at(inVinje, 0, app::ActionListModel::ActionId).toString() == text(action));
    inVinje.toggleDone(text(action)); // it is one action, done under both
    desk.book.settle();
    CHECK(at(inTokke, 0, app::ActionListModel::Done).toBool());
    owners.remove(text(desk.vinje));
    desk.book.settle();
    CHECK(inVinje.rowCount() == 0);
}

TEST_CASE("T26 a question asked from a municipality's page gets an owner, a due date and an answer") {
    Desk desk;
    Municipality tokke;
    const Watch watch(*tokke.asked());
    const Watch watchHistory(*tokke.history());
    tokke.setScopeId(text(desk.tokke));
    app::RecordForm form;
    const Watch watchFields(*form.fields());
    form.begin("question", text(desk.tokke));
    desk.book.settle();
    form.put("text", "Kan vi kreve elbil uten å gi poeng?");
    form.leave();
    desk.book.settle();
    REQUIRE(tokke.asked()->rowCount() == 1);
    CHECK(at(*tokke.asked(), 0, app::AskedListModel::Line).toString() == "Ingen har tatt det · uten frist");
    form.put("owner", "Rådgiver IK");
    form.put("due", "2026-11-10");
    form.leave();
    desk.book.settle();
    CHECK(at(*tokke.asked(), 0, app::AskedListModel::Line).toString() == "Rådgiver IK · frist 10. nov. 2026");
    CHECK(at(*tokke.asked(), 0, app::AskedListModel::Overdue).toBool());
    form.put("answer", "Ja, som minstekrav.");
    form.put("status", "answered");
    desk.book.settle();
    CHECK(tokke.asked()->rowCount() == 0);
    REQUIRE(tokke.history()->rowCount() == 1);
    CHECK(at(*tokke.history(), 0, app::HistoryListModel::Line).toString() == "Ja, som minstekrav.");
    CHECK(at(*tokke.history(), 0, app::HistoryListModel::KindRole).toString() == "question");
}

TEST_CASE("T33 a state body that works in two counties stands with the hub of its office only") {
    Desk desk;
    app::RecordForm form;
    form.begin("organisation", text(desk.tokke));
    desk.book.settle();
    form.put("name", "Statlig etat");
    form.put("type", "state");
    form.put("counties", "Telemark, Vestfold");
    form.leave();
    Municipality tokke;
    Municipality vinje;
    const Watch watch(*tokke.bodies());
    tokke.setScopeId(text(desk.tokke));
    vinje.setScopeId(text(desk.vinje));
    desk.book.settle();
    REQUIRE(tokke.bodies()->rowCount() == 1);
    CHECK(at(*tokke.bodies(), 0, app::BodyListModel::Line).toString() ==
          "Statlig virksomhet · Telemark, Vestfold");
    CHECK(vinje.bodies()->rowCount() == 0);
    const auto stands = [&](const Id& scope) {
        std::size_t count = 0;
        desk.work([&](app::OpenBook& open) {
            count = open.store().count({.kind = "organisation", .scope = scope});
            return 0;
        });
        return count;
    };
    CHECK(stands(desk.tokke) == 1);
    CHECK(stands(desk.vinje) + stands(desk.seljord) + stands(desk.team) == 0);
    form.beginInTeam("network", "members",
                     text(desk.vinje)); // a network is the team's, and stands with its members
    desk.book.settle();
    form.put("name", "Sirkulære bygg");
    form.leave();
    desk.book.settle();
    CHECK(tokke.bodies()->rowCount() == 1);
    REQUIRE(vinje.bodies()->rowCount() == 1);
    CHECK(at(*vinje.bodies(), 0, app::BodyListModel::Line).toString() == "Nettverk med 1 medlem");
}

TEST_CASE("procurements, people by level and what changed stand on a municipality's page, made and mended in "
          "place") {
    Desk desk;
    (void)made(desk, desk.tokke, "visit", {{"date", "2026-11-01"}, {"status", "closed"}});
    Municipality tokke;
    const Watch watch(*tokke.upcoming());
    const Watch watchChanges(*tokke.changes());
    tokke.setScopeId(text(desk.tokke));
    app::RecordForm form;
    form.begin("procurement", text(desk.tokke));
    desk.book.settle();
    form.put("title", "Varebiler");
    form.put("area", "transport");
    form.put("valueNok", "4200000");
    form.put("planned", "2027-01-15");
    form.leave();
    desk.book.settle();
    REQUIRE(tokke.upcoming()->rowCount() == 1);
    const auto shown = [&](int role) { return at(*tokke.upcoming(), 0, role).toString(); };
    CHECK(shown(app::UpcomingListModel::ValueText) == "4,2 mill.");
    CHECK(shown(app::UpcomingListModel::DateText) == "15. jan. 2027");
    CHECK(shown(app::UpcomingListModel::RemarkText) == "Klimakrav ikke avklart");
    CHECK(tokke.upcomingText() == "4,2 millioner kroner");
    CHECK(at(*tokke.changes(), 0, app::ChangeListModel::ChangeText).toString() ==
          "Ny anskaffelse: Varebiler");
    form.put("requirementHow", "requirements");
    desk.book.settle();
    CHECK(shown(app::UpcomingListModel::RemarkText) == "Begrunnelse mangler");
    form.put("valueNok", "fire"); // no number: the value stays
    form.leave();
    desk.book.settle();
    CHECK(shown(app::UpcomingListModel::ValueText) == "4,2 mill.");
    form.begin("person", text(desk.tokke));
    desk.book.settle();
    form.put("role", "Ordfører");
    form.put("level", "political");
    form.leave(); // a name was not written
    desk.book.settle();
    REQUIRE(tokke.people()->rowCount() == 1);
    CHECK(at(*tokke.people(), 0, app::PersonListModel::Name).toString() == "Uten navn");
    CHECK(at(*tokke.people(), 0, app::PersonListModel::PersonRole).toString() == "Ordfører · politisk nivå");
    form.put("status", "planned"); // a field the kind lacks
    CHECK(form.errorText().isEmpty());
}
