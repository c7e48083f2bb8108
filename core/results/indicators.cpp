// SPDX-License-Identifier: Apache-2.0
#include "core/results/indicators.h"

#include "core/results/effect.h"
#include "core/results/procurement.h"

#include <algorithm>
#include <charconv>

namespace feltbok::results {
namespace {

constexpr double kKilogramsInTonne = 1000;

std::string dayOf(const Record* record, std::string_view field = "date") {
    return record == nullptr ? std::string() : record->text(field);
}

// The last name of an answer's question: "/data/s3/storste_hinder" → "storste_hinder".
std::string questionOf(const Record& answer) {
    const std::string path = answer.text("path");
    return path.substr(path.find_last_of('/') + 1);
}

std::vector<std::string> wordsOf(const std::string& value) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : value + " ") {
        if (c != ' ')
            word += c;
        else if (!word.empty())
            words.push_back(std::exchange(word, {}));
    }
    return words;
}

// The choices of one question, one each.
Tally choicesOf(const Record& answer, const Record* interview, std::span<const std::string_view> questions) {
    const std::string question = questionOf(answer);
    Tally tally;
    if (std::ranges::find(questions, question) == questions.end()) return tally;
    tally.day = dayOf(interview);
    tally.subject = question;
    for (const std::string& choice : wordsOf(answer.text("value")))
        if (choice != "ingen") tally.parts.emplace_back(choice, 1);
    return tally;
}

Tally visits(const Record& visit, const Record*) {
    const std::string status = visit.text("status");
    if (status != "done" && status != "closed") return {};
    return {visit.text("date"), {}, {{"", 1}}};
}

Tally participants(const Record& participant, const Record* visit) {
    return {dayOf(visit),
            {},
            {{participant.text("level"), static_cast<double>(participant.integer("count", 1))}}};
}

Tally needs(const Record& need, const Record* visit) {
    return {dayOf(visit), {}, {{need.text("area"), 1}}};
}

Tally severity(const Record& need, const Record* visit) {
    const auto severity = need.integer("severity");
    if (severity == 0) return {};
    return {dayOf(visit), {}, {{need.text("area"), static_cast<double>(severity)}}};
}

Tally maturity(const Record& answer, const Record* interview) {
    constexpr std::pair<std::string_view, std::string_view> kDimensions[] = {
        {"forankring_score", "anchoring"},
        {"kompetanse_score", "competence"},
        {"mal_status", "templates"},
        {"bruk_snitt", "use"},
        {"oppfolging_score", "followUp"}};
    const std::string question = questionOf(answer);
    const std::string value = answer.text("value");
    double score = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), score);
    if (error != std::errc{} || end != value.data() + value.size()) return {};
    for (const auto& [name, dimension] : kDimensions)
        if (question == name)
            return {dayOf(interview), std::string(dimension), {{std::string(dimension), score}}};
    return {};
}

Tally obstacles(const Record& answer, const Record* interview) {
    constexpr std::string_view kQuestions[] = {"storste_hinder"};
    return choicesOf(answer, interview, kQuestions);
}

Tally support(const Record& answer, const Record* interview) {
    constexpr std::string_view kQuestions[] = {"stotte_onsket"};
    return choicesOf(answer, interview, kQuestions);
}

Tally methods(const Record& answer, const Record* interview) {
    constexpr std::string_view kQuestions[] = {"sirk_metoder", "dialog_former"};
    return choicesOf(answer, interview, kQuestions);
}

Tally templates(const Record& answer, const Record* interview) {
    constexpr std::string_view kQuestions[] = {"mal_status"};
    return choicesOf(answer, interview, kQuestions);
}

Tally actions(const Record& action, const Record*) {
    const std::string status = action.text("status");
    return {action.text("due"), {}, {{status.empty() ? "open" : status, 1}}};
}

Tally advice(const Record& given, const Record*) {
    return {given.text("date"), {}, {{given.text("code"), 1}}};
}

// What became of it: the procurement it was given for says whether the requirement was used.
Tally adviceUsed(const Record& given, const Record* procurement) {
    const std::string used = procurement == nullptr ? std::string() : procurement->text("requirementUsed");
    const char* group = used == "yes" ? "used" : used == "no" ? "notUsed" : "notYetKnown";
    return {given.text("date"), {}, {{group, 1}}};
}

Tally shares(const Record& shared, const Record*) {
    return {shared.text("date"), {}, {{shared.text("code"), 1}}};
}

Tally climateProcurements(const Record& procurement, const Record*) {
    if (!countsAsClimateProcurement(procurement)) return {};
    const std::string awarded = procurement.text("awarded");
    return {awarded.empty() ? procurement.text("planned") : awarded, {}, {{procurement.text("area"), 1}}};
}

Tally effectPart(const Record& term, const Record* effect, bool energy) {
    if (effect == nullptr || effect->integer("year") == 0) return {};
    double amount = term.decimal("activity").value_or(0);
    const auto unit = unitShare(term.text("unit"));
    if (energy)
        amount = unit && unit->energy ? amount / unit->share : 0;
    else
        amount *= term.decimal("factorValue").value_or(0) / kKilogramsInTonne;
    if (term.text("side") != "before") amount = -amount;
    return {std::to_string(effect->integer("year")) + "-12-31", {}, {{effect->text("quality"), amount}}};
}
Tally tonnes(const Record& term, const Record* effect) {
    return effectPart(term, effect, false);
}
Tally energy(const Record& term, const Record* effect) {
    return effectPart(term, effect, true);
}

Tally eventParticipants(const Record& line, const Record* event) {
    if (event == nullptr) return {};
    return {event->text("date"), {}, {{event->text("type"), static_cast<double>(line.integer("count", 1))}}};
}

Tally hours(const Record& entry, const Record*) {
    return {entry.text("date"), {}, {{entry.text("work"), entry.decimal("hours").value_or(0)}}};
}

Tally questions(const Record& question, const Record*) {
    const std::string status = question.text("status");
    return {question.text("asked"), {}, {{status.empty() ? "open" : status, 1}}}; // as all begin
}

constexpr auto kLatest = PeriodRule::LatestTill;
constexpr auto kWithin = PeriodRule::Within;

constexpr Indicator kIndicators[] = {
    {"municipalitiesVisited", "Hvor mange kommuner har vi besøkt?",
     "Kommuner med minst ett gjennomført besøk i perioden.", "kommuner", "visit", "", kWithin,
     Measure::Municipalities, visits},
    {"visits", "Hvor mange besøk har vi gjennomført?", "Gjennomførte besøk i perioden.", "besøk", "visit", "",
     kWithin, Measure::Sum, visits},
    {"participants", "Hvem har vi møtt, politisk, strategisk og operativt?",
     "Deltakere på besøk i perioden, etter nivå.", "personer", "participant", "visit", kWithin, Measure::Sum,
     participants},
    {"needs", "Hva trenger kommunene hjelp til?", "Behov fra besøk i perioden, etter område.", "behov",
     "need", "visit", kWithin, Measure::Sum, needs},
    {"severity", "Hvor alvorlige er behovene?", "Snitt av alvorlighet (1–4) for behov fra besøk i perioden.",
     "av 4", "need", "visit", kWithin, Measure::Mean, severity},
    {"maturity", "Hvor modne er kommunene på de fem dimensjonene?",
     "Snitt av siste svar per kommune fram til periodens slutt. Til samtale, ikke til rangering.", "av 4",
     "answer", "interview", kLatest, Measure::Mean, maturity},
    {"obstacles", "Hva hindrer klimavennlige anskaffelser mest?",
     "Kommuner som sist nevnte hinderet som det største.", "kommuner", "answer", "interview", kLatest,
     Measure::Sum, obstacles},
    {"support", "Hvilken støtte ønsker kommunene?", "Kommuner som sist ba om støtten.", "kommuner", "answer",
     "interview", kLatest, Measure::Sum, support},
    {"methods", "Hvilke metoder er i bruk?",
     "Kommuner som sist oppga metoden, sirkulære metoder og former for markedsdialog.", "kommuner", "answer",
     "interview", kLatest, Measure::Sum, methods},
    {"templates", "Ligger klimakrav i innkjøpsmalene?", "Kommuner etter siste svar, 0 (nei) til 4 (alle).",
     "kommuner", "answer", "interview", kLatest, Measure::Sum, templates},
    {"actions", "Blir avtalte tiltak gjort?", "Tiltak med frist i perioden, etter status.", "tiltak",
     "action", "", kWithin, Measure::Sum, actions},
    {"advice", "Hvilke råd er gitt?", "Råd gitt i perioden, etter kode.", "råd", "advice", "", kWithin,
     Measure::Sum, advice},
    {"adviceUsed", "Blir rådene brukt?",
     "Råd gitt i perioden, etter om anskaffelsen de gjaldt brukte kravet.", "råd", "advice", "procurement",
     kWithin, Measure::Sum, adviceUsed},
    {"shares", "Hva har vi delt videre?", "Delinger i perioden, etter kode.", "delinger", "share", "",
     kWithin, Measure::Sum, shares},
    {"climateProcurements", "Hvor mange anskaffelser er gjennomført med klimakrav?",
     "Anskaffelser tildelt i perioden der klimakrav er brukt, etter område.", "anskaffelser", "procurement",
     "", kWithin, Measure::Sum, climateProcurements},
    {"tonnes", "Hvor mye mindre slippes ut?",
     "Før minus etter, aktivitet × faktor; målt, beregnet og anslått hver for seg.", "tCO2e", "effectTerm",
     "effect", kWithin, Measure::Sum, tonnes},
    {"energy", "Hvor mye energi spares?", "Energi før minus etter; målt, beregnet og anslått hver for seg.",
     "kWh", "effectTerm", "effect", kWithin, Measure::Sum, energy},
    {"eventParticipants", "Hvor mange har deltatt på arrangementer?",
     "Deltakere på arrangementer i perioden, etter type.", "personer", "attendance", "event", kWithin,
     Measure::Sum, eventParticipants},
    {"hours", "Hvor mye tid har vi brukt?", "Timer i perioden, etter oppgave.", "timer", "hours", "", kWithin,
     Measure::Sum, hours},
    {"questions", "Hva er spurt om, og er det besvart?", "Spørsmål stilt i perioden, etter status.",
     "spørsmål", "question", "", kWithin, Measure::Sum, questions},
};

} // namespace

std::span<const Indicator> indicators() {
    return kIndicators;
}

const Indicator* findIndicator(std::string_view name) {
    const auto it = std::ranges::find(kIndicators, name, &Indicator::name);
    return it == std::end(kIndicators) ? nullptr : &*it;
}

} // namespace feltbok::results
