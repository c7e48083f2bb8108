// SPDX-License-Identifier: Apache-2.0
// What was said before: in the municipality's interview before this one, and in the one finished last.
#include "core/advisory/interview_book.h"
#include "core/advisory/maturity.h"

#include <algorithm>

namespace feltbok::advisory {
namespace {

std::optional<Instant> finishedAt(const Store& store, const Id& interview) {
    std::optional<Instant> at;
    for (const HistoryEntry& edit : store.history(interview, "status"))
        if (edit.value == Value("finished")) at = edit.at;
    return at;
}

// The form itself makes such a round: the first of this year is not the first of last year.
bool isRoundOfTheForm(const std::string& instance) {
    return instance.starts_with('#');
}

bool isOfTheForm(const forms::AnswerPath& path) {
    return std::ranges::any_of(path.instances, isRoundOfTheForm);
}

} // namespace

InterviewBook::Saved InterviewBook::Saved::of(const Store& store, const Id& interview) {
    Saved saved;
    for (const Record& answer :
         store.list({.kind = "answer", .referenceField = "interview", .target = interview}))
        saved.add(store, answer);
    return saved;
}

// The same on every device that knows of it, also where two began it apart.
std::optional<Instant> InterviewBook::begunAt(const Store& store, const Id& interview) {
    std::optional<Instant> first;
    for (const HistoryEntry& edit : store.history(interview, "formId"))
        if (!first || edit.at < *first) first = edit.at;
    return first;
}

std::string InterviewBook::submissionBefore(const Store& store, const Record& interview, const Forms& forms,
                                            forms::SessionContext context) {
    const auto begun = begunAt(store, interview.id);
    std::optional<Record> last;
    std::optional<Instant> lastAt;
    for (Record& other : store.list({.kind = "interview"})) {
        if (other.id == interview.id || other.text("formId") != interview.text("formId") ||
            other.text("status") != "finished")
            continue;
        const auto at = finishedAt(store, other.id);
        if (!at || !begun || *at > *begun || (lastAt && *at < *lastAt)) continue;
        last = std::move(other);
        lastAt = at;
    }
    if (!last) return {};
    const auto form = forms(last->text("formId"), formVersionOf(store, *last));
    if (!form) return {};
    context.begunAt = begunAt(store, last->id);
    context.interview = last->id;
    auto session = forms::Session::start(*form, std::move(context));
    if (!session) return {};
    const Saved saved = Saved::of(store, last->id);
    (void)session->restore(saved.answers, saved.rounds);
    return session->submissionXml();
}

Result<void> InterviewBook::keepBeginning() {
    if (!m_session.form().looksAtLastSaved() || !m_kept.empty()) return {};
    std::vector<Change> changes;
    for (const forms::SavedAnswer& answer : m_session.answers())
        changes.push_back(answerChange(answer.at, {{"value", answer.value}}));
    return commitAll(changes);
}

void InterviewBook::loadLast() {
    m_last = {};
    m_lastDate.clear();
    const auto visit = m_store.read(m_head.visit);
    const std::string day = visit ? visit->text("date") : std::string();
    Saved saved;
    for (const InterviewMoment& moment : interviewsOf(m_store, m_head.scope, m_head.formId)) {
        if (moment.interview == m_head.id || (!day.empty() && moment.day > day)) continue;
        saved = Saved::of(m_store, moment.interview);
        std::erase_if(saved.answers, [](const auto& answer) { return answer.who.empty(); }); // by the form
        // One that was begun and never used says nothing of last time.
        if (std::ranges::all_of(saved.answers, &std::string::empty, &forms::SavedAnswer::value)) continue;
        m_last = moment.interview;
        m_lastDate = moment.day;
        break;
    }
    if (m_last.isNull()) saved = {};
    std::erase_if(saved.answers, [](const auto& answer) { return isOfTheForm(answer.at); });
    std::erase_if(saved.rounds, [](const auto& repeat) { return isOfTheForm(repeat.range); });
    for (forms::SavedRepeat& repeat : saved.rounds)
        std::erase_if(repeat.instances, isRoundOfTheForm);
    m_session.setLast(std::move(saved.answers), std::move(saved.rounds));
}

Result<void> InterviewBook::useLast(std::string_view key) {
    const auto node = nodeOf(key);
    if (!node) return fail(node);
    const std::vector<forms::SavedRepeat> before = m_session.repeats();
    const auto taken = m_session.prefill(*node);
    if (!taken) return fail(taken);
    const auto kept = keepTurned(*taken, before);
    if (!kept) {
        (void)m_session.undo();
        loadAnswers();
    }
    return kept;
}

} // namespace feltbok::advisory
