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

// The label with the words found in bold, or nothing if they are not in it.
std::optional<QString> marked(const QString& text, const QString& words) {
    const qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive);
    if (at < 0) return std::nullopt;
    return text.left(at).toHtmlEscaped() + QStringLiteral("<b>") +
           text.mid(at, words.size()).toHtmlEscaped() + QStringLiteral("</b>") +
           text.mid(at + words.size()).toHtmlEscaped();
}

QuestionHit hitOf(const advisory::QuestionState& row) {
    return {row.key, row.number, row.label, {}, row.required, row.section};
}

} // namespace

Interview::Interview(QObject* parent)
    : QObject(parent), m_sections(this), m_questions(this), m_hits(this), m_left(this) {
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
    std::unordered_map<std::string, Question*> gone = std::move(m_byKey);
    m_byKey.clear();
    for (advisory::QuestionState& row : m_state.rows) {
        Question*& question = m_byKey[row.key];
        const auto known = gone.find(row.key);
        if (known != gone.end() && known->second->state().kind == row.kind) {
            question = known->second;
            gone.erase(known);
            question->show(row);
        } else {
            question = new Question(*this, row);
        }
    }
    if (m_section >= m_state.sections.size()) m_section = 0;
    showSection();
    showLeft();
    if (!m_words.isEmpty()) find();
    // A page draws a row that is gone until it has laid itself out anew.
    for (Question* question : std::exchange(m_gone, {}))
        question->deleteLater();
    for (const auto& [key, question] : gone)
        m_gone.push_back(question);
    emit changed();
    emit sectionChanged();
}

void Interview::showSection() {
    std::vector<SectionRow> sections;
    for (std::size_t i = 0; i < m_state.sections.size(); ++i)
        if (m_state.sections[i].relevant) sections.push_back({m_state.sections[i], i, i == m_section});
    m_sections.showRows(std::move(sections));
    std::vector<Question*> questions;
    for (const advisory::QuestionState& row : m_state.rows)
        if (row.section == m_section) questions.push_back(m_byKey[row.key]);
    m_questions.showRows(std::move(questions));
}

void Interview::showLeft() {
    std::vector<QuestionHit> left;
    for (const advisory::QuestionState& row : m_state.rows)
        if (row.counts && !row.answered) left.push_back(hitOf(row));
    std::ranges::stable_partition(left, &QuestionHit::required);
    m_left.showRows(std::move(left));
}

void Interview::setWords(const QString& words) {
    if (words == m_words) return;
    m_words = words;
    find();
    emit wordsChanged();
}

void Interview::find() {
    const QString words = m_words.trimmed();
    std::vector<QuestionHit> hits;
    std::vector<QuestionHit> byChoice; // a hit in the question itself comes first
    for (const advisory::QuestionState& row : m_state.rows) {
        if (words.isEmpty() || !row.counts) continue;
        QuestionHit hit = hitOf(row);
        if (const auto label = marked(wording::text(row.label), words)) {
            hit.label = label->toStdString();
            hits.push_back(std::move(hit));
            continue;
        }
        hit.label = wording::text(row.label).toHtmlEscaped().toStdString();
        if (wording::text(row.number) == words) {
            hits.push_back(std::move(hit));
            continue;
        }
        for (const advisory::ChoiceState& choice : row.choices) {
            const auto label = marked(wording::text(choice.label), words);
            if (!label) continue;
            hit.line = label->toStdString();
            byChoice.push_back(std::move(hit));
            break;
        }
    }
    std::ranges::move(byChoice, std::back_inserter(hits));
    m_hits.showRows(std::move(hits));
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
    emit shown(m_questions.rowOf(key));
}

void Interview::nextSection() {
    for (int section = currentSection() + 1; section < sectionCount(); ++section)
        if (m_state.sections[std::size_t(section)].relevant) return setCurrentSection(section);
}

void Interview::previousSection() {
    for (int section = currentSection() - 1; section >= 0; --section)
        if (m_state.sections[std::size_t(section)].relevant) return setCurrentSection(section);
}

Question* Interview::question(const QString& key) const {
    const auto it = m_byKey.find(key.toStdString());
    return it == m_byKey.end() ? nullptr : it->second;
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
