// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/action_list_model.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/advisory/progress.h"
#include "core/results/together.h"

namespace feltbok::app {
namespace {

bool isClosed(const advisory::ActionRow& action) {
    return advisory::isSettled(action.status);
}

bool isOverdue(const advisory::ActionRow& action) {
    return !isClosed(action) && !action.due.empty() && action.due < FieldBook::instance().today().toString();
}

QString dueText(const advisory::ActionRow& action) {
    if (action.due.empty()) return isClosed(action) ? QString() : ActionListModel::tr("Due date missing");
    if (isOverdue(action)) {
        const bool thisYear = action.due.starts_with(FieldBook::instance().today().toString().substr(0, 4));
        return ActionListModel::tr("Overdue since %1")
            .arg(thisYear ? wording::shortDay(action.due) : wording::dayWithYear(action.due));
    }
    return wording::dayWithYear(action.due);
}

// Others' actions that this municipality owns a part of.
void addShared(std::vector<advisory::ActionRow>& rows, const Store& store, const Id& scope, bool openOnly) {
    for (const Record& action : results::actionsUnder(store, scope))
        if (action.scope != scope && !(openOnly && advisory::isSettled(action.text("status"))))
            rows.push_back(advisory::actionRow(store, action));
}

} // namespace

ActionListModel::ActionListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [](const Record& record) { return record.kind == "need" || record.kind == "action"; },
          [this](std::vector<advisory::ActionRow> rows) { show(std::move(rows)); }) {}

QString ActionListModel::visitId() const {
    return wording::idText(m_visit);
}
QString ActionListModel::scopeId() const {
    return wording::idText(m_scope);
}

void ActionListModel::setVisitId(const QString& visitId) {
    if (wording::idOf(visitId) == m_visit) return;
    m_visit = wording::idOf(visitId);
    askAgain();
}

void ActionListModel::setScopeId(const QString& scopeId) {
    if (wording::idOf(scopeId) == m_scope) return;
    m_scope = wording::idOf(scopeId);
    askAgain();
}

void ActionListModel::setOpenOnly(bool openOnly) {
    if (openOnly == m_openOnly) return;
    m_openOnly = openOnly;
    askAgain();
}

void ActionListModel::askAgain() {
    emit askedChanged();
    if (m_visit.isNull() && m_scope.isNull()) return m_live.ask({});
    m_live.ask([visit = m_visit, scope = m_scope, openOnly = m_openOnly](OpenBook& book) {
        auto rows = advisory::actionRows(book.store(), scope, visit, openOnly);
        if (visit.isNull()) addShared(rows, book.store(), scope, openOnly);
        return rows;
    });
}

QVariant ActionListModel::data(const QModelIndex& index, int role) const {
    const advisory::ActionRow* action = row(index);
    if (action == nullptr) return {};
    switch (role) {
    case ActionId:
        return wording::idText(action->id);
    case Title:
    case Qt::DisplayRole:
        return wording::text(action->title);
    case Description:
        return wording::text(action->description);
    case OwnerText: {
        const QString side = action->ownerSide == "municipality" ? wording::text(action->municipality)
                                                                 : wording::ownerSide(action->ownerSide);
        const QString owner = wording::text(action->owner);
        if (side.isEmpty() && owner.isEmpty()) return tr("Owner missing");
        return side.isEmpty() || owner.isEmpty() ? side + owner : side + QStringLiteral(", ") + owner;
    }
    case OwnerSide:
        return wording::text(action->ownerSide);
    case Due:
        return wording::text(action->due);
    case DueText:
        return dueText(*action);
    case Overdue:
        return isOverdue(*action);
    case DueMissing:
        return action->due.empty() && !isClosed(*action);
    case StatusRole:
        return wording::text(action->status.empty() ? "open" : action->status);
    case StatusText:
        return wording::actionStatus(action->status);
    case Done:
        return action->status == "done";
    case NeedId:
        return wording::idText(action->need);
    case NeedTitle:
        return wording::text(action->needTitle);
    default:
        return {};
    }
}

QHash<int, QByteArray> ActionListModel::roleNames() const {
    return {{ActionId, "actionId"},   {Title, "title"},           {Description, "description"},
            {OwnerText, "ownerText"}, {OwnerSide, "ownerSide"},   {Due, "due"},
            {DueText, "dueText"},     {Overdue, "overdue"},       {DueMissing, "dueMissing"},
            {StatusRole, "status"},   {StatusText, "statusText"}, {Done, "done"},
            {NeedId, "needId"},       {NeedTitle, "needTitle"}};
}

void ActionListModel::toggleDone(const QString& actionId) {
    writeFor(this, [action = wording::idOf(actionId)](OpenBook& book) -> Result<void> {
        const auto held = book.store().read(action);
        if (!held) return fail(held);
        const char* status = held->text("status") == "done" ? "open" : "done";
        const auto made = book.store().commit(Change{.record = action, .fields = {{"status", status}}});
        if (!made) return fail(made);
        return {};
    });
}

Action::Action(QObject* parent) : RecordEditor("action", parent) {}

QString Action::actionId() const {
    return wording::idText(record());
}

void Action::setActionId(const QString& actionId) {
    if (wording::idOf(actionId) == record()) return;
    open(wording::idOf(actionId));
    emit actionIdChanged();
}

void Action::begin(const QString& visitId, const QString& scopeId, const QString& needId) {
    Fields fields{{"status", "open"}};
    if (!visitId.isEmpty()) fields["visit"] = visitId.toStdString();
    if (!needId.isEmpty()) fields["need"] = needId.toStdString();
    RecordEditor::begin(wording::idOf(scopeId), std::move(fields));
    emit actionIdChanged();
}

void Action::setOwnerSide(const QString& side) {
    write("ownerSide", side.isEmpty() ? Value(nullptr) : Value(side.toStdString()));
}

QString Action::dueText() const {
    const std::string date = due().toStdString();
    return date.empty() ? QString() : wording::weekday(date) + QLatin1Char(' ') + wording::dayWithYear(date);
}

void Action::setStatus(const QString& status) {
    write("status", Value(status.toStdString()));
    leave(); // one tap is a whole choice
}

void Action::setNeedId(const QString& needId) {
    write("need", needId.isEmpty() ? Value(nullptr) : Value(needId.toStdString()));
    leave();
}

Fields Action::emptyFallback() const {
    return {{"title", tr("Action without a title").toStdString()}};
}

} // namespace feltbok::app
