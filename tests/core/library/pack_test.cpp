// SPDX-License-Identifier: Apache-2.0
#include "core/library/guest_page.h"
#include "tests/core/library/desk.h"

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::library;

namespace {

std::string pack(const std::string& members) {
    return R"({"feltbokLibrary": 1, "owner": "Vestfold", "language": "nb", )" + members + "}";
}
std::string factor(const std::string& fields) {
    return R"({"code": "STROM", "title": "Strøm", "unit": "kg CO2e/kWh", "use": "activity", )" + fields + "}";
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    while (times-- > 0)
        all += text;
    return all;
}

} // namespace

TEST_CASE("the library that the project begins with is taken in once, however often it is read") {
    LibraryDesk desk;
    const auto store = desk.store();
    CHECK(store->count({.kind = "criterion"}) == 30);
    CHECK(store->count({.kind = "example"}) == 12);
    const std::uint64_t edits = store->lastNumber();
    const auto again = takeIn(*store, desk.team, readPack(packText("criteria")).value());
    REQUIRE(again);
    CHECK(*again == Taken{.added = 0, .changed = 0, .same = 30});
    CHECK(store->lastNumber() == edits);
}

TEST_CASE("a pack that is damaged, foreign or newer is refused with its place and nothing is written") {
    //   what                       the file                                        place, code
    struct Row {
        const char* what;
        std::string file;
        std::string place;
        ErrorCode code = ErrorCode::BadInput;
    };
    const std::vector<Row> rows{
        {"cut off", packText("criteria").substr(0, 3000), "", ErrorCode::Damaged},
        {"another program's", R"({"type": "FeatureCollection", "features": []})", "feltbokLibrary"},
        {"too long", pack(R"("factors": [)" + repeated("1,", kPackItemsMax) + "1]"), "factors",
         ErrorCode::TooLarge},
        {"newer", R"({"feltbokLibrary": 2, "owner": "a", "language": "nb"})", "feltbokLibrary",
         ErrorCode::TooNew},
        {"nobody's", R"({"feltbokLibrary": 1, "language": "nb"})", "owner"},
        {"factor without source", pack(R"("factors": [)" + factor(R"("revision": 1, "value": 0.015)") + "]"),
         "factors[0].source"},
        {"empty source", pack(R"("factors": [)" + factor(R"("revision": 1, "value": 1, "source": "")") + "]"),
         "factors[0].source"},
        {"a text for a number",
         pack(R"("factors": [)" + factor(R"("revision": 1, "value": "0,015", "source": "NVE")") + "]"),
         "factors[0].value"},
        {"a day that is none",
         pack(R"("factors": [)" +
              factor(R"("revision": 1, "value": 1, "source": "NVE", "validFrom": "2024-02-30")") + "]"),
         "factors[0].validFrom"},
        {"ends before it begins",
         pack(R"("factors": [)" +
              factor(R"("revision": 1, "value": 1, "source": "NVE", "validFrom": "2024-01-01",
                                            "validTo": "2023-01-01")") +
              "]"),
         "factors[0].validTo"},
        {"twice",
         pack(R"("factors": [)" + factor(R"("revision": 1, "value": 1, "source": "NVE")") + "," +
              factor(R"("revision": 1, "value": 1, "source": "NVE")") + "]"),
         "factors[1]"},
        {"a list by another name", pack(R"("criterias": [])"), "criterias"},
        {"no list", R"({"feltbokLibrary": 1, "owner": "a", "language": "nb"})", ""},
        {"a CPV code that is none", pack(R"("criteria": [{"code": "X-01", "revision": 1, "title": "x",
                                            "text": "x", "source": "x", "cpv": ["34", "varebil"]}])"),
         "criteria[0].cpv"},
        {"a level that is none", pack(R"("criteria": [{"code": "X-01", "revision": 1, "title": "x",
                                         "text": "x", "source": "x", "level": "hard"}])"),
         "criteria[0].level"},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        const auto read = readPack(row.file);
        REQUIRE_FALSE(read);
        CHECK(read.error().place == row.place);
        CHECK(read.error().code == row.code);
    }
}

TEST_CASE("what a pack has that deserves a look is told with its place, and hinders nothing") {
    LibraryDesk desk;
    const auto store = desk.store();
    const auto read =
        readPack(pack(R"("gizmos": [], "criteria": [{"code": "X-01", "revision": 1, "title": "x",
        "text": "x", "source": "x", "area": "romfart", "cpv": ["34", "34144900-3"], "weight": 130},
        {"code": "X-02", "revision": 1, "title": "y", "text": "y", "source": "y", "area": "transport"}],
        "factors": [)" +
                      factor(R"("revision": 1, "source": "NVE")") + "]"));
    REQUIRE(read);
    CHECK(read->leftOut == std::vector<std::string>{"gizmos", "criteria.weight"});
    REQUIRE(takeIn(*store, desk.team, *read));
    const auto remarks = remarksOn(*store, *read);
    std::vector<std::string> places;
    std::ranges::transform(remarks, std::back_inserter(places), &PackRemark::place);
    CHECK(places == std::vector<std::string>{"gizmos", "criteria.weight", "criteria[0].area",
                                             "criteria[0].cpv", "factors[0]"});
    CHECK(remarks[3].text == "the check digit of 34144900-3 would be 7");
    CHECK(remarksOn(*store, readPack(packText("criteria")).value()).empty());
    const auto strange = readPack(pack(R"("themes": [], "\u001b[2J)" + repeated("x", 100) + R"(": 1)"));
    CHECK(strange->leftOut == std::vector<std::string>{"?[2J" + repeated("x", kLeftOutNameBytesMax - 4)});
}

TEST_CASE("periods of one factor that overlap are refused, in the pack or with what is here") {
    LibraryDesk desk;
    const auto store = desk.emptyStore();
    const std::string first = factor(
        R"("revision": 1, "value": 1, "source": "NVE", "validFrom": "2023-01-01", "validTo": "2023-12-31")");
    const auto read = [](const std::string& factors) {
        return readPack(pack(R"("factors": [)" + factors + "]")).value();
    };
    const auto both =
        takeIn(*store, desk.team,
               read(first + "," +
                    factor(R"("revision": 2, "value": 1, "source": "NVE", "validFrom": "2023-07-01")")));
    REQUIRE_FALSE(both);
    CHECK(both.error().place == "factors[1].validFrom");
    CHECK(store->count({.kind = "factor"}) == 0);
    REQUIRE(takeIn(*store, desk.team, read(first)));
    const auto later =
        takeIn(*store, desk.team,
               read(factor(R"("revision": 2, "value": 1, "source": "NVE", "validFrom": "2023-12-31")")));
    REQUIRE_FALSE(later);
    CHECK(later.error().place == "factors[0].validFrom");
    CHECK(takeIn(*store, desk.team,
                 read(factor(R"("revision": 2, "value": 1, "source": "NVE", "validFrom": "2024-01-01")"))));
}

TEST_CASE("other words under a revision that is here are refused: a new wording is a new revision") {
    LibraryDesk desk;
    const auto store = desk.store();
    std::string changed = packText("criteria");
    const std::size_t at = changed.find("skal ha nullutslippsdrivlinje");
    changed.replace(at, 8, "bør ha n");
    const auto taken = takeIn(*store, desk.team, readPack(changed).value());
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::Fork);
    CHECK(taken.error().place == "criteria[0].text");
    const Record criterion = LibraryDesk::item(*store, "criterion", "TRA-01");
    CHECK_FALSE(store->commit(Change{.record = criterion.id, .fields = {{"text", "noe annet"}}}));
    const auto revised = revise(*store, criterion.id, {{"text", "Nye ord."}, {"changeNote", "Klarere."}});
    REQUIRE(revised);
    const Record now = store->read(*revised).value();
    CHECK(now.integer("revision") == 2);
    CHECK(now.text("text") == "Nye ord.");
    CHECK(now.elements("cpv") == std::vector<std::string>{"34"});
    CHECK(store->read(criterion.id)->text("text") == criterion.text("text"));
    CHECK(store->read(criterion.id)->text("status") == "retired");
    CHECK_FALSE(revise(*store, criterion.id, {{"text", "En gang til."}})); // revise the latest
}

TEST_CASE("what a hub has retired stays so when the pack is taken in again") {
    LibraryDesk desk;
    const auto store = desk.store();
    const Id id = LibraryDesk::item(*store, "criterion", "TRA-04").id;
    REQUIRE(setStatus(*store, id, "retired"));
    REQUIRE(takeIn(*store, desk.team, readPack(packText("criteria")).value()));
    CHECK(store->read(id)->text("status") == "retired");
}

TEST_CASE("T32 a pack of hub A is taken in at hub B without doubles, and back again") {
    LibraryDesk desk;
    const auto a = desk.store("A");
    const Id own = itemId(desk.team, "criterion", "Vestfold", "TRA-01", 1);
    REQUIRE(a->commit(Change{.record = own,
                             .kind = "criterion",
                             .scope = desk.team,
                             .fields = {{"code", "TRA-01"},
                                        {"revision", 1},
                                        {"owner", "Vestfold"},
                                        {"language", "nb"},
                                        {"title", "Sykler først"},
                                        {"text", "Tjenestesykkel skal vurderes før bil."},
                                        {"source", "Vestfold"},
                                        {"status", "current"}}}));
    const std::string file = writePack(packOf(*a, desk.team, ""));
    LibraryDesk other;
    other.team = Id::derived(Id{}, "team B");
    const auto b = other.store("B");
    const auto pack = readPack(file);
    REQUIRE(pack);
    const auto taken = takeIn(*b, other.team, *pack);
    REQUIRE(taken);
    CHECK(taken->added == 1); // the rest was there
    CHECK(takeIn(*b, other.team, *pack)->added == 0);
    CHECK(b->count({.kind = "criterion"}) == 31);
    const bool isSame = writePack(packOf(*b, other.team, "")) == file;
    CHECK(isSame); // nothing lost on the way
    CHECK(takeIn(*a, desk.team, readPack(file).value())->added == 0);
}

TEST_CASE("T43 a case from another network shows its origin and language") {
    LibraryDesk desk;
    const auto store = desk.store();
    const auto pack = readPack(R"({"feltbokLibrary": 1, "owner": "Gate 21", "language": "da", "examples": [
        {"code": "SAG-7", "revision": 1, "title": "Genbrugte møbler", "text": "Kommunen købte brugt.",
         "source": "Sag fra et dansk netværk"}]})");
    REQUIRE(pack);
    REQUIRE(takeIn(*store, desk.team, *pack));
    const Record held = LibraryDesk::item(*store, "example", "SAG-7");
    CHECK(held.text("owner") == "Gate 21");
    CHECK(held.text("language") == "da");
    CHECK(held.text("source") == "Sag fra et dansk netværk");
}

TEST_CASE("T44 what guests get is the shared examples only") {
    LibraryDesk desk;
    const auto store = desk.store();
    const Pack guests = packOf(*store, desk.team, "", library::Sharing::PublicExamples);
    CHECK(guests.items.size() == 12);
    for (const PackItem& item : guests.items)
        CHECK(item.kind->name == "example");
    const document::Document page = library::guestPage(*store, desk.team, {2026, 11, 18});
    std::vector<std::string> titles;
    for (const document::Block& block : page.blocks)
        if (const auto* heading = std::get_if<document::Heading>(&block)) titles.push_back(heading->text);
    CHECK(titles.size() == 12);
    CHECK(std::ranges::count(titles, LibraryDesk::item(*store, "example", "EKS-01").text("title")) == 1);
}

TEST_CASE("T27 every product area of 2007 maps to areas of today") {
    LibraryDesk desk;
    const auto store = desk.store();
    const auto earlier = themeRows(*store, "earlierArea");
    CHECK(earlier.size() == 14);
    for (const ThemeRow& area : earlier) {
        INFO(area.name);
        CHECK(area.year == 2007);
        const auto today = areasOf(*store, area.code);
        CHECK_FALSE(today.empty());
        for (const std::string& code : today)
            CHECK(areasOf(*store, code) == std::vector<std::string>{code});
    }
}

TEST_CASE("T34 a theme added at the hub stands in the list on the tablets after a sync") {
    LibraryDesk desk;
    const auto hub = desk.store("koordinator");
    const auto tablet = desk.emptyStore();
    CHECK(themeRows(*hub, "theme").size() == 10);
    REQUIRE(addTheme(*hub, desk.team,
                     {.code = {}, .name = "Universell utforming", .list = "theme", .mapsTo = {}}));
    desk.carry(*hub, *tablet);
    const auto rows = themeRows(*tablet, "theme");
    CHECK(rows.size() == 11);
    CHECK(std::ranges::count(rows, "universell_utforming", &ThemeRow::code) == 1);
}

TEST_CASE("a factor and a threshold are those in force on the day; what has run out says so") {
    LibraryDesk desk;
    const auto store = desk.store();
    //   kind      code                day          value    outdated
    struct Row {
        const char* kind;
        const char* code;
        Date day;
        double value;
        bool outdated;
    };
    for (const Row& row : {Row{"factor", "STROM", {2021, 6, 1}, 0.011, false},
                           Row{"factor", "STROM", {2023, 12, 31}, 0.015, false},
                           Row{"factor", "STROM", {2026, 1, 1}, 0.015, true},
                           Row{"rule", "TERSKEL-EOS-VARE", {2023, 12, 31}, 2200000, false},
                           Row{"rule", "TERSKEL-EOS-VARE", {2024, 1, 1}, 2300000, false}}) {
        INFO(row.code << " " << row.day.toString());
        const auto found = inForce(*store, row.kind, row.code, row.day);
        REQUIRE(found);
        CHECK(found->record.decimal("value") == row.value);
        CHECK(found->outdated == row.outdated);
    }
    CHECK_FALSE(inForce(*store, "factor", "STROM", {2018, 1, 1}));
}
