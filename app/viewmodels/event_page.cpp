// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/event_page.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/advisory/municipalities.h"
#include "core/document/number.h"

#include <algorithm>
#include <array>

namespace feltbok::app {
namespace {

constexpr const char* kForm = "evaluering";
constexpr std::array kAttendees{"political", "strategic", "operational", "supplier"};
constexpr double kPerCent = 100;
constexpr int kStepsMax = 20; ///< of a scale that is answered by a tap

QString typeText(const std::string& type) {
    if (type == "course") return EventListModel::tr("Course");
    if (type == "seminar") return EventListModel::tr("Seminar");
    if (type == "webinar") return EventListModel::tr("Webinar");
    if (type == "dialogueConference") return EventListModel::tr("Dialogue conference");
    if (type == "inputMeeting") return EventListModel::tr("Input meeting");
    return EventListModel::tr("Conference");
}

QString modeText(const std::string& mode) {
    if (mode == "digital") return EventListModel::tr("digital");
    if (mode == "both") return EventListModel::tr("physical and digital");
    return mode.empty() ? QString() : EventListModel::tr("physical");
}

QString attendeeText(const std::string& level) {
    if (level == "political") return EventPage::tr("Political");
    if (level == "strategic") return EventPage::tr("Strategic");
    if (level == "operational") return EventPage::tr("Operational");
    if (level == "supplier") return EventPage::tr("Supplier");
    return EventPage::tr("Others");
}

std::string attendeeOf(const results::Attendance& said) {
    return said.side == "supplier" ? said.side : said.level;
}

results::Attendance attendeesOf(const std::string& level) {
    const bool supplier = level == "supplier";
    return {.side = supplier ? "supplier" : "buyer", .level = supplier ? std::string() : level};
}

bool isAttendee(const QString& level) {
    return std::ranges::find(kAttendees, level.toStdString()) != kAttendees.end();
}

// Those that are answered by a choice: free text would tell who wrote it.
std::vector<EvaluationLine> questionsOf(OpenBook& book) {
    std::vector<EvaluationLine> questions;
    const auto session = book.blank(kForm);
    if (!session) return questions;
    for (const forms::NodeRef node : session->shown()) {
        const std::string name(session->name(node));
        EvaluationLine line{.name = name,
                            .label = wording::text(session->label(node)),
                            .choices = {},
                            .choiceTexts = {},
                            .counts = {},
                            .mean = {}};
        if (session->control(node) == forms::Control::Range) {
            const forms::RangeOf range = session->rangeOf(node);
            const int last = wording::text(range.end).toInt();
            for (int step = wording::text(range.start).toInt(); step <= last; ++step)
                if (line.choices.size() < kStepsMax) line.choices += QString::number(step);
            line.choiceTexts = line.choices;
        } else if (session->control(node) == forms::Control::Select1 && name != "arrangement") {
            for (const forms::Choice& choice : session->choices(node)) {
                line.choices += wording::text(choice.value);
                line.choiceTexts += wording::text(choice.label);
            }
        }
        if (!line.choices.isEmpty()) questions.push_back(std::move(line));
    }
    return questions;
}

} // namespace

EventListModel::EventListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [](const Record& record) { return record.kind == "event" || record.kind == "attendance"; },
          [this](std::vector<results::EventRow> rows) { show(std::move(rows)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] {
        repaint();
        emit modeChanged();
    });
    ask();
}

void EventListModel::ask() {
    m_live.ask([mode = m_mode.toStdString()](OpenBook& book) {
        return results::eventRows(book.store(), {.mode = mode});
    });
}

void EventListModel::setMode(const QString& mode) {
    if (mode == m_mode) return;
    m_mode = mode;
    ask();
    emit modeChanged();
}

QStringList EventListModel::types() {
    QStringList types;
    for (const std::string_view type : findKind("event")->field("type")->choices)
        types += QString::fromUtf8(type.data(), qsizetype(type.size()));
    return types;
}

QStringList EventListModel::typeTexts() {
    QStringList texts;
    for (const QString& type : types())
        texts += typeText(type.toStdString());
    return texts;
}

QVariant EventListModel::data(const QModelIndex& index, int role) const {
    const results::EventRow* event = row(index);
    if (event == nullptr) return {};
    switch (role) {
    case EventId:
        return wording::idText(event->id);
    case Title:
    case Qt::DisplayRole:
        return wording::text(event->title);
    case Line:
        return wording::joined({typeText(event->type), modeText(event->mode), wording::text(event->place)});
    case Day:
        return wording::shortDay(event->date);
    case PeopleText:
        return tr("%n people", nullptr, int(event->participants));
    default:
        return {};
    }
}

QHash<int, QByteArray> EventListModel::roleNames() const {
    return {{EventId, "eventId"}, {Title, "title"}, {Line, "line"}, {Day, "day"}, {PeopleText, "peopleText"}};
}

void EventListModel::make(const QString& title, const QString& type, const QString& mode, const QString& day,
                          const QString& place) {
    Fields fields{{"title", title.trimmed().toStdString()}, {"type", type.toStdString()}};
    for (const auto& [name, text] : {std::pair{"mode", mode}, {"date", day}, {"place", place.trimmed()}})
        if (!text.isEmpty()) fields[name] = text.toStdString();
    writeFor(
        this,
        [fields = std::move(fields)](OpenBook& book) -> Result<Committed> {
            const auto team = advisory::teamScope(book.store(), book.municipalities());
            if (!team) return fail(ErrorCode::NotFound, "this device takes part in no team", "event");
            return book.store().commit(Change{.kind = "event", .scope = *team, .fields = fields});
        },
        [this](const Committed& event) { emit made(wording::idText(event.record)); });
}

QVariant EvaluationModel::data(const QModelIndex& index, int role) const {
    const EvaluationLine* line = row(index);
    if (line == nullptr) return {};
    switch (role) {
    case Name:
        return wording::text(line->name);
    case Label:
    case Qt::DisplayRole:
        return line->label;
    case Choices:
        return line->choices;
    case ChoiceTexts:
        return line->choiceTexts;
    case Counts:
        return line->counts;
    case Mean:
        return line->mean;
    default:
        return {};
    }
}

QHash<int, QByteArray> EvaluationModel::roleNames() const {
    return {{Name, "name"},     {Label, "label"}, {Choices, "choices"}, {ChoiceTexts, "choiceTexts"},
            {Counts, "counts"}, {Mean, "mean"}};
}

QVariant AttendeeModel::data(const QModelIndex& index, int role) const {
    const AttendeeLine* line = row(index);
    if (line == nullptr) return {};
    const results::Attendance& said = line->said;
    const QString level = attendeeText(attendeeOf(said));
    const QString name = wording::text(said.name.empty() ? said.organisation : said.name);
    switch (role) {
    case RecordId:
        return wording::idText(line->id);
    case Title:
    case Qt::DisplayRole:
        return name.isEmpty() ? level : name;
    case Line:
        return name.isEmpty()
                   ? QString()
                   : wording::joined({said.name.empty() ? QString() : wording::text(said.organisation),
                                      attendeeOf(said).empty() ? QString() : level});
    case CountText:
        return said.count == 1 ? QString() : QString::number(said.count);
    default:
        return {};
    }
}

QHash<int, QByteArray> AttendeeModel::roleNames() const {
    return {{RecordId, "recordId"}, {Title, "title"}, {Line, "line"}, {CountText, "countText"}};
}

EventPage::EventPage(QObject* parent)
    : QObject(parent)
    , m_live(
          this,
          [](const Record& record) {
              return record.kind == "event" || record.kind == "attendance" || record.kind == "evaluation";
          },
          [this](std::optional<Content> content) { show(std::move(content)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] { m_live.refresh(); });
}

QString EventPage::eventId() const {
    return wording::idText(m_id);
}

void EventPage::setEventId(const QString& eventId) {
    const Id id = wording::idOf(eventId);
    if (id == m_id) return;
    m_id = id;
    if (id.isNull()) return m_live.ask({});
    m_live.ask([id](OpenBook& book) { return contentOf(book, id); });
}

std::optional<EventPage::Content> EventPage::contentOf(OpenBook& book, const Id& event) {
    const auto rows = results::eventRows(book.store());
    const auto row = std::ranges::find(rows, event, &results::EventRow::id);
    if (row == rows.end()) return std::nullopt;
    Content content{.row = *row,
                    .levels = {},
                    .attendees = {},
                    .evaluation = results::evaluationOf(book.store(), event),
                    .questions = questionsOf(book),
                    .waiting = results::waitingEvaluations(book.store(), event)};
    for (const Record& line :
         book.store().list({.kind = "attendance", .referenceField = "event", .target = event})) {
        content.attendees.push_back({line.id, results::attendanceIn(line)});
        const results::Attendance& said = content.attendees.back().said;
        content.levels[attendeeOf(said)] += said.count;
    }
    std::ranges::sort(content.attendees, advisory::sortsBefore, [](const AttendeeLine& line) {
        return line.said.name.empty() ? line.said.organisation : line.said.name;
    });
    return content;
}

void EventPage::show(std::optional<Content> content) {
    m_content = std::move(content);
    std::vector<BarLine> bars;
    std::vector<EvaluationLine> questions;
    if (m_content) {
        std::int64_t most = 1;
        for (const auto& [level, count] : m_content->levels)
            most = std::max(most, count);
        for (const auto& [level, count] : m_content->levels)
            bars.push_back({wording::text(level), attendeeText(level), QString::number(count),
                            double(count) / double(most)});
        questions = m_content->questions;
        for (EvaluationLine& line : questions) {
            if (!m_content->evaluation) continue;
            if (const auto mean = m_content->evaluation->means.find(line.name);
                mean != m_content->evaluation->means.end())
                line.mean = wording::number(mean->second, 1);
            for (const QString& choice : line.choices)
                line.counts +=
                    QString::number(m_content->evaluation->counts[line.name][choice.toStdString()]);
        }
    }
    m_levels.showRows(std::move(bars));
    m_attendees.showRows(m_content ? m_content->attendees : std::vector<AttendeeLine>());
    m_evaluation.showRows(std::move(questions));
    emit changed();
}

QString EventPage::title() const {
    return m_content ? wording::text(m_content->row.title) : QString();
}

QString EventPage::line() const {
    if (!m_content) return {};
    const results::EventRow& row = m_content->row;
    return wording::joined(
        {typeText(row.type), wording::longDay(row.date), wording::text(row.place), modeText(row.mode)});
}

int EventPage::participants() const {
    return m_content ? int(m_content->row.participants) : 0;
}

bool EventPage::isEvaluated() const {
    return m_content && m_content->evaluation;
}

QString EventPage::answersText() const {
    if (!m_content) return {};
    const QString waiting = m_content->waiting == 0
                                ? QString()
                                : tr("%n wait for there to be five", nullptr, int(m_content->waiting));
    if (!m_content->evaluation) return waiting.isEmpty() ? tr("Nobody has answered yet") : waiting;
    const int answers = int(m_content->evaluation->answers);
    const double rate = m_content->evaluation->responseRate;
    return wording::joined({participants() > 0 ? tr("%1 answers of %2").arg(answers).arg(participants())
                                               : tr("%n answers", nullptr, answers),
                            rate > 0 ? wording::number(rate * kPerCent, 0) + QStringLiteral(" %") : QString(),
                            waiting});
}

void EventPage::write(FieldBook::Change change) {
    FieldBook::instance().write(std::move(change), this, [this](const Result<void>& done) {
        if (!done) emit failed(wording::failure(done.error()));
        m_live.refresh(); // what waits for five is no record
    });
}

void EventPage::attend(const QString& level, int count) {
    if (!m_content || count < 1 || !isAttendee(level)) return;
    results::Attendance attendance = attendeesOf(level.toStdString());
    attendance.count = count;
    write([id = m_id, attendance = std::move(attendance)](OpenBook& book) -> Result<void> {
        const auto done = results::attend(book.store(), id, attendance);
        if (!done) return fail(done);
        return {};
    });
}

void EventPage::attendList(const QString& level, const QString& text) {
    if (!m_content || !isAttendee(level)) return;
    write([id = m_id, all = results::listed(text.toStdString(), attendeesOf(level.toStdString()))](
              OpenBook& book) { return results::attend(book.store(), id, all); });
}

int EventPage::listedIn(const QString& text) {
    return int(results::listed(text.toStdString(), {}).size());
}

void EventPage::evaluate(const QVariantMap& answers) {
    std::map<std::string, std::string> given;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        given[it.key().toStdString()] = it.value().toString().toStdString();
    if (!m_content || given.empty()) return;
    write([id = m_id, given = std::move(given)](OpenBook& book) -> Result<void> {
        const auto done = results::evaluate(book.store(), id, given, book.today());
        if (!done) return fail(done);
        return {};
    });
}

} // namespace feltbok::app
