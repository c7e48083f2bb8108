// SPDX-License-Identifier: Apache-2.0
// A newer version of the form than the interview's: what differs, and to move or to stay.
#include "core/advisory/interview_book.h"
#include "core/advisory/interview_rows.h"

#include <algorithm>

namespace feltbok::advisory {
namespace {

using forms::NodeRef;
using forms::Session;
using What = forms::FormChange::What;

// The labels of the choices that one has and the other has not.
std::string onlyIn(const Session& one, NodeRef node, const Session& other, NodeRef there) {
    const std::vector<forms::Choice> others = other.choices(there);
    std::string labels;
    for (const forms::Choice& choice : one.choices(node)) {
        const bool same = std::ranges::any_of(others, [&](const forms::Choice& its) {
            return its.value == choice.value && its.label == choice.label;
        });
        if (!same) labels.append(labels.empty() ? "" : ", ").append(choice.label);
    }
    return labels;
}

// In the language that is spoken, as far as the question stands outside of repeats.
FormDifference differenceOf(const Session& from, const Session& to, const forms::FormChange& change) {
    FormDifference row;
    row.what = change.what;
    row.path = change.path;
    const NodeRef here = from.find(forms::AnswerPath{change.path, {}});
    const NodeRef there = to.find(forms::AnswerPath{change.path, {}});
    row.label = there ? to.label(there) : here ? from.label(here) : std::string();
    if (row.label.empty()) row.label = change.after.empty() ? change.before : change.after;
    if (here && from.isKept(here)) row.answer = InterviewRows::textOf(from, here, from.value(here));
    row.fits = row.answer.empty() || (there && InterviewRows::fits(to, there));
    if (!here || !there) return row;
    if (change.what == What::Label) {
        row.before = from.label(here);
        row.after = to.label(there);
    } else if (change.what == What::Hint) {
        row.before = from.hint(here);
        row.after = to.hint(there);
    } else if (change.what == What::Choices) {
        row.before = onlyIn(from, here, to, there);
        row.after = onlyIn(to, there, from, here);
    }
    return row;
}

std::string staysSetting(const Id& interview) {
    return "interview.stays." + interview.toString();
}

} // namespace

// Versions are ordered as texts, as the county's are (team_forms.h). Nothing if there is none after ours.
std::shared_ptr<const forms::Form> InterviewBook::newest() const {
    const auto form = m_forms(m_head.formId, {});
    return form && (*form)->version() > m_session.form().version() ? *form : nullptr;
}

std::optional<NewerForm> InterviewBook::newerForm() const {
    const auto form = newest();
    if (form == nullptr || m_session.isFinished()) return std::nullopt;
    const auto moved = m_session.moved(form);
    if (!moved) return std::nullopt;
    NewerForm newer{.version = std::string(form->version())};
    newer.stays = m_store.setting(staysSetting(m_head.id)) == newer.version;
    for (forms::FormChange& change : forms::compareForms(m_session.form(), *form)) {
        FormDifference row = differenceOf(m_session, *moved, change);
        const bool isText = change.what == What::Label || change.what == What::Hint;
        if (isText && row.before == row.after) continue; // of another language than is spoken
        newer.differences.push_back(std::move(row));
    }
    return newer;
}

Result<void> InterviewBook::moveToNewest() {
    const auto form = newest();
    if (form == nullptr) return fail(ErrorCode::NotFound, "there is no newer version of this form");
    if (const auto cut = m_store.cutAllDrafts(); !cut) return fail(cut);
    auto moved = m_session.moved(form);
    if (!moved) return fail(moved);
    auto changes = beginnings(*moved);
    if (!changes) return fail(changes);
    changes->push_back({.record = m_head.id,
                        .fields = {{"formVersion", std::string(form->version())}},
                        .replacing = Replacing::All});
    if (const auto kept = commitAll(*changes); !kept) return fail(kept);
    if (m_session.form().version() == form->version()) return {}; // the store has told, and we followed
    m_head.formVersion = form->version();
    goOnIn(std::move(*moved));
    return {};
}

void InterviewBook::goOnIn(forms::Session moved) {
    m_session = std::move(moved);
    loadAnswers();
}

// What stands unanswered, or by the old version's default, would begin with the new one's when it is opened
// next. Nobody has answered it: an answer that another device brings is no conflict.
Result<std::vector<Change>> InterviewBook::beginnings(const forms::Session& moved) const {
    const auto others = moved.otherThanBegun();
    if (!others) return fail(others);
    std::vector<Change> changes;
    for (const forms::SavedAnswer& answer : *others) {
        const auto held = m_store.read(answerRecord(m_head.id, answer.at));
        if (!held || !held->fields.contains("value"))
            changes.push_back(answerChange(answer.at, {{"initial", answer.value}}));
    }
    return changes;
}

std::string InterviewBook::formVersionOf(const Store& store, const Record& interview) {
    std::string newest = interview.text("formVersion");
    const auto state = store.state(interview.id);
    const Register* said = state ? state->find("formVersion") : nullptr;
    if (said == nullptr) return newest;
    // What is finished stays in the version it was finished in, whatever others who had not met that said.
    const Register* status = state->find("status");
    const Head* ended = status == nullptr ? nullptr : status->shown();
    if (ended != nullptr && ended->value == Value("finished"))
        for (const Head& head : said->heads())
            if (head.edit == ended->edit && head.value.is_string()) return head.value.get<std::string>();
    for (const Head& head : said->heads())
        if (head.value.is_string()) newest = std::max(newest, head.value.get<std::string>());
    return newest;
}

Result<void> InterviewBook::stay() {
    const auto form = newest();
    return form == nullptr ? Result<void>{} : m_store.setSetting(staysSetting(m_head.id), form->version());
}

} // namespace feltbok::advisory
