// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/municipality_lists.h"

#include "app/viewmodels/wording.h"

namespace feltbok::app {
namespace {

QString millions(std::int64_t kroner) {
    return kroner == 0 ? QString()
                       : UpcomingListModel::tr("%1 mill.").arg(wording::number(double(kroner) / 1e6, 1));
}

QString remarkOf(const advisory::UpcomingRow& row) {
    if (row.justificationMissing) return UpcomingListModel::tr("Justification missing");
    if (row.requirementUsed == "yes") return UpcomingListModel::tr("Climate requirement planned");
    return row.requirementUsed == "no" ? UpcomingListModel::tr("No climate requirement")
                                       : UpcomingListModel::tr("Climate requirement not settled");
}

} // namespace

QVariant UpcomingListModel::data(const QModelIndex& index, int role) const {
    const advisory::UpcomingRow* held = row(index);
    if (held == nullptr) return {};
    switch (role) {
    case RecordId:
        return wording::idText(held->id);
    case Title:
    case Qt::DisplayRole:
        return wording::text(held->title);
    case Line:
        return wording::needArea(held->area);
    case ValueText:
        return millions(held->valueNok);
    case DateText:
        return wording::dayWithYear(held->planned);
    case RemarkText:
        return remarkOf(*held);
    case RemarkWarns:
        return held->justificationMissing || held->requirementUsed != "yes";
    default:
        return {};
    }
}

QHash<int, QByteArray> UpcomingListModel::roleNames() const {
    return {{RecordId, "recordId"},      {Title, "title"},       {Line, "line"},
            {ValueText, "valueText"},    {DateText, "dateText"}, {RemarkText, "remarkText"},
            {RemarkWarns, "remarkWarns"}};
}

QVariant BodyListModel::data(const QModelIndex& index, int role) const {
    const advisory::BodyRow* held = row(index);
    if (held == nullptr) return {};
    switch (role) {
    case RecordId:
        return wording::idText(held->id);
    case KindRole:
        return wording::text(held->kind);
    case Name:
    case Qt::DisplayRole:
        return wording::text(held->name);
    case Line:
        if (held->kind == "network") return tr("Network with %n members", nullptr, int(held->members));
        return wording::joined(
            {held->type.empty() ? wording::kind(held->kind) : wording::choice(held->kind, "type", held->type),
             wording::text(held->counties)});
    default:
        return {};
    }
}

QHash<int, QByteArray> BodyListModel::roleNames() const {
    return {{RecordId, "recordId"}, {KindRole, "kind"}, {Name, "name"}, {Line, "line"}};
}

QVariant AskedListModel::data(const QModelIndex& index, int role) const {
    const advisory::AskedRow* held = row(index);
    if (held == nullptr) return {};
    switch (role) {
    case RecordId:
        return wording::idText(held->id);
    case Title:
    case Qt::DisplayRole:
        return wording::text(held->text).section(QLatin1Char('\n'), 0, 0);
    case Line:
        return wording::joined(
            {held->owner.empty() ? tr("Nobody has taken it") : wording::text(held->owner),
             held->due.empty() ? tr("no due date") : tr("due %1").arg(wording::dayWithYear(held->due))});
    case Overdue:
        return !held->due.empty() && held->due < FieldBook::instance().today().toString();
    default:
        return {};
    }
}

QHash<int, QByteArray> AskedListModel::roleNames() const {
    return {{RecordId, "recordId"}, {Title, "title"}, {Line, "line"}, {Overdue, "overdue"}};
}

} // namespace feltbok::app
