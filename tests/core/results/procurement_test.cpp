// SPDX-License-Identifier: Apache-2.0
#include "core/library/cpv.h"
#include "core/library/shelf.h"
#include "core/results/given.h"
#include "core/results/organisation_number.h"
#include "core/results/procurement.h"
#include "tests/core/library/desk.h"

#include <algorithm>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::results;

namespace {

const Date kToday{2026, 11, 20};

bool has(const ProcurementPage& page, ProcurementRemark remark) {
    return std::ranges::find(page.remarks, remark) != page.remarks.end();
}

} // namespace

TEST_CASE("CPV codes and organisation numbers are read as typed, and what cannot be is said in its place") {
    LibraryDesk desk;
    const auto store = desk.store();
    CHECK(library::cpvOf("34136000-9") == "34136000-9");
    CHECK(library::cpvOf(" 3413 6000 ") == "34136000");
    for (const char* wrong : {"", "3413600", "34136000-", "34136000-99", "34136000 9", "varebil"})
        CHECK_FALSE(library::cpvOf(wrong));
    const auto refused = saveProcurement(*store, {}, desk.team, {{"title", "Varebiler"}, {"cpv", "varebil"}});
    CHECK(refused.error().place == "procurement.cpv");
    for (const char* right :
         {"34136000-9", "34144900-7", "45233140-2", "71200000-0", "90511000-2", "34136000"})
        CHECK_FALSE(library::cpvDigitInstead(right));
    CHECK(library::cpvDigitInstead("34136000-8") == 9);
    CHECK(organisationNumberOf("974 760 673") == "974760673");
    for (const char* wrong : {"", "974760674", "97476067", "9747606730", "97476067a"})
        CHECK(organisationNumberOf(wrong).error().place == "organisation.number");
}

TEST_CASE("T20 the count of procurements with climate requirements rises by one when a status changes") {
    LibraryDesk desk;
    const auto store = desk.store();
    const Id id = saveProcurement(*store, Id{}, desk.scope,
                                  {{"title", "Varebiler"}, {"cpv", "34136000-9"}, {"requirementUsed", "yes"}})
                      .value();
    const auto count = [&] {
        return std::ranges::count_if(procurements(*store, desk.scope), countsAsClimateProcurement);
    };
    CHECK(count() == 0);
    REQUIRE(saveProcurement(*store, id, desk.scope, {{"status", "announced"}}));
    CHECK(count() == 0);
    REQUIRE(saveProcurement(*store, id, desk.scope, {{"status", "awarded"}}));
    CHECK(count() == 1);
    CHECK_FALSE(saveProcurement(*store, id, desk.scope, {{"status", "planned"}})); // no such way
    CHECK(count() == 1);
}

TEST_CASE("a procurement says what is missing or does not fit, and keeps what was written") {
    LibraryDesk desk;
    const auto store = desk.store();
    const Id id = saveProcurement(*store, Id{}, desk.scope,
                                  {{"title", "Buss"},
                                   {"cpv", "34136000-1"},
                                   {"valueNok", 2'250'000},
                                   {"supplierNumber", "974760674"},
                                   {"requirementHow", "requirements"},
                                   {"announced", "2023-05-01"},
                                   {"awarded", "2023-04-01"}})
                      .value();
    ProcurementPage page = procurementPage(*store, id, kToday).value();
    using enum ProcurementRemark;
    for (const ProcurementRemark remark :
         {CpvDigit, OrganisationNumber, JustificationMissing, AwardBeforeNotice})
        CHECK(has(page, remark));
    CHECK(page.record.text("cpv") == "34136000-1");
    CHECK(page.thresholds[0].code == "TERSKEL-EOS-VARE"); // the threshold of 2023
    CHECK(saveProcurement(*store, id, desk.scope, {{"cpv", "biler"}}).error().place == "procurement.cpv");
    REQUIRE(saveProcurement(*store, id, desk.scope,
                            {{"announced", "2026-01-05"},
                             {"awarded", nullptr},
                             {"cpv", "34136000-9"},
                             {"requirementHow", "weight"},
                             {"weightPercent", 20},
                             {"supplierNumber", ""}}));
    page = procurementPage(*store, id, kToday).value();
    CHECK(page.remarks == std::vector{WeightTooLow});
    CHECK(page.thresholds[0].code == "TERSKEL-NASJONAL"); // 2.25 million is below the threshold from 2024
}

TEST_CASE("T04 advice given in a meeting is dated by it and stands in the procurement's timeline") {
    LibraryDesk desk;
    const auto store = desk.store();
    const Id visit =
        store->commit(Change{.kind = "visit", .scope = desk.scope, .fields = {{"date", "2026-03-02"}}})
            ->record;
    const Id id =
        saveProcurement(*store, Id{}, desk.scope,
                        {{"title", "Varebiler"}, {"planned", "2026-02-01"}, {"announced", "2026-05-01"}})
            .value();
    const Record criterion = LibraryDesk::item(*store, "criterion", "TRA-01");
    const Id advice = giveAdvice(*store, {.scope = desk.scope,
                                          .visit = visit,
                                          .procurement = id,
                                          .item = criterion.id,
                                          .text = "Bruk som minstekrav.",
                                          .date = kToday})
                          .value();
    const auto timeline = procurementPage(*store, id, kToday)->timeline;
    REQUIRE(timeline.size() == 3);
    CHECK(timeline[1] == TimelineRow{"2026-03-02", "advice", "TRA-01: Bruk som minstekrav.", advice});
    REQUIRE(library::revise(*store, criterion.id, {{"text", "Ny."}}));
    CHECK(store->read(advice)->reference("item") == criterion.id); // the revision it was given in
}

TEST_CASE("T01 a criterion tied to an agreement without a network shows on the hub's page of it") {
    LibraryDesk desk;
    const auto tablet = desk.store();
    const auto hub = desk.emptyStore("koordinator");
    const Id agreement =
        tablet
            ->commit(Change{.kind = "agreement",
                            .scope = desk.team,
                            .fields = {{"title", "Felles bilavtale"},
                                       {"members", {desk.vinje.toString(), desk.scope.toString()}}}})
            ->record;
    REQUIRE(linkCriterion(*tablet, agreement, LibraryDesk::item(*tablet, "criterion", "TRA-01").id));
    REQUIRE(saveProcurement(*tablet, Id{}, desk.scope,
                            {{"title", "Avrop"},
                             {"agreement", agreement.toString()},
                             {"status", "awarded"},
                             {"requirementUsed", "yes"}}));
    desk.carry(*tablet, *hub);
    const AgreementPage page = agreementPage(*hub, agreement).value();
    REQUIRE(page.criteria.size() == 1);
    CHECK(page.criteria[0].text("code") == "TRA-01");
    CHECK(page.members == std::vector<std::string>{"Tokke", "Vinje"});
    CHECK(page.climateProcurements == 1);
    CHECK_FALSE(linkCriterion(*tablet, agreement, LibraryDesk::item(*tablet, "example", "EKS-01").id));
}

TEST_CASE("T03 T17 a template shared from a visit waits, and counts as sent when the hub has it") {
    LibraryDesk desk;
    const auto store = desk.store();
    const Record form = LibraryDesk::item(*store, "template", "MAL-01");
    REQUIRE(share(*store, desk.scope, form.id, "Tokke kommune", Id{}, kToday));
    auto rows = shareRows(*store, desk.scope);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].title == "Klima- og miljøkrav i konkurransegrunnlaget");
    CHECK_FALSE(rows[0].sent);
    REQUIRE(store->acknowledge(store->lastNumber(), 0, {}));
    rows = shareRows(*store, desk.scope);
    CHECK(rows[0].sent);
    CHECK(shareRows(*store, std::nullopt).size() == 1); // counted in the report
}

TEST_CASE(
    "T26 the helpdesk: what waits stands first, the nearest due date before those without one; then what "
    "is answered, the latest first") {
    LibraryDesk desk;
    const auto store = desk.emptyStore();
    const auto asked = [&](const char* text, Fields more) {
        more.insert({{"text", text}, {"asked", "2026-11-01"}});
        return store->commit(Change{.kind = "question", .scope = desk.scope, .fields = std::move(more)})
            ->record;
    };
    (void)asked("besvart sist", {{"status", "answered"}, {"answered", "2026-11-20"}});
    (void)asked("uten frist", {});
    const Id late = asked("haster", {{"status", "inProgress"}, {"due", "2026-11-10"}});
    (void)asked("besvart først", {{"status", "answered"}, {"answered", "2026-11-02"}, {"due", "2026-11-01"}});
    (void)asked("har tid", {{"status", "open"}, {"due", "2026-12-10"}});
    std::vector<std::string> texts;
    for (const Record& one : helpdesk(*store, desk.scope)) {
        texts.push_back(one.text("text"));
        CHECK(isOverdue(one, {2026, 11, 26}) == (one.id == late));
    }
    CHECK(texts ==
          std::vector<std::string>{"haster", "har tid", "uten frist", "besvart sist", "besvart først"});
    CHECK(helpdesk(*store, desk.team).empty());
    CHECK(helpdesk(*store, std::nullopt).size() == 5);
}

TEST_CASE("T35 a milestone whose day has passed is marked") {
    LibraryDesk desk;
    const auto store = desk.emptyStore();
    for (const auto& [title, date, reached] :
         {std::tuple{"Oppstart", "2026-01-10", true}, std::tuple{"Midtveis", "2026-06-01", false},
          std::tuple{"Slutt", "2026-12-01", false}})
        REQUIRE(store->commit(Change{.kind = "milestone",
                                     .scope = desk.team,
                                     .fields = {{"title", title}, {"date", date}, {"reached", reached}}}));
    std::vector<bool> overdue;
    for (const MilestoneRow& row : milestones(*store, kToday))
        overdue.push_back(row.overdue);
    CHECK(overdue == std::vector<bool>{false, true, false});
}
