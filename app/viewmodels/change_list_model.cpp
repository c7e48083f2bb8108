// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/change_list_model.h"

#include "app/viewmodels/wording.h"

namespace feltbok::app {
namespace {

using advisory::ChangeKind;
using advisory::ChangeRow;

QString textOf(const ChangeRow& change) {
    const QString text = wording::text(change.text);
    const QString day = wording::dayWithYear(change.to);
    switch (change.kind) {
    case ChangeKind::NewPerson:
        return ChangeListModel::tr("New contact: %1").arg(text);
    case ChangeKind::NewRole:
        if (change.from.empty())
            return ChangeListModel::tr("%1 is now %2").arg(text, wording::text(change.to));
        return ChangeListModel::tr("%1: from %2 to %3")
            .arg(text, wording::text(change.from), wording::text(change.to));
    case ChangeKind::NewProcurement:
        return ChangeListModel::tr("New procurement: %1").arg(text);
    case ChangeKind::MovedProcurement:
        return day.isEmpty() ? ChangeListModel::tr("%1: no longer has a date").arg(text)
                             : ChangeListModel::tr("%1: moved to %2").arg(text, day);
    case ChangeKind::ActionsDone:
        return ChangeListModel::tr("%n actions completed", nullptr, int(change.count));
    case ChangeKind::ActionsOverdue:
        return ChangeListModel::tr("%n actions overdue", nullptr, int(change.count));
    case ChangeKind::NewQuestion:
        return ChangeListModel::tr("Asked the hub: %1").arg(text.section(QLatin1Char('\n'), 0, 0));
    }
    return {};
}

QString iconOf(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::NewPerson:
    case ChangeKind::NewRole:
        return QStringLiteral("user");
    case ChangeKind::NewProcurement:
    case ChangeKind::MovedProcurement:
        return QStringLiteral("calendar");
    case ChangeKind::ActionsDone:
        return QStringLiteral("check");
    case ChangeKind::ActionsOverdue:
        return QStringLiteral("circle-alert");
    case ChangeKind::NewQuestion:
        break;
    }
    return QStringLiteral("circle-help");
}

} // namespace

QVariant ChangeListModel::data(const QModelIndex& index, int role) const {
    const ChangeRow* change = row(index);
    if (change == nullptr) return {};
    switch (role) {
    case ChangeText:
    case Qt::DisplayRole:
        return textOf(*change);
    case ChangeIcon:
        return iconOf(change->kind);
    case Warns:
        return change->kind == ChangeKind::ActionsOverdue;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChangeListModel::roleNames() const {
    return {{ChangeText, "changeText"}, {ChangeIcon, "changeIcon"}, {Warns, "warns"}};
}

std::string ChangeListModel::keyOf(const ChangeRow& row) const {
    return std::to_string(int(row.kind)) + row.record.toString();
}

} // namespace feltbok::app
