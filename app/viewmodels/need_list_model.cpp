// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/need_list_model.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/wording_lists.h"

#include <map>
#include <set>

namespace feltbok::app {
namespace {

QString levelText(std::int64_t level) {
    return level == 0 ? NeedListModel::tr("not set") : NeedListModel::tr("%1 of 4").arg(level);
}

// Says which questions the needs came from, as far as their interviews can be opened.
std::vector<advisory::NeedRow> numbered(OpenBook& book, std::vector<advisory::NeedRow> needs) {
    std::map<Id, std::string> numbers; // by answer
    std::set<Id> read;                 // interviews
    for (advisory::NeedRow& need : needs) {
        const auto answer = need.answer.isNull() ? Result<Record>(fail(ErrorCode::UnknownRecord, ""))
                                                 : book.store().read(need.answer);
        const auto interview = answer ? answer->reference("interview") : std::nullopt;
        if (!interview) continue;
        if (read.insert(*interview).second)
            if (const auto open = book.interview(*interview))
                for (const advisory::QuestionState& row : (*open)->state().rows)
                    numbers[row.answer] = row.number;
        need.from = numbers[need.answer];
    }
    return needs;
}

} // namespace

NeedListModel::NeedListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [](const Record& record) { return record.kind == "need" || record.kind == "action"; },
          [this](std::vector<advisory::NeedRow> rows) { show(std::move(rows)); }) {}

QString NeedListModel::visitId() const {
    return wording::idText(m_visit);
}
QString NeedListModel::scopeId() const {
    return wording::idText(m_scope);
}

void NeedListModel::setVisitId(const QString& visitId) {
    if (wording::idOf(visitId) == m_visit) return;
    m_visit = wording::idOf(visitId);
    askAgain();
}

void NeedListModel::setScopeId(const QString& scopeId) {
    if (wording::idOf(scopeId) == m_scope) return;
    m_scope = wording::idOf(scopeId);
    askAgain();
}

void NeedListModel::askAgain() {
    emit askedChanged();
    if (m_visit.isNull() && m_scope.isNull()) return m_live.ask({});
    m_live.ask([visit = m_visit, scope = m_scope](OpenBook& book) {
        return numbered(book, advisory::needRows(book.store(), scope, visit));
    });
}

QVariant NeedListModel::data(const QModelIndex& index, int role) const {
    const advisory::NeedRow* need = row(index);
    if (need == nullptr) return {};
    switch (role) {
    case NeedId:
        return wording::idText(need->id);
    case Title:
    case Qt::DisplayRole:
        return wording::text(need->title);
    case Description:
        return wording::text(need->description);
    case AreaText:
        return wording::needArea(need->area);
    case ThemeText:
        return wording::needTheme(need->theme);
    case AreaLine:
        return wording::joined({wording::needArea(need->area), wording::needTheme(need->theme).toLower()});
    case Severity:
        return int(need->severity);
    case SeverityText:
        return levelText(need->severity);
    case Urgency:
        return int(need->urgency);
    case UrgencyText:
        return levelText(need->urgency);
    case Quote:
        return wording::text(need->quote);
    case FromText:
        if (need->answer.isNull()) return QString();
        return need->from.empty() ? tr("from an answer") : tr("from %1").arg(wording::text(need->from));
    case Actions:
        return int(need->actions);
    case ActionsText:
        return need->actions == 0 ? tr("No actions") : tr("%n actions", nullptr, int(need->actions));
    case VisitId:
        return wording::idText(need->visit);
    default:
        return {};
    }
}

QHash<int, QByteArray> NeedListModel::roleNames() const {
    return {{NeedId, "needId"},
            {Title, "title"},
            {Description, "description"},
            {AreaText, "areaText"},
            {ThemeText, "themeText"},
            {AreaLine, "areaLine"},
            {Severity, "severity"},
            {SeverityText, "severityText"},
            {Urgency, "urgency"},
            {UrgencyText, "urgencyText"},
            {Quote, "quote"},
            {FromText, "fromText"},
            {Actions, "actions"},
            {ActionsText, "actionsText"},
            {VisitId, "visitId"}};
}

WordListModel::WordListModel(QObject* parent) : RowModel(parent) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, &WordListModel::fill);
}

void WordListModel::setList(const QString& list) {
    if (list == m_list) return;
    m_list = list;
    emit listChanged();
    fill();
}

void WordListModel::fill() {
    std::vector<WordRow> rows;
    const auto addListed = [&](const std::string& list) {
        for (const std::string& code : wording::listedCodes(list))
            rows.push_back({wording::text(code), wording::listed(list, code)});
    };
    const auto addLevels = [&](QString (*word)(int)) {
        for (int level = 1; level <= 4; ++level)
            rows.push_back({QString::number(level), word(level)});
    };
    if (m_list == QLatin1String("needAreas")) addListed("area");
    if (m_list == QLatin1String("needThemes")) addListed("theme");
    if (m_list == QLatin1String("severity")) addLevels(wording::severity);
    if (m_list == QLatin1String("urgency")) addLevels(wording::urgency);
    const auto addChoices = [&](const char* kind, const char* field, QString (*word)(const std::string&)) {
        for (const std::string_view choice : findKind(kind)->field(field)->choices)
            rows.push_back(
                {QString::fromUtf8(choice.data(), qsizetype(choice.size())), word(std::string(choice))});
    };
    if (m_list == QLatin1String("ownerSides")) addChoices("action", "ownerSide", wording::ownerSide);
    if (m_list == QLatin1String("actionStatus")) addChoices("action", "status", wording::actionStatus);
    if (m_list == QLatin1String("levels")) addChoices("participant", "level", wording::level);
    if (m_list == QLatin1String("stopStatus")) addChoices("visit", "status", wording::stopStatus);
    show(std::move(rows));
}

QVariant WordListModel::data(const QModelIndex& index, int role) const {
    const WordRow* word = row(index);
    if (word == nullptr) return {};
    if (role == ValueRole) return word->value;
    return role == ValueText || role == Qt::DisplayRole ? QVariant(word->text) : QVariant();
}

QHash<int, QByteArray> WordListModel::roleNames() const {
    return {{ValueRole, "value"}, {ValueText, "valueText"}};
}

int WordListModel::rowOf(const QString& value) const {
    const auto it = std::ranges::find(rows(), value, &WordRow::value);
    return it == rows().end() ? -1 : int(it - rows().begin());
}

QString WordListModel::textOf(const QString& value) const {
    const int at = rowOf(value);
    return at < 0 ? QString() : rows()[std::size_t(at)].text;
}

Need::Need(QObject* parent) : RecordEditor("need", parent) {}

QString Need::needId() const {
    return wording::idText(record());
}

void Need::setNeedId(const QString& needId) {
    if (wording::idOf(needId) == record()) return;
    open(wording::idOf(needId));
    emit needIdChanged();
}

void Need::begin(const QString& visitId, const QString& scopeId) {
    Fields fields{{"area", "felles"}};
    if (!visitId.isEmpty()) fields["visit"] = visitId.toStdString();
    RecordEditor::begin(wording::idOf(scopeId), std::move(fields));
    emit needIdChanged();
}

void Need::setSeverity(int severity) {
    if (severity >= 1 && severity <= 4) write("severity", severity);
}

void Need::setUrgency(int urgency) {
    if (urgency >= 1 && urgency <= 4) write("urgency", urgency);
}

Fields Need::emptyFallback() const {
    return {{"title", tr("Need without a title").toStdString()}};
}

} // namespace feltbok::app
