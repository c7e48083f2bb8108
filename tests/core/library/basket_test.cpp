// SPDX-License-Identifier: Apache-2.0
#include "core/library/basket.h"
#include "core/library/ecolabels.h"
#include "tests/core/library/desk.h"

#include <algorithm>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::library;

namespace {

const Date kToday{2026, 11, 20};

struct BasketDesk : LibraryDesk {
    std::unique_ptr<Store> book = store();
    Id basket = makeBasket(*book, scope, "Renovasjonsbiler", Id{}).value();

    Id criterion(const std::string& code) { return item(*book, "criterion", code).id; }
    Id add(const std::string& code) { return addCriterion(*book, basket, criterion(code)).value(); }
    BasketPage page() { return basketPage(*book, basket, kToday).value(); }
    bool remarks(Remark what) { return std::ranges::count(page().remarks, what, &BasketRemark::what) > 0; }
    void set(const Fields& fields) { REQUIRE(book->commit(Change{.record = basket, .fields = fields})); }
};

} // namespace

TEST_CASE("T06 a basket of three criteria is exported with their verification") {
    BasketDesk desk;
    for (const char* code : {"TRA-02", "TRA-01", "FEL-02"})
        desk.add(code);
    const std::string text = document::plainText(basketDocument(desk.page(), kToday));
    CHECK(text.starts_with("Renovasjonsbiler\n================\nKlima- og miljøkrav, 20.11.2026\n"));
    for (const char* code : {"TRA-02", "TRA-01", "FEL-02"}) {
        const Record criterion = LibraryDesk::item(*desk.book, "criterion", code);
        CHECK(text.find(criterion.text("text")) != std::string::npos);
        CHECK(text.find("Dokumentasjon: " + criterion.text("verification")) != std::string::npos);
    }
    CHECK(text.find("1. Andel nullutslipp i tunge kjøretøy") <
          text.find("2. Person- og varebiler uten utslipp"));
}

TEST_CASE("a basket keeps its order, one line a criterion, and the words of the case") {
    BasketDesk desk;
    const Id first = desk.add("TRA-02");
    const Id second = desk.add("TRA-03");
    const Id third = desk.add("TRA-04");
    CHECK(desk.add("TRA-03") == second);
    REQUIRE(moveLine(*desk.book, third, first));
    REQUIRE(moveLine(*desk.book, first, Id{}));
    std::vector<Id> order;
    for (const BasketLine& line : desk.page().lines)
        order.push_back(line.id);
    CHECK(order == std::vector<Id>{third, second, first});
    REQUIRE(reword(*desk.book, second, "Rapport hvert kvartal."));
    const BasketPage page = desk.page();
    CHECK(page.lines[1].wording == "Rapport hvert kvartal.");
    CHECK(page.lines[1].edited);
    CHECK_FALSE(page.lines[0].edited);
}

TEST_CASE("a basket takes lines up to its limit and says what to do beyond it") {
    BasketDesk desk;
    const Id criterion = desk.criterion("TRA-03");
    for (std::size_t line = 0; line + 1 < kBasketLinesMax; ++line)
        REQUIRE(desk.book->commit(Change{.kind = "basketItem",
                                         .scope = desk.scope,
                                         .fields = {{"basket", desk.basket.toString()}, {"place", "a"}}}));
    CHECK(addCriterion(*desk.book, desk.basket, criterion));
    CHECK(addCriterion(*desk.book, desk.basket, desk.criterion("TRA-04")).error().code ==
          ErrorCode::TooLarge);
}

TEST_CASE("the weights make 100 per cent and climate counts at least what the rule in force says") {
    BasketDesk desk;
    const Id climate = desk.add("TRA-02");
    const Id price = addOwn(*desk.book, desk.basket, "Pris", 75).value();
    REQUIRE(setWeight(*desk.book, climate, 25));
    CHECK(desk.page().weights == 100);
    CHECK(desk.remarks(Remark::ClimateTooLow));
    REQUIRE(setWeight(*desk.book, climate, 30));
    CHECK_FALSE(desk.remarks(Remark::ClimateTooLow));
    CHECK(desk.remarks(Remark::OverHundred));
    REQUIRE(setWeight(*desk.book, price, 60));
    CHECK(desk.remarks(Remark::NotHundred));
    REQUIRE(setWeight(*desk.book, price, 70));
    CHECK(desk.page().remarks.empty());
    CHECK_FALSE(setWeight(*desk.book, price, -1));
    CHECK_FALSE(setWeight(*desk.book, price, 100.5));
    CHECK_FALSE(addOwn(*desk.book, desk.basket, "x", 101));
    CHECK(desk.page().weights == 100); // nothing lost by what was refused
    const Id minimum = desk.add("TRA-01");
    REQUIRE(setWeight(*desk.book, minimum, 5));
    CHECK(desk.remarks(Remark::RequirementWithWeight)); // a requirement earns no points
}

TEST_CASE("requirements in place of weight ask for the written justification, ranks for the first three") {
    BasketDesk desk;
    desk.set({{"method", "requirements"}});
    const Id award = desk.add("TRA-02");
    CHECK(desk.remarks(Remark::NoRequirement));
    desk.add("TRA-01");
    CHECK_FALSE(desk.remarks(Remark::NoRequirement));
    CHECK(desk.remarks(Remark::JustificationMissing));
    CHECK(document::plainText(basketDocument(desk.page(), kToday)).find("MANGLER") != std::string::npos);
    desk.set({{"justification", "Kravet gir nullutslipp i hele avtaletida."}});
    CHECK_FALSE(desk.remarks(Remark::JustificationMissing));
    desk.set({{"method", "topThree"}});
    CHECK(desk.page().remarks.empty());
    for (const char* own : {"Pris", "Kvalitet", "Levering"})
        REQUIRE(addOwn(*desk.book, desk.basket, own, 0));
    REQUIRE(moveLine(*desk.book, award, Id{}));
    CHECK(desk.remarks(Remark::ClimateNotTopThree));
}

TEST_CASE("T28 a basket warns when a newer revision of a criterion exists, and takes it when told") {
    BasketDesk desk;
    const Id line = desk.add("TRA-03");
    const Id edited = desk.add("TRA-04");
    REQUIRE(reword(*desk.book, edited, "Én fast ukedag."));
    CHECK_FALSE(desk.remarks(Remark::NewerRevision));
    for (const char* code : {"TRA-03", "TRA-04"})
        REQUIRE(revise(*desk.book, desk.criterion(code),
                       {{"text", std::string("Ny tekst.")}, {"changeNote", "Kortere"}}));
    const BasketPage before = desk.page();
    CHECK(std::ranges::count(before.remarks, Remark::NewerRevision, &BasketRemark::what) == 2);
    CHECK(before.lines[0].wording != "Ny tekst."); // the case's words stay until a person chooses
    REQUIRE(updateLine(*desk.book, line));
    REQUIRE(updateLine(*desk.book, edited));
    const BasketPage after = desk.page();
    CHECK_FALSE(desk.remarks(Remark::NewerRevision));
    CHECK(after.lines[0].wording == "Ny tekst.");
    CHECK(after.lines[1].wording == "Én fast ukedag.");
}

TEST_CASE("T18 a criterion that was retired is marked in baskets that hold it") {
    BasketDesk desk;
    const Id line = desk.add("TRA-03");
    REQUIRE(setStatus(*desk.book, desk.criterion("TRA-03"), "retired"));
    const BasketPage page = desk.page();
    const auto remark = std::ranges::find(page.remarks, Remark::Retired, &BasketRemark::what);
    REQUIRE(remark != page.remarks.end());
    CHECK(remark->line == line);
}

TEST_CASE("T41 no label is named without \"eller tilsvarende\"") {
    //    what is written                                 what is kept
    for (const auto& [typed, kept] : std::vector<std::pair<std::string, std::string>>{
             {"Produktet skal være Svanemerket.", "Produktet skal være Svanemerket eller tilsvarende."},
             {"Svanemerket eller EU Ecolabel kreves. Pris teller.",
              "Svanemerket eller EU Ecolabel eller tilsvarende kreves. Pris teller."},
             {"ISO 14001 eller tilsvarende godtas.", "ISO 14001 eller tilsvarende godtas."},
             {"Fisk med MSC-merke, og kjøtt.", "Fisk med MSC eller tilsvarende-merke, og kjøtt."},
             {"Massen (mscore) er 4.", "Massen (mscore) er 4."},
             {"", ""}}) {
        CHECK(withEquivalent(typed) == kept);
        CHECK(withoutEquivalent(kept).empty());
    }
    BasketDesk desk;
    for (const Record& criterion : desk.book->list({.kind = "criterion"}))
        REQUIRE(addCriterion(*desk.book, desk.basket, criterion.id));
    REQUIRE(addOwn(*desk.book, desk.basket, "Andel Svanemerkede produkter", 10));
    REQUIRE(
        desk.book->commit(Change{.record = desk.page().lines[0].id,
                                 .fields = {{"wording", "Bilen skal ha EU Ecolabel."}}})); // written past us
    const document::Document paper = basketDocument(desk.page(), kToday);
    CHECK(withoutEquivalent(document::plainText(paper)).empty());
    for (const document::Block& block : paper.blocks)
        if (const auto* table = std::get_if<document::Table>(&block))
            for (const auto& row : table->rows)
                for (const document::Cell& cell : row)
                    CHECK(withoutEquivalent(document::textOf(cell)).empty());
}
