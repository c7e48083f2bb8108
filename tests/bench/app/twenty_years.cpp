// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/app/twenty_years.h"

#include "core/advisory/tours.h"

#include <algorithm>
#include <map>
#include <random>
#include <ranges>
#include <span>
#include <string_view>

namespace feltbok::bench {
namespace {

constexpr int kVisits = 1000; // before today's
constexpr int kVisitsEachTour = 10;
constexpr int kPeopleEach = 5; // of a municipality
constexpr std::size_t kChangesEachCommit = 500;
const Id kTeam = Id::derived({}, "team");
constexpr const char* kForm = "behovskartlegging";
constexpr std::string_view kWords[] = {
    "kommunen",  "ønsker",   "elektriske", "varebiler",  "rammeavtalen", "utløper",    "innkjøper",
    "mangler",   "mal",      "klimakrav",  "byggeplass", "utslippsfri",  "matsvinn",   "renhold",
    "møbler",    "ombruk",   "budsjett",   "vedtak",     "politisk",     "forankret",  "kompetanse",
    "kurs",      "veileder", "leverandør", "dialog",     "konferanse",   "oppfølging", "kontrakt",
    "transport", "lastebil", "asfalt",     "avfall"};

Date later(const Date& day, int days) {
    return Date::fromDaysSinceEpoch(day.daysSinceEpoch() + days);
}

struct Question {
    std::string path;
    std::vector<std::string> values; // choices; none: words
};

// One author and a dice that always falls alike.
class Chronicle {
public:
    Chronicle(app::OpenBook& book, std::vector<Question> questions)
        : m_book(book), m_questions(std::move(questions)) {}

    Result<std::size_t> write();

private:
    Id put(const char* kind, const Id& scope, Fields fields) {
        const Id id = newId();
        m_changes[scope].push_back({.record = id, .kind = kind, .scope = scope, .fields = std::move(fields)});
        ++m_written;
        return id;
    }
    Id newId() { return Id::derived(Id{}, "twenty years " + std::to_string(++m_ids)); }
    std::string words(int count);
    Result<void> flush();
    void people();
    Id tour(const Date& from);
    Id visit(const Id& tour, const ScopeEntry& where, const Date& day, const char* status);
    void interview(const Id& visit, const ScopeEntry& where, const Date& day);
    void outcome(const Id& visit, const ScopeEntry& where, const Date& day);
    void notes(const Id& visit, const ScopeEntry& where, int count);

    app::OpenBook& m_book;
    std::vector<Question> m_questions;
    std::vector<ScopeEntry> m_municipalities;
    std::map<Id, std::vector<Id>> m_people;
    std::map<Id, std::vector<Change>> m_changes; ///< by scope
    std::size_t m_written = 0;
    std::size_t m_ids = 0;
    std::mt19937 m_dice{20};
};

std::string Chronicle::words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += (text.empty() ? "" : " ") + std::string(kWords[m_dice() % std::size(kWords)]);
    return text;
}

// A commit stays in one scope.
Result<void> Chronicle::flush() {
    for (std::vector<Change>& ofScope : std::views::values(m_changes)) {
        for (std::size_t from = 0; from < ofScope.size(); from += kChangesEachCommit) {
            const std::span part =
                std::span(ofScope).subspan(from).first(std::min(kChangesEachCommit, ofScope.size() - from));
            const auto done = m_book.store().commit(std::vector<Change>(part.begin(), part.end()));
            if (!done) return fail(done);
        }
    }
    m_changes.clear();
    return {};
}

void Chronicle::people() {
    for (const ScopeEntry& where : m_municipalities)
        for (int i = 0; i < kPeopleEach; ++i)
            m_people[where.id].push_back(put("person", where.id,
                                             {{"name", "Person " + std::to_string(m_ids)},
                                              {"role", words(1)},
                                              {"level", i == 0 ? "political" : "operational"}}));
}

Id Chronicle::tour(const Date& from) {
    return put("tour", kTeam,
               {{"title", "Tur " + from.toString()},
                {"from", from.toString()},
                {"to", later(from, 4).toString()},
                {"status", "closed"}});
}

Id Chronicle::visit(const Id& tour, const ScopeEntry& where, const Date& day, const char* status) {
    const Id visit = put("visit", where.id,
                         {{"tour", tour.toString()},
                          {"date", day.toString()},
                          {"startsAt", "10.00"},
                          {"place", "Rådhuset"},
                          {"status", status}});
    for (int i = 0; i < 3; ++i)
        put("participant", where.id,
            {{"visit", visit.toString()},
             {"person", m_people[where.id][std::size_t(i)].toString()},
             {"level", "operational"}});
    return visit;
}

void Chronicle::interview(const Id& visit, const ScopeEntry& where, const Date& day) {
    const Id interview = put(
        "interview", where.id,
        {{"visit", visit.toString()}, {"formId", kForm}, {"status", "finished"}, {"date", day.toString()}});
    const std::size_t from = m_dice() % m_questions.size();
    for (std::size_t i = 0; i < 15; ++i) {
        const Question& question = m_questions[(from + i) % m_questions.size()];
        put("answer", where.id,
            {{"interview", interview.toString()},
             {"path", question.path},
             {"value",
              question.values.empty() ? words(12) : question.values[m_dice() % question.values.size()]}});
    }
}

void Chronicle::outcome(const Id& visit, const ScopeEntry& where, const Date& day) {
    for (int i = 0; i < 4; ++i) {
        const Id need = put("need", where.id,
                            {{"visit", visit.toString()},
                             {"title", words(4)},
                             {"description", words(20)},
                             {"area", "transport"},
                             {"severity", std::int64_t(1 + m_dice() % 4)},
                             {"urgency", std::int64_t(1 + m_dice() % 4)}});
        put("action", where.id,
            {{"visit", visit.toString()},
             {"need", need.toString()},
             {"title", words(5)},
             {"ownerSide", "municipality"},
             {"due", later(day, 60).toString()},
             {"status", m_dice() % 8 == 0 ? "open" : "done"}});
    }
    put("procurement", where.id,
        {{"visit", visit.toString()},
         {"title", words(3)},
         {"area", "transport"},
         {"valueNok", std::int64_t(m_dice() % 9'000'000)},
         {"planned", later(day, 200).toString()},
         {"status", "contract"}});
}

void Chronicle::notes(const Id& visit, const ScopeEntry& where, int count) {
    for (int i = 0; i < count; ++i)
        put("note", where.id, {{"visit", visit.toString()}, {"text", words(8 + int(m_dice() % 30))}});
}

Result<std::size_t> Chronicle::write() {
    std::ranges::copy_if(m_book.store().scopes(), std::back_inserter(m_municipalities),
                         [](const ScopeEntry& scope) { return scope.id != kTeam; });
    people();
    const Date today = m_book.today();
    Id ofTour;
    for (int i = 0; i < kVisits; ++i) {
        const Date day = later(today, -7 * (kVisits - i)); // one a week
        if (i % kVisitsEachTour == 0) ofTour = tour(day);
        const ScopeEntry& where = m_municipalities[m_dice() % m_municipalities.size()];
        const Id past = visit(ofTour, where, day, "closed");
        interview(past, where, day);
        outcome(past, where, day);
        notes(past, where, 9);
    }
    const ScopeEntry& where = m_municipalities.front();
    const Id now = visit(tour(today), where, today, "planned");
    const int left = kRecords - int(m_written);
    notes(now, where, kNotesOfToday);
    for (int i = kNotesOfToday; i < left; ++i)
        put("advice", m_municipalities[m_dice() % m_municipalities.size()].id,
            {{"date", today.toString()}, {"text", words(10)}});
    if (auto done = flush(); !done) return fail(done);
    return m_written;
}

Result<std::vector<Question>> questionsOf(app::OpenBook& book) {
    const auto session = book.blank(kForm);
    if (!session) return fail(session);
    std::vector<Question> questions;
    for (const forms::NodeRef node : session->nodes()) {
        if (session->kind(node) != forms::NodeKind::Question) continue;
        Question question{session->answerPath(node).path, {}};
        for (const forms::Choice& choice : session->choices(node))
            question.values.emplace_back(choice.value);
        questions.push_back(std::move(question));
    }
    return questions;
}

} // namespace

Result<std::size_t> writeTwentyYears(app::OpenBook& book) {
    Store& store = book.store();
    std::vector<ScopeEntry> scopes{{kTeam, "Telemark"}};
    for (const auto& entry : book.municipalities().entries())
        scopes.push_back({Id::derived({}, entry.name), entry.name});
    if (auto entered = store.enterScopes(scopes); !entered) return fail(entered);
    if (auto author = store.setAuthor(Id::derived({}, "me")); !author) return fail(author);
    auto questions = questionsOf(book);
    if (!questions) return fail(questions);
    return Chronicle(book, std::move(*questions)).write();
}

} // namespace feltbok::bench
