// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/evaluator.h"
#include "core/forms/xpath/number_text.h"
#include "core/forms/xpath/shuffle.h"
#include "core/forms/xpath/xml_tree.h"
#include "tests/catch.h"
#include "tests/core/session_fixture.h"

#include <limits>
#include <numeric>

using namespace feltbok;
using namespace feltbok::xpath;

namespace {

/// A document and what expressions give in it.
class Scene {
public:
    explicit Scene(std::string_view xml, const std::string& timezone = "Europe/Oslo")
        : m_zone(*TimeZone::named(timezone)), world({1795165200000}, m_zone, m_random) { // 2026-11-20T09:00Z
        m_top = *readXml(xml, m_names, m_tree);
        m_forest = Forest(m_names, m_tree);
    }

    Result<TermId> parsed(std::string_view expression) {
        return parse(expression, Dialect{}, m_names, m_expressions);
    }

    std::string text(std::string_view expression) {
        const auto term = parsed(expression);
        if (!term) return "error: " + std::string(nameOf(term.error().code));
        Evaluator evaluator(m_expressions, m_forest, world, m_top, true);
        evaluator.setCurrent(m_top);
        std::string scratch;
        std::string out(evaluator.text(*term, {m_top}, scratch));
        if (const auto error = evaluator.takeError()) return "error: " + std::string(nameOf(error->code));
        return out;
    }

private:
    test::CountingRandom m_random;
    TimeZone m_zone;
    NameTable m_names;
    Tree m_tree;
    Expressions m_expressions;
    NodeId m_top = kNoNode;
    Forest m_forest;

public:
    xpath::World world;
};

constexpr std::string_view kShop = R"(<shop>
  <item sku="a"><name>Eple</name><price>12.50</price></item>
  <item sku="b"><name>Blåbær</name><price>49</price></item>
  <item sku="c"><name>Ørret</name><price>189.9</price></item>
  <empty/></shop>)";

struct Row {
    std::string_view expression;
    std::string_view gives;
};

void check(Scene& scene, std::initializer_list<Row> rows) {
    for (const Row& row : rows) {
        INFO(row.expression);
        CHECK(scene.text(row.expression) == row.gives);
    }
}

} // namespace

TEST_CASE("paths find their nodes along every axis") {
    Scene shop(kShop);
    check(shop, {
                    {"/shop/item[2]/name", "Blåbær"},
                    {"/shop/item[last()]/name", "Ørret"},
                    {"/shop/item[@sku='c']/price", "189.9"},
                    {"count(//item)", "3"},
                    {"count(//item/@sku)", "3"},
                    {"//name[. = 'Eple']/following::name", "Blåbær"},
                    {"//name[. = 'Ørret']/preceding::name[1]", "Blåbær"},
                    {"//item[3]/preceding-sibling::item[1]/name", "Blåbær"},
                    {"name(//price[. = 49]/parent::*)", "item"},
                    {"count(//price/ancestor-or-self::*)", "7"},
                    {"(//name)[2]", "Blåbær"},
                    {"//name[2]", ""},
                    {"string(/shop/item/name | /shop/empty)", "Eple"},
                    {"/shop/item[price > 20][name != 'Ørret']/name", "Blåbær"},
                    {"position(/shop/item[3])", "3"},
                });
}

TEST_CASE("numbers, texts and truths convert as XPath says") {
    Scene shop(kShop);
    check(shop, {
                    {"1 + 2 * 3", "7"},
                    {"10 div 4", "2.5"},
                    {"-7 mod 3", "-1"},
                    {"1 div 0", "Infinity"},
                    {"number('tolv')", "NaN"},
                    {"0.1 + 0.2", "0.30000000000000004"},
                    {"1000000 * 1000000 * 1000000 * 1000000", "1000000000000000000000000"},
                    {"sum(//price)", "251.4"},
                    {"not(//mangler)", "true"},
                    {"//price > 100", "true"},
                    {"//price = 49 and //price != 49", "true"},
                    {"'a' < 'b'", "false"},
                    {"substring('Blåbær', 3, 2)", "åb"},
                    {"string-length('Blåbær')", "6"},
                    {"translate('blåbær', 'åæ', 'aa')", "blabar"},
                    {"upper-case('Blåbærøy')", "BLÅBÆRØY"},
                    {"normalize-space('  to  ord ')", "to ord"},
                    {"concat('pris ', //price)", "pris 12.504918"
                                                 "9.9"},
                });
}

TEST_CASE("rounding goes half away from zero, on the digits as they are written") {
    Scene none("<a/>");
    check(none, {{"round(2.5)", "3"},
                 {"round(-2.5)", "-3"},
                 {"round(2.15, 1)", "2.2"},
                 {"round(1.005, 2)", "1.01"},
                 {"round(1234.5, -2)", "1200"},
                 {"int(-1.9)", "-1"},
                 {"round('x')", "NaN"}});
}

TEST_CASE("dates are days, with the local clock of the place in summer and winter") {
    Scene none("<a/>");
    check(none,
          {
              {"today()", "2026-11-20"},
              {"now()", "2026-11-20T10:00:00.000+01:00"},
              {"date('2026-07-01') + 1 > date('2026-07-01')", "true"},
              {"decimal-date-time('2026-01-01T01:00:00+01:00') = decimal-date-time('2026-01-01')", "false"},
              {"decimal-date-time('2026-07-01T00:00:00+02:00') = decimal-date-time('2026-07-01')", "true"},
              {"round(decimal-date-time('2026-03-30') - decimal-date-time('2026-03-28'), 4)", "1.9583"},
              {"format-date('2026-03-09', '%d.%m.%Y %a %e/%n %W')", "09.03.2026 Mon 9/3 11"},
              {"format-date-time('2026-06-01T08:05:07.009Z', '%H:%M:%S.%3')", "10:05:07.009"},
              {"date('2026-02-30')", ""},
              {"date('i morgen') > 1", "false"},
              {"'2026-11-21' > today()", "true"},
              {"decimal-time('06:00:00+01:00')", "0.25"},
          });
}

TEST_CASE("a date and fourteen is the date two weeks on, also where the clocks change between") {
    Scene none("<a><d>2026-10-20</d><n>20759.916666666668</n></a>");
    check(none, {
                    {"string(date(/a/d + 14))", "2026-11-03"},
                    {"format-date(/a/d + 14, '%Y-%m-%d')", "2026-11-03"},
                    {"format-date(/a/n, '%Y-%m-%d')", "2026-11-03"},
                    {"format-date-time(date('2026-03-28') + 2, '%d %H:%M')", "30 00:00"},
                    {"string(date(decimal-date-time(/a/d) + 14))", "2026-11-03"},
                    {"string(date(today() - 30))", "2026-10-21"},
                    {"date('2026-10-26') - date('2026-10-25')", "1"},
                    {"int(date('2026-04-01') - date('2026-03-25'))", "7"},
                    {"'2026-11-03' <= date(/a/d) + 14", "true"},
                    {"date('2026-10-25') + 1 = date('2026-10-26')", "true"},
                    {"string(date-time('2026-07-01'))", "2026-07-01"},
                    {"string(date-time('2026-07-01T01:00:00+02:00'))", "2026-07-01T01:00:00.000+02:00"},
                    {"string(date('2026-07-01'))", "2026-07-01"},
                    {"string(date('2026-07-01T00:00:00.000+02:00'))", "2026-07-01"},
                    {"format-date-time('2026-07-01', '%H:%M')", "00:00"},
                    {"format-date-time('2026-07-01T01:00:00.000+02:00', '%H:%M')", "01:00"},
                    {"format-date-time('2026-10-25T00:30:00Z', '%H:%M')", "02:30"},
                    {"format-date-time('2026-10-25T01:30:00Z', '%H:%M')", "02:30"},
                    {"string(date-time('2026-10-25T02:30:00+01:00'))", "2026-10-25T02:30:00.000+01:00"},
                    {"string(date('1894-12-31'))", "1894-12-31"},
                    {"date('1895-01-02') - date('1894-12-31')", "2"},
                    {"string(date(date('1969-12-31') + 1))", "1970-01-01"},
                });
}

TEST_CASE("a time is read from a moment, and a time alone is written out") {
    Scene none("<a/>");
    check(none, {
                    {"decimal-time('2013-01-31T18:00:00')", "0.75"},
                    {"decimal-time(now())", "0.4166666666666667"},
                    {"decimal-time(today())", "0"},
                    {"decimal-time(20.25)", "0.25"},
                    {"decimal-time('x')", "NaN"},
                    {"format-date-time('14:05:00.000+01:00', '%H:%M')", "14:05"},
                    {"format-date-time('14:05', '%H:%M')", "14:05"},
                    {"format-date('14:05', '%H:%M')", ""},
                });
}

TEST_CASE("letters of every script change their case") {
    Scene none("<a/>");
    check(none, {{"upper-case('Kárášjohka æøå ŋ')", "KÁRÁŠJOHKA ÆØÅ Ŋ"},
                 {"lower-case('GUOVDAGEAIDNU ČĐ')", "guovdageaidnu čđ"},
                 {"upper-case('')", ""}});
}

TEST_CASE("what a form asks of its answers") {
    Scene none("<a>transport mat</a>");
    check(none, {
                    {"selected(/a, 'mat')", "true"},
                    {"selected(/a, 'ma')", "false"},
                    {"count-selected(/a)", "2"},
                    {"selected-at(/a, 1)", "mat"},
                    {"if(selected(/a, 'ikt'), 'ja', 'nei')", "nei"},
                    {"coalesce(/b, 'ingen')", "ingen"},
                    {"regex('34144900-7', '^[0-9]{8}(-[0-9])?$')", "true"},
                    {"checklist(2, 3, true(), false(), 1 = 1)", "true"},
                    {"digest('abc', 'SHA-1', 'hex')", "a9993e364706816aba3e25717850c26c9cd0d89d"},
                    {"base64-decode('w6bDuMOl')", "æøå"},
                    {"join('-', 'a', 'b')", "a-b"},
                    {"substr('abcdef', -3, -1)", "de"},
                });
}

TEST_CASE("an expression that cannot be read says what and where") {
    Scene none("<a/>");
    const auto messageOf = [&](std::string_view expression) {
        const auto term = none.parsed(expression);
        REQUIRE_FALSE(term.has_value());
        return term.error().message + " @ " + term.error().place;
    };
    CHECK(messageOf("1 +") == "Expected a value, a path or a function, found the end. @ byte 3");
    CHECK(messageOf("selcted(., 'a')") ==
          "There is no function selcted(); did you mean selected()? @ byte 0");
    CHECK(messageOf("concat('a") == "A text in quotes is not closed. @ byte 7");
    CHECK(messageOf("substr('a')") ==
          "substr() takes 2 to 3 arguments, not 1. Write substr(text, start from 0, end). @ byte 0");
    CHECK(messageOf("count(1)") == "count() asks for a set of nodes. @ byte 0");
    CHECK(messageOf("x:y") == "The prefix \"x\" is not declared. @ byte 0");
}

TEST_CASE("limits: long and deep expressions are refused, not run") {
    Scene none("<a/>");
    const auto codeOf = [&](const std::string& expression) {
        const auto term = none.parsed(expression);
        return term ? std::string("fine") : std::string(nameOf(term.error().code));
    };
    CHECK(codeOf(std::string(kExpressionBytesMax + 1, ' ')) == "too-large");
    CHECK(codeOf(std::string(kExpressionDepthMax + 1, '(') + "1" +
                 std::string(kExpressionDepthMax + 1, ')')) == "too-large");
    std::string chain = "1";
    for (std::size_t i = 0; i <= kExpressionChainMax; ++i)
        chain += "+1";
    CHECK(codeOf(chain) == "too-large");
    CHECK(none.text("regex('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaX', '^(a+)+$')") == "error: too-large");
}

TEST_CASE("randomize() with a seed gives JavaRosa's order") {
    struct Row {
        double number;
        const char* text;
        const char* order;
    };
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const Row table[] = {
        {numberOf("x"), "abc", "acbed"},
        {numberOf("x"), "hello", "cbaed"},
        {numberOf("x"), "æ", "beadc"},
        {kInfinity, "", "bdeac"},
    };
    for (const Row& row : table) {
        INFO("seed " << row.number << " " << row.text);
        std::vector<std::uint32_t> letters{'a', 'b', 'c', 'd', 'e'};
        shuffle(letters, shuffleSeed(row.number, row.text));
        CHECK(std::string(letters.begin(), letters.end()) == row.order);
    }
    std::vector<std::uint32_t> items(10);
    std::iota(items.begin(), items.end(), 0);
    shuffle(items, shuffleSeed(42, ""));
    std::vector<std::uint32_t> again(10);
    std::iota(again.begin(), again.end(), 0);
    shuffle(again, shuffleSeed(42.9, "")); // only the whole part counts
    CHECK(items == again);
    CHECK(shuffleSeed(numberOf("x"), "") == 0);
    CHECK(shuffleSeed(numberOf("x"), "NaN") == 0);
    CHECK(shuffleSeed(numberOf("x"), "abc") == static_cast<std::int64_t>(0xba7816bf8f01cfeaULL));
}
