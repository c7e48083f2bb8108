// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/interview.h"

#include "app/viewmodels/wording.h"

#include <algorithm>
#include <utility>

namespace feltbok::app {
namespace {

struct Opened {
    advisory::InterviewState state;
    std::optional<Error> error;
};

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

QuestionHit hitOf(const advisory::QuestionState& row) {
    const QString label = markedText(wording::text(row.label)).plain.toHtmlEscaped();
    return {row.key, row.number, label.toStdString(), {}, row.required, row.section};
}

} // namespace

Interview::Interview(QObject* parent)
    : QObject(parent), m_sections(this), m_list(this), m_hits(this), m_left(this) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (Question* resting = question(m_resting)) resting->leave();
    });
    FieldBook& book = FieldBook::instance();
    connect(&book, &FieldBook::interviewChanged, this, [this](const QString& id) {
        if (id == interviewId()) refresh();
    });
    connect(&book, &FieldBook::opened, this, [this] {
        m_waiting = false; // what was asked of a closed book is not answered
        refresh();
    });
    connect(&book, &FieldBook::closed, this, [this] {
        m_waiting = false;
        show({});
        m_loaded = false;
        emit changed();
    });
    connect(&book, &FieldBook::languageChanged, this, &Interview::changed);
}

Interview::~Interview() = default;

QString Interview::interviewId() const {
    return wording::idText(m_interview);
}

void Interview::setInterviewId(const QString& interviewId) {
    const Id id = wording::idOf(interviewId);
    if (id == m_interview) return;
    m_interview = id;
    m_loaded = false;
    m_section = 0;
    m_activeKey.clear();
    show({});
    emit interviewIdChanged();
    m_waiting = false;
    if (!id.isNull()) refresh();
}

void Interview::refresh() {
    if (m_waiting || m_interview.isNull()) return;
    m_waiting = true;
    FieldBook::instance().ask(
        this,
        [id = m_interview](OpenBook& book) -> Opened {
            const auto interview = book.interview(id);
            if (!interview) return {{}, interview.error()};
            return {(*interview)->state(), std::nullopt};
        },
        [this, id = m_interview](Opened opened) {
            if (id != m_interview) return;
            m_waiting = false;
            m_errorText = opened.error ? wording::failure(*opened.error) : QString();
            const bool opens = !m_loaded && !opened.error;
            m_loaded = !opened.error;
            show(std::move(opened.state));
            if (opens) emit sectionOpened();
        });
}

void Interview::show(advisory::InterviewState state) {
    m_state = std::move(state);
    m_rowOf.clear();
    m_rowOf.reserve(m_state.rows.size());
    for (std::size_t i = 0; i < m_state.rows.size(); ++i)
        m_rowOf.emplace(m_state.rows[i].key, i);
    std::vector<Question*> gone;
    std::vector<std::pair<Question*, const advisory::QuestionState*>> staying;
    std::erase_if(m_questions, [&](const auto& held) {
        const advisory::QuestionState* row = rowOf(held.first);
        const bool stays = row != nullptr && held.second->state().kind == row->kind;
        if (stays)
            staying.emplace_back(held.second, row);
        else
            gone.push_back(held.second);
        return !stays;
    });
    for (const auto& [question, row] : staying)
        question->show(*row); // a page that hears of it may ask for further questions
    if (m_section >= m_state.sections.size()) m_section = 0;
    showSection();
    showLeft();
    if (!m_words.isEmpty()) find();
    // A page draws a row that is gone until it has laid itself out anew.
    for (Question* question : std::exchange(m_gone, std::move(gone)))
        question->deleteLater();
    emit changed();
    emit sectionChanged();
}

void Interview::showSection() {
    std::vector<SectionRow> sections;
    for (std::size_t i = 0; i < m_state.sections.size(); ++i)
        if (m_state.sections[i].relevant) sections.push_back({m_state.sections[i], i, i == m_section});
    m_sections.showRows(std::move(sections));
    std::vector<QuestionPlace> places;
    for (const advisory::QuestionState& row : m_state.rows)
        if (row.section == m_section) places.push_back({row.key, row.kind});
    m_list.showRows(std::move(places));
}

const advisory::QuestionState* Interview::rowOf(const std::string& key) const {
    const auto it = m_rowOf.find(key);
    return it == m_rowOf.end() ? nullptr : &m_state.rows[it->second];
}

void Interview::showLeft() {
    std::vector<QuestionHit> left;
    for (const advisory::QuestionState& row : m_state.rows) {
        if (!row.counts || row.answered) continue;
        left.push_back(hitOf(row));
        left.back().group = (row.required ? sectionTitleOf(row.section) : tr("Optional")).toStdString();
    }
    std::ranges::stable_partition(left, &QuestionHit::required);
    m_left.showRows(std::move(left));
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

QString Interview::title() const {
    return wording::text(m_state.title);
}
QString Interview::language() const {
    return wording::text(m_state.language);
}

void Interview::setLanguage(const QString& language) {
    if (language == this->language()) return;
    change([language = language.toStdString()](OpenBook&, advisory::InterviewBook& book) {
        return book.setLanguage(language);
    });
}

QStringList Interview::languages() const {
    QStringList names;
    for (const std::string& language : m_state.languages)
        names += wording::text(language);
    return names;
}

QString Interview::progressText() const {
    return QStringLiteral("%1/%2").arg(m_state.answered).arg(m_state.total);
}

int Interview::requiredLeft() const {
    std::size_t left = 0;
    for (const advisory::SectionState& section : m_state.sections)
        left += section.requiredLeft;
    return int(left);
}

QString Interview::leftText() const {
    return leftCount() == 0 ? tr("Everything is answered")
                            : tr("%n answers", nullptr, leftCount()) + QStringLiteral(", ") +
                                  tr("%n required", nullptr, requiredLeft());
}

QString Interview::requiredLeftText() const {
    return tr("%n required answers left", nullptr, requiredLeft());
}

void Interview::setCurrentSection(int section) {
    if (section < 0 || section >= sectionCount() || section == currentSection()) return;
    m_section = std::size_t(section);
    showSection();
    emit sectionChanged();
    emit sectionOpened();
}

QString Interview::sectionTitleOf(std::size_t section) const {
    return section < m_state.sections.size() ? wording::text(m_state.sections[section].title) : QString();
}

QString Interview::sectionTitle() const {
    return sectionTitleOf(m_section);
}

QString Interview::sectionProgressText() const {
    if (m_section >= m_state.sections.size()) return {};
    const advisory::SectionState& section = m_state.sections[m_section];
    return tr("%1 of %2").arg(section.answered).arg(section.total);
}

void Interview::setActiveKey(const QString& key) {
    if (key == m_activeKey) return;
    m_activeKey = key;
    emit activeKeyChanged();
}

void Interview::goTo(const QString& key) {
    const Question* wanted = question(key);
    if (wanted == nullptr) return;
    setCurrentSection(int(wanted->state().section));
    setActiveKey(key);
    emit shown(m_list.rowOf(key));
}

bool Interview::goToFirstHit() {
    if (m_hits.rows().empty()) return false;
    goTo(wording::text(m_hits.rows().front().key));
    return true;
}

void Interview::nextSection() {
    for (int section = currentSection() + 1; section < sectionCount(); ++section)
        if (m_state.sections[std::size_t(section)].relevant) return setCurrentSection(section);
}

void Interview::previousSection() {
    for (int section = currentSection() - 1; section >= 0; --section)
        if (m_state.sections[std::size_t(section)].relevant) return setCurrentSection(section);
}

Question* Interview::question(const QString& key) {
    const std::string name = key.toStdString();
    if (const auto it = m_questions.find(name); it != m_questions.end()) return it->second;
    const advisory::QuestionState* row = rowOf(name);
    return row == nullptr ? nullptr : m_questions.emplace(name, new Question(*this, *row)).first->second;
}

void Interview::undo() {
    change([](OpenBook&, advisory::InterviewBook& book) { return book.undo(); });
}

void Interview::redo() {
    change([](OpenBook&, advisory::InterviewBook& book) { return book.redo(); });
}

FieldBook::Change Interview::onInterview(Work work) const {
    return [work = std::move(work), id = m_interview](OpenBook& book) -> Result<void> {
        const auto interview = book.interview(id);
        if (!interview) return fail(interview);
        return work(book, **interview);
    };
}

FieldBook::Done Interview::thenRefresh(QObject* receiver, FieldBook::Done done) {
    return [this, guard = QPointer<QObject>(receiver), done = std::move(done)](const Result<void>& result) {
        if (guard && done) done(result);
        if (!result) emit failed(wording::failure(result.error()));
        refresh();
    };
}

void Interview::change(Work work, QObject* receiver, FieldBook::Done done) {
    FieldBook::instance().write(onInterview(std::move(work)), this, thenRefresh(receiver, std::move(done)));
}

void Interview::keep(const std::string& key, const std::string& value, QObject* receiver,
                     FieldBook::Done done) {
    FieldBook::instance().keep(m_interview.toString() + " " + key,
                               onInterview([key, value](OpenBook&, advisory::InterviewBook& book) {
                                   return book.answer(key, value);
                               }),
                               this, thenRefresh(receiver, std::move(done)));
}

void Interview::restAfter(const QString& key) {
    if (m_rest.isActive() && m_resting != key)
        if (Question* left = question(m_resting)) left->leave();
    m_resting = key;
    m_rest.start();
}

} // namespace feltbok::app
