// SPDX-License-Identifier: Apache-2.0
// The questions of an interview in lists: found by words, unanswered, answered otherwise than before, and
// what keeps it from being finished.
#include "app/viewmodels/interview.h"
#include "app/viewmodels/wording.h"

#include <algorithm>
#include <utility>

namespace feltbok::app {
namespace {

// The text with each of the words in bold, or nothing if one is not in it.
std::optional<QString> marked(const QString& text, const QStringList& words) {
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (const QString& word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0) return std::nullopt;
        places.emplace_back(at, at + word.size());
    }
    std::ranges::sort(places);
    QString html;
    qsizetype from = 0;
    for (const auto& [begin, end] : places) {
        if (begin < from) continue;
        html += text.mid(from, begin - from).toHtmlEscaped() + QStringLiteral("<b>") +
                text.mid(begin, end - begin).toHtmlEscaped() + QStringLiteral("</b>");
        from = end;
    }
    return html + text.mid(from).toHtmlEscaped();
}

QString personOf(bool me, const std::string& name) {
    if (me) return Interview::tr("you");
    return name.empty() ? Interview::tr("somebody else") : wording::text(name);
}

} // namespace

QuestionHit Interview::hitOf(const advisory::QuestionState& row) const {
    const QString label = markedText(wording::text(row.label)).plain.toHtmlEscaped();
    return {row.key,
            row.number,
            label.toStdString(),
            {},
            row.required,
            row.section,
            sectionTitleOf(row.section).toStdString()};
}

void Interview::showLists() {
    std::vector<QuestionHit> left;
    std::vector<QuestionHit> differences;
    std::vector<QuestionHit> faults;
    for (const advisory::QuestionState& row : m_state.rows) {
        if (row.counts && !row.answered) {
            left.push_back(hitOf(row));
            if (!row.required) left.back().group = tr("Optional").toStdString();
        }
        if (row.counts && row.changed) {
            differences.push_back(hitOf(row));
            const QString now = row.answered ? wording::text(row.valueText) : tr("not answered now");
            differences.back().line =
                (wording::text(row.lastText) + QStringLiteral(" → ") + now).toHtmlEscaped().toStdString();
        }
        if (!row.missing && !row.violated) continue;
        faults.push_back(hitOf(row));
        faults.back().group =
            (row.missing ? tr("Required answers that are missing") : tr("Answers that must be corrected"))
                .toStdString();
    }
    std::ranges::stable_partition(left, &QuestionHit::required);
    const std::string missing = tr("Required answers that are missing").toStdString();
    std::ranges::stable_partition(faults, [&](const QuestionHit& hit) { return hit.group == missing; });
    m_left.showRows(std::move(left));
    m_differences.showRows(std::move(differences));
    m_faults.showRows(std::move(faults));
}

QString Interview::lastDayText() const {
    return wording::dayWithYear(m_state.lastDate);
}

// What only says who, where and when is asked anew each time: the first section is left out.
int Interview::lastCount() const {
    if (m_section == 0 && m_state.sections.size() > 1) return 0;
    return int(std::ranges::count_if(m_state.rows, [this](const advisory::QuestionState& row) {
        return row.section == m_section && row.canUseLast;
    }));
}

QString Interview::finishedText() const {
    if (!m_state.finished || m_state.endings.empty()) return {};
    const advisory::InterviewEnding& end = m_state.endings.back();
    return tr("Finished by %1, %2")
        .arg(personOf(end.byMe, end.name), wording::moment(end.atMs, FieldBook::instance().today()));
}

QStringList Interview::endings() const {
    QStringList lines;
    for (auto end = m_state.endings.rbegin(); end != m_state.endings.rend(); ++end) {
        const QString who = personOf(end->byMe, end->name);
        const QString when = wording::moment(end->atMs, FieldBook::instance().today());
        lines += end->finished ? tr("Finished by %1, %2").arg(who, when)
                               : tr("Opened again by %1, %2: %3").arg(who, when, wording::text(end->reason));
    }
    return lines;
}

QString Interview::unaskedText() const {
    return m_state.unasked == 0
               ? QString()
               : tr("%n answers to what is not asked any more are taken out.", nullptr, int(m_state.unasked));
}

void Interview::setWords(const QString& words) {
    if (words == m_words) return;
    m_words = words;
    emit wordsChanged();
    find();
}

void Interview::find() {
    const QString words = m_words.trimmed();
    if (words.isEmpty() || m_state.rows.empty()) return showHits({});
    FieldBook::instance().ask(
        this,
        [id = m_interview, words = words.toStdString()](OpenBook& book) {
            const auto interview = book.interview(id);
            return interview ? (*interview)->find(words) : std::vector<advisory::FoundQuestion>{};
        },
        [this, words](const std::vector<advisory::FoundQuestion>& found) {
            if (words == m_words.trimmed()) showHits(found); // else an answer to what was written before
        });
}

void Interview::showHits(const std::vector<advisory::FoundQuestion>& found) {
    const QStringList words = m_words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<QuestionHit> hits;
    for (const advisory::QuestionState& row : m_state.rows)
        if (words.size() == 1 && row.counts && wording::text(row.number) == words.front())
            hits.push_back(hitOf(row));
    for (const advisory::FoundQuestion& one : found) {
        const advisory::QuestionState* row = rowOf(one.key);
        if (row == nullptr || !row->counts) continue;
        QuestionHit hit = hitOf(*row);
        const QString text = markedText(wording::text(one.text)).plain;
        const std::string html = marked(text, words).value_or(text.toHtmlEscaped()).toStdString();
        if (text.toHtmlEscaped().toStdString() == hit.label)
            hit.label = html;
        else
            hit.line = html; // a hint, a choice, or another language's words
        hits.push_back(std::move(hit));
    }
    m_hits.showRows(std::move(hits));
    emit wordsChanged();
}

QString Interview::hitsText() const {
    return m_words.trimmed().isEmpty() ? QString() : tr("%n hits", nullptr, m_hits.count());
}

} // namespace feltbok::app
