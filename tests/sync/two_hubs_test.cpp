// SPDX-License-Identifier: Apache-2.0
// Two counties, each with its hub, its forms and its criteria.
#include "core/advisory/team_forms.h"
#include "core/library/index.h"
#include "core/library/shelf.h"
#include "tests/catch.h"
#include "tests/sync/county.h"
#include "tests/workbook/workbook_writer.h"

using namespace feltbok;
using namespace feltbok::testing;

namespace {

/// A county with a coordinator, who brings in what is the county's own, and an advisor, who gets it by sync.
struct Region {
    Region(std::uint64_t seed, std::string called)
        : county(seed)
        , name(std::move(called))
        , coordinator(county.tablet("koordinator", {name}, Role::Coordinator))
        , advisor(county.tablet("rådgiver", {name}))
        , team(county.scopeNamed(name)) {}

    void bringsIn() {
        const Bytes workbook =
            test::WorkbookWriter()
                .sheet("survey",
                       {{"type", "name", "label"}, {"text", "hinder", "Hva hindrer i " + name + "?"}})
                .sheet("settings", {{"form_title", "form_id", "version"}, {"Behov", "behov", "1"}})
                .bytes();
        REQUIRE(advisory::bringForm(*coordinator, team, {"behov.xlsx", workbook}, {}));
        const auto pack =
            library::readPack(R"({"feltbokLibrary": 1, "owner": ")" + name +
                              R"(", "language": "nb", "criteria": [{"code": "TRA-01", "revision": 1,
            "title": "Varebiler i )" +
                              name + R"(", "text": "Bilene skal være utslippsfrie.", "source": "x"}]})");
        REQUIRE(pack);
        REQUIRE(library::takeIn(*coordinator, team, *pack)->added == 1);
        synced();
    }
    void synced() {
        for (const auto* store : {&coordinator, &advisor})
            REQUIRE(county.sync(**store));
    }
    /// The digest of the one form that the advisor has.
    [[nodiscard]] std::string form() const {
        const auto held = advisory::teamForm(*advisor, "behov", "");
        REQUIRE(held);
        CHECK(advisor->count({.kind = "form"}) == 1);
        return held->text("sha256");
    }
    [[nodiscard]] std::vector<std::string> criteria() const {
        std::vector<std::string> titles;
        for (const library::Hit& hit :
             library::LibraryIndex::of(*advisor).search("tra-01", {.kind = "criterion"}, 9).hits)
            titles.push_back(hit.title);
        std::ranges::sort(titles);
        return titles;
    }

    County county;
    std::string name;
    std::unique_ptr<Store> coordinator;
    std::unique_ptr<Store> advisor;
    Id team;
};

} // namespace

TEST_CASE(
    "T10 two hubs hold each its own form and criterion of one name, and take over each other's criteria "
    "without clash") {
    Region telemark(1, "Telemark");
    Region vestfold(2, "Vestfold");
    telemark.bringsIn();
    vestfold.bringsIn();
    CHECK(telemark.criteria() == std::vector<std::string>{"Varebiler i Telemark"});
    CHECK(vestfold.criteria() == std::vector<std::string>{"Varebiler i Vestfold"});
    const std::string own = vestfold.form();
    CHECK(telemark.form() != own);

    const std::string file =
        library::writePack(library::packOf(*telemark.coordinator, telemark.team, "Telemark"));
    REQUIRE(library::takeIn(*vestfold.coordinator, vestfold.team, library::readPack(file).value())->added ==
            1);
    vestfold.synced();
    CHECK(vestfold.criteria() == std::vector<std::string>{"Varebiler i Telemark", "Varebiler i Vestfold"});
    CHECK(vestfold.form() == own);
    CHECK(telemark.criteria().size() == 1);
}
