// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/interview.h"

#include "app/viewmodels/wording.h"

#include <utility>

namespace feltbok::app {
namespace {

struct Opened {
    advisory::InterviewState state;
    std::optional<Error> error;
};

} // namespace

Interview::Interview(QObject* parent)
    : QObject(parent)
    , m_sections(this)
    , m_list(this)
    , m_hits(this)
    , m_left(this)
    , m_differences(this)
    , m_faults(this) {
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
    m_locating = false;
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
    const bool isOpenAgain = m_state.finished && !state.finished && state.head.id == m_state.head.id;
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
    if (isOpenAgain)
        for (const auto& [question, row] : staying)
            question->answerAgain(row->value);
    if (m_section >= m_state.sections.size()) m_section = 0;
    showSection();
    showLists();
    if (!m_words.isEmpty()) find();
    // A page draws a row that is gone until it has laid itself out anew.
    for (Question* question : std::exchange(m_gone, std::move(gone)))
        question->deleteLater();
    emit changed();
    emit sectionChanged();
    findPlace();
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

// The next step back is one's own again.
QString Interview::overtaken() {
    return tr("Somebody has answered this or finished the interview since, and that stays.");
}

void Interview::undo() {
    change([](OpenBook&, advisory::InterviewBook& book) { return book.undo(); }, nullptr, {}, overtaken());
}

void Interview::redo() {
    change([](OpenBook&, advisory::InterviewBook& book) { return book.redo(); }, nullptr, {}, overtaken());
}

void Interview::useLast() {
    if (m_section >= m_state.sections.size()) return;
    // A section of what stands outside any is the whole form: question by question then.
    std::vector<std::string> keys;
    for (const advisory::QuestionState& row : m_state.rows)
        if (row.section == m_section && row.canUseLast) keys.push_back(row.key);
    const std::string section = m_state.sections[m_section].key;
    if (section != "/") keys = {section};
    change([keys](OpenBook&, advisory::InterviewBook& book) -> Result<void> {
        for (const std::string& key : keys)
            if (const auto used = book.useLast(key); !used) return used;
        return {};
    });
}

void Interview::finish() {
    change([](OpenBook&, advisory::InterviewBook& book) { return book.finish(); }, nullptr, {},
           tr("Something is missing or wrong. See what is left."));
}

void Interview::reopen(const QString& reason) {
    change([reason = reason.trimmed().toStdString()](OpenBook&, advisory::InterviewBook& book) {
        return book.reopen(reason);
    });
}

// A form may want to know where it is filled in; a device that cannot tell leaves it unsaid.
void Interview::findPlace() {
    platform::PositionSource* source = FieldBook::instance().positionSource();
    if (!m_state.awaitsPosition || m_locating || source == nullptr) return;
    m_locating = true;
    auto* asked = new QObject(this);
    connect(source, &platform::PositionSource::notFound, asked, &QObject::deleteLater);
    connect(
        source, &platform::PositionSource::found, asked,
        [this, asked, id = m_interview](double latitude, double longitude, double altitude, double accuracy) {
            asked->deleteLater();
            if (id != m_interview) return;
            QStringList numbers;
            for (const double number : {latitude, longitude, altitude, accuracy})
                numbers += QString::number(number, 'g', 12);
            change([place = numbers.join(QLatin1Char(' ')).toStdString()](
                       OpenBook&, advisory::InterviewBook& book) { return book.givePosition(place); });
        });
    source->ask();
}

FieldBook::Change Interview::onInterview(Work work) const {
    return [work = std::move(work), id = m_interview](OpenBook& book) -> Result<void> {
        const auto interview = book.interview(id);
        if (!interview) return fail(interview);
        return work(book, **interview);
    };
}

FieldBook::Done Interview::thenRefresh(QObject* receiver, FieldBook::Done done, const QString& refused) {
    return [this, guard = QPointer<QObject>(receiver), done = std::move(done),
            refused](const Result<void>& result) {
        if (guard && done) done(result);
        if (!result) emit failed(failureText(result.error(), refused));
        refresh();
    };
}

QString Interview::failureText(const Error& error, const QString& refused) {
    if (error.code != ErrorCode::Refused) return wording::failure(error);
    if (!refused.isEmpty()) return refused;
    return tr("The interview is finished. Open it again to change an answer; what you wrote is still here.");
}

void Interview::change(Work work, QObject* receiver, FieldBook::Done done, const QString& refused) {
    FieldBook::instance().write(onInterview(std::move(work)), this,
                                thenRefresh(receiver, std::move(done), refused));
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
