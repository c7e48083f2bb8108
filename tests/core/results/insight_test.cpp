// SPDX-License-Identifier: Apache-2.0
#include "core/results/insight.h"
#include "tests/core/library/desk.h"

#include <cmath>
#include <random>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::results;

namespace {

// A county at random: whatever indicators read, with dates of two years, some missing, parents that come
// late.
class RandomCounty : public LibraryDesk {
public:
    explicit RandomCounty(std::uint64_t seed) : m_dice(seed) {
        for (int i = 0; i < 4; ++i)
            scopes.push_back(Id::derived(team, "kommune" + std::to_string(i)));
        scopes.push_back(team);
    }

    std::unique_ptr<Store> book = emptyStore();
    std::vector<Id> scopes;
    std::map<std::string, std::vector<Id>> made; // by kind

    std::size_t roll(std::size_t sides) { return m_dice() % sides; }
    std::string day() {
        if (roll(12) == 0) return {};
        return Date::fromDaysSinceEpoch(19'700 + static_cast<std::int64_t>(roll(730))).toString();
    }
    std::string word(std::initializer_list<const char*> words) {
        return *(words.begin() + roll(words.size()));
    }

    Record put(const std::string& kind) {
        const bool change = !made[kind].empty() && roll(3) == 0;
        const Id id = change ? made[kind][roll(made[kind].size())] : Id{};
        Fields fields = fieldsOf(kind);
        std::erase_if(fields, [](const auto& field) { return field.second == Value(""); });
        if (change && roll(4) == 0) fields = {{std::string(kDeletedField), true}};
        if (change && kind == "action") fields.erase("status"); // not every way is open
        if (change && kind == "procurement") fields.erase("status");
        if (change && kind == "question") fields.erase("status");
        const auto done = book->commit(
            Change{.record = id,
                   .kind = kind,
                   .scope = change ? std::optional<Id>() : std::optional(scopes[roll(scopes.size())]),
                   .fields = fields});
        if (!done) FAIL(kind << ": " << done.error().place << " " << done.error().message);
        if (!change) made[kind].push_back(done->record);
        return book->read(done->record).value();
    }

private:
    std::string parent(const std::string& kind) {
        if (made[kind].empty()) return Id::derived(team, "unknown").toString();
        return made[kind][roll(made[kind].size())].toString();
    }
    Fields fieldsOf(const std::string& kind) {
        if (kind == "visit") return {{"date", day()}, {"status", word({"planned", "done", "closed"})}};
        if (kind == "participant")
            return {{"visit", parent("visit")},
                    {"level", word({"political", "strategic", "operational"})},
                    {"count", 1 + roll(9)}};
        if (kind == "need")
            return {{"title", "b"},
                    {"visit", parent("visit")},
                    {"area", word({"mat", "ikt", ""})},
                    {"severity", 1 + roll(4)}};
        if (kind == "interview")
            return {{"formId", "f"}, {"date", Date::fromDaysSinceEpoch(19'700 + roll(730)).toString()}};
        if (kind == "answer")
            return {{"interview", parent("interview")},
                    {"path", "/data/s/" + word({"storste_hinder", "stotte_onsket", "mal_status",
                                                "sirk_metoder", "forankring_score", "fritekst"})},
                    {"value", word({"1", "3", "tid", "tid verktoy", "ingen"})}};
        if (kind == "action")
            return {{"title", "t"}, {"due", day()}, {"status", word({"open", "done", "dropped"})}};
        if (kind == "advice" || kind == "share") {
            Fields fields{{"date", day().empty() ? "2024-05-01" : "2024-06-01"},
                          {"code", word({"TRA-01", "MAT-01"})}};
            if (kind == "share") {
                fields["item"] = team.toString();
                fields["recipient"] = "x";
            } else {
                fields["procurement"] = parent("procurement");
            }
            return fields;
        }
        if (kind == "procurement")
            return {{"title", "p"},
                    {"awarded", day()},
                    {"planned", day()},
                    {"area", word({"mat", "ikt"})},
                    {"status", word({"planned", "awarded", "finished"})},
                    {"requirementUsed", word({"yes", "no"})}};
        if (kind == "effect")
            return {{"title", "e"},
                    {"quality", word({"measured", "calculated", "estimated"})},
                    {"year", 2023 + roll(3)}};
        if (kind == "effectTerm")
            return {{"effect", parent("effect")},
                    {"side", word({"before", "after"})},
                    {"activity", 100 + roll(900)},
                    {"unit", word({"kWh", "l", "MWh"})},
                    {"factorValue", 0.5 + static_cast<double>(roll(4))}};
        if (kind == "event") return {{"title", "a"}, {"type", word({"course", "seminar"})}, {"date", day()}};
        if (kind == "attendance") return {{"event", parent("event")}, {"count", 1 + roll(40)}};
        if (kind == "hours")
            return {{"date", "2024-03-0" + std::to_string(1 + roll(9))},
                    {"hours", 0.5 + static_cast<double>(roll(7))},
                    {"work", word({"visit", "advice"})}};
        return {{"text", "q"}, {"asked", "2024-04-01"}, {"status", word({"open", "answered"})}}; // question
    }

    std::mt19937_64 m_dice;
};

// The same number by going through every record, with nothing shared but the declaration's tally.
double recount(const Store& store, const Indicator& indicator, const InsightFilter& filter) {
    struct Seen {
        Id scope;
        Id record;
        Tally tally;
    };
    std::vector<Seen> seen;
    for (const Record& record : store.list({.kind = std::string(indicator.kind)})) {
        const auto named = record.reference(indicator.via);
        const auto parent = named ? store.read(*named) : Result<Record>(fail(ErrorCode::NotFound, ""));
        const bool isThere = parent && parent->presence != Presence::Deleted;
        Tally tally = indicator.tally(record, isThere ? &*parent : nullptr);
        if (tally.parts.empty() || tally.day.empty() || tally.day > filter.to.toString()) continue;
        if (filter.scopes && !filter.scopes->contains(record.scope)) continue;
        if (indicator.rule == PeriodRule::Within && tally.day < filter.from.toString()) continue;
        seen.push_back({record.scope, record.id, std::move(tally)});
    }
    std::set<Id> scopes;
    double sum = 0;
    double count = 0;
    for (const Seen& one : seen) {
        const bool isBeaten =
            indicator.rule == PeriodRule::LatestTill && std::ranges::any_of(seen, [&](const Seen& other) {
                return other.scope == one.scope && other.tally.subject == one.tally.subject &&
                       std::tie(one.tally.day, one.record) < std::tie(other.tally.day, other.record);
            });
        if (isBeaten) continue;
        for (const auto& [group, amount] : one.tally.parts) {
            if (filter.group && *filter.group != group) continue;
            sum += amount;
            ++count;
            scopes.insert(one.scope);
        }
    }
    if (indicator.measure == Measure::Municipalities) return static_cast<double>(scopes.size());
    return indicator.measure == Measure::Mean ? sum / count : sum;
}

bool same(double left, double right) {
    return (std::isnan(left) && std::isnan(right)) || std::abs(left - right) < 1e-6;
}

} // namespace

TEST_CASE("every indicator, kept up as records change, equals a recount of all records") {
    const auto environment = SeededRandom::fromEnvironment();
    CAPTURE(environment.seed());
    RandomCounty county(environment.seed());
    Insight insight(*county.book);
    const std::vector<const char*> kinds{
        "visit", "participant", "need",   "interview",  "answer", "answer",     "action", "advice",
        "share", "procurement", "effect", "effectTerm", "event",  "attendance", "hours",  "question"};
    const std::vector<InsightFilter> filters{{},
                                             {.from = {2024, 3, 5}, .to = {2024, 11, 17}},
                                             {.from = {2024, 5, 3},
                                              .to = {2024, 5, 20},
                                              .scopes = std::set<Id>{county.scopes[0], county.scopes[1]}},
                                             {.from = {2024, 1, 1}, .to = {2024, 12, 31}, .group = "mat"}};
    for (int round = 0; round < 12; ++round) {
        for (int i = 0; i < 60; ++i)
            insight.put(county.put(kinds[county.roll(kinds.size())]));
        for (const Indicator& indicator : indicators())
            for (const InsightFilter& filter : filters) {
                INFO(indicator.name << " until " << filter.to.toString() << ", round " << round);
                const double naive = recount(*county.book, indicator, filter);
                CHECK(same(insight.total(indicator.name, filter), naive));
            }
    }
    const Insight anew = Insight::of(*county.book);
    for (const Indicator& indicator : indicators())
        CHECK(same(anew.total(indicator.name, {}), insight.total(indicator.name, {})));
}

TEST_CASE("P8 each number opens its records, and they are no others") {
    RandomCounty county(7);
    for (int i = 0; i < 200; ++i)
        county.put(i % 2 == 0 ? "visit" : "need");
    const Insight insight = Insight::of(*county.book);
    const InsightFilter filter{.from = {2024, 1, 1}, .to = {2024, 12, 31}, .group = "mat"};
    const auto records = insight.recordsOf("needs", filter);
    CHECK(static_cast<double>(records.size()) == insight.total("needs", filter));
    for (const Id& id : records) {
        const Record need = county.book->read(id).value();
        CHECK(need.text("area") == "mat");
        CHECK(county.book->read(*need.reference("visit"))->text("date").starts_with("2024"));
    }
}

TEST_CASE("each indicator is declared whole: name, question, formula, records") {
    std::set<std::string_view> names;
    for (const Indicator& indicator : indicators()) {
        INFO(indicator.name);
        CHECK(names.insert(indicator.name).second);
        CHECK(indicator.question.ends_with('?'));
        CHECK(indicator.formula.ends_with('.'));
        CHECK_FALSE(indicator.unit.empty());
        const Kind* kind = findKind(indicator.kind);
        REQUIRE(kind != nullptr);
        CHECK((indicator.via.empty() || kind->field(indicator.via) != nullptr));
        CHECK(indicator.tally != nullptr);
    }
}
