// SPDX-License-Identifier: Apache-2.0
// The demo's visit from one tablet to another by way of the hub, each a process of its own on real disks and
// sockets.
#include "core/advisory/follow_up.h"
#include "core/advisory/inbox.h"
#include "core/advisory/summary.h"
#include "core/advisory/visits.h"
#include "tests/core/advisory/tokke.h"
#include "tests/sync/processes/county_processes.h"

using namespace feltbok;
using namespace feltbok::testing;

namespace {

constexpr const char* kKinds[] = {"municipality", "visit", "interview", "answer", "note", "need", "action"};

/// The day in Tokke as one advisor's records: an interview with the demo's answers, notes, two needs, three
/// actions. `world.scope` is where they belong.
Id writeDay(AdvisoryWorld& world, Store& store) {
    const Id visit = world.visit(store);
    const auto interview = world.interview(store, visit);
    AdvisoryWorld::answerAsInTokke(*interview);
    for (const char* text :
         {"Kommunalsjefen ønsker tall på totalkostnad.", "Hjemmetjenesten har elleve varebiler."})
        REQUIRE(advisory::addNote(store, {.id = Id::random(world.random),
                                          .visit = visit,
                                          .scope = world.scope,
                                          .text = text,
                                          .topic = "8.2 Varebiler",
                                          .writtenBy = "Demo Advisor",
                                          .writtenAtMs = world.clock.now().ms}));
    const auto question = AdvisoryWorld::question(*interview, "/data/s3_kompetanse/kompetanse_score");
    const auto need = advisory::makeNeed(store, interview->head(), question, "Kompetanse og verktøy");
    REQUIRE(need);
    world.record(store, "need",
                 {{"title", "Krav til varebiler"}, {"severity", 3}, {"visit", visit.toString()}});
    for (const char* title : {"Sende kraveksempel", "Halv dag om krav", "Bestille nettilknytning"})
        world.record(store, "action",
                     {{"title", title},
                      {"need", need->toString()},
                      {"visit", visit.toString()},
                      {"due", "2026-12-11"}});
    return visit;
}

/// Types all of it into a tablet, record by record.
void typeInto(TabletProcess& tablet, const Store& day) {
    for (const char* kind : kKinds)
        for (const Record& record : day.list({.kind = kind}))
            tablet.get({{"op", "edit"},
                        {"record", record.id.toString()},
                        {"kind", kind},
                        {"fields", record.fields}});
}

/// What a tablet holds, as a store that pages can be made of.
std::unique_ptr<Store> shownBy(TabletProcess& tablet, AdvisoryWorld& world) {
    auto store = world.tablet("leser");
    for (const char* kind : kKinds) {
        const Json records = tablet.get({{"op", "list"}, {"kind", kind}}).at("records");
        for (const Json& id : records) {
            const Json read = tablet.get({{"op", "read"}, {"record", id}});
            Fields fields;
            for (const auto& [name, value] : read.at("fields").items())
                fields[name] = value;
            REQUIRE(store->commit(Change{.record = Id::parse(id.get<std::string>()).value(),
                                         .kind = kind,
                                         .scope = world.scope,
                                         .fields = fields}));
        }
    }
    return store;
}

void checkSame(TabletProcess& one, TabletProcess& other, const std::string& scope) {
    for (const char* kind : kKinds) {
        INFO(kind);
        const Json records = one.get({{"op", "list"}, {"kind", kind}}).at("records");
        CHECK_FALSE(records.empty());
        REQUIRE(records == other.get({{"op", "list"}, {"kind", kind}}).at("records"));
        for (const Json& id : records) {
            Json here = one.get({{"op", "read"}, {"record", id}});
            Json there = other.get({{"op", "read"}, {"record", id}});
            here.erase("id");
            there.erase("id");
            CHECK(here == there);
        }
    }
    CHECK(one.get({{"op", "checksum"}, {"scope", scope}}).at("checksum") ==
          other.get({{"op", "checksum"}, {"scope", scope}}).at("checksum"));
}

struct Joined {
    Joined(const HubProcess& hub, const std::filesystem::path& at, const std::string& role,
           const std::string& user)
        : folder(at), tablet(std::make_unique<TabletProcess>(at)) {
        const Json joined =
            tablet->get({{"op", "enrol"}, {"hub", hub.url()}, {"code", hub.invite(role, "Tokke", user)}});
        scope = joined.at("scopes").at(0).at("scope");
    }
    /// As after a power cut.
    void startAgain() {
        tablet.reset();
        tablet = std::make_unique<TabletProcess>(folder);
    }
    [[nodiscard]] int conflicts() { return tablet->get({{"op", "status"}}).at("conflicts"); }

    std::filesystem::path folder;
    std::unique_ptr<TabletProcess> tablet;
    std::string scope;
};

} // namespace

TEST_CASE(
    "P1 P3 P4 P5 the demo's visit arrives whole on the other tablet, and both meet in one action's inbox") {
    const ScratchFolder scratch;
    HubProcess hub(scratch.path() / "hub");
    REQUIRE(hub.run("init").status == 0);
    hub.serve();
    Joined advisor(hub, scratch.path() / "a", "advisor", "Demo Advisor");
    Joined coordinator(hub, scratch.path() / "b", "coordinator", "Demo Coordinator");
    REQUIRE(advisor.scope == coordinator.scope);
    hub.kill(); // the town hall has no network

    AdvisoryWorld world;
    world.scope = Id::parse(advisor.scope).value();
    const auto day = world.tablet();
    const Id visit = writeDay(world, *day);
    typeInto(*advisor.tablet, *day);
    CHECK(advisor.tablet->codeOf({{"op", "sync"}}) == "offline");
    advisor.startAgain();
    hub.serve();
    const Json unsent = advisor.tablet->get({{"op", "status"}}).at("unsent");
    CHECK(unsent == day->recordCount(world.scope));
    CHECK(advisor.tablet->sync().at("sent") == unsent);
    CHECK(advisor.tablet->get({{"op", "status"}}).at("unsent") == 0);
    coordinator.tablet->sync();
    checkSame(*advisor.tablet, *coordinator.tablet, advisor.scope);

    // What the coordinator's pages are made of says the same as the advisor's.
    const auto there = shownBy(*coordinator.tablet, world);
    const auto mine = world.interview(*day, visit);
    const auto theirs = world.interview(*there, visit);
    checkAsInTokke(*theirs);
    CHECK(theirs->state().rows == mine->state().rows);
    CHECK(advisory::needRows(*there, world.scope, visit) == advisory::needRows(*day, world.scope, visit));
    CHECK(advisory::actionRows(*there, world.scope, visit, false) ==
          advisory::actionRows(*day, world.scope, visit, false));
    CHECK(advisory::summaryOf(*there, visit, theirs.get())->procurements ==
          advisory::summaryOf(*day, visit, mine.get())->procurements);

    // Both change one action without a network.
    const std::string action = day->list({.kind = "action"}).front().id.toString();
    const auto change = [&](Joined& who, const char* title) {
        who.tablet->get(
            {{"op", "edit"}, {"record", action}, {"kind", "action"}, {"fields", {{"title", title}}}});
    };
    change(advisor, "Sende kraveksempel før jul");
    change(coordinator, "Sende kraveksempel i februar");
    CHECK(advisor.conflicts() + coordinator.conflicts() == 0);
    advisor.tablet->sync();
    coordinator.tablet->sync();
    advisor.tablet->sync();
    for (Joined* who : {&advisor, &coordinator}) {
        CHECK(who->conflicts() == 1);
        const Json sides = who->tablet->get({{"op", "read"}, {"record", action}}).at("conflicts").at("title");
        REQUIRE(sides.size() == 2);
        CHECK(sides.at(0).at("value") != sides.at(1).at("value"));
    }
    checkSame(*advisor.tablet, *coordinator.tablet, advisor.scope);
    coordinator.tablet->get({{"op", "resolve"},
                             {"record", action},
                             {"field", "title"},
                             {"value", "Sende kraveksempel i januar"}});
    coordinator.tablet->sync();
    advisor.tablet->sync();
    CHECK(advisor.conflicts() + coordinator.conflicts() == 0);
    CHECK(advisor.tablet->get({{"op", "read"}, {"record", action}}).at("fields").at("title") ==
          "Sende kraveksempel i januar");
    checkSame(*advisor.tablet, *coordinator.tablet, advisor.scope);
}
