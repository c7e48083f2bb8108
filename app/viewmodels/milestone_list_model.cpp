// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/milestone_list_model.h"

#include "app/viewmodels/wording.h"

namespace feltbok::app {

MilestoneListModel::MilestoneListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [](const Record& record) { return record.kind == "milestone"; },
          [this](std::vector<results::MilestoneRow> rows) { show(std::move(rows)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] { repaint(); });
    m_live.ask([](OpenBook& book) { return results::milestones(book.store(), book.today()); });
}

QVariant MilestoneListModel::data(const QModelIndex& index, int role) const {
    const results::MilestoneRow* held = row(index);
    if (held == nullptr) return {};
    switch (role) {
    case RecordId:
        return wording::idText(held->id);
    case Title:
    case Qt::DisplayRole:
        return wording::text(held->title);
    case DateText:
        return wording::dayWithYear(held->date);
    case Reached:
        return held->reached;
    case Overdue:
        return held->overdue;
    case StateText:
        if (held->reached) return tr("Reached");
        return held->overdue ? tr("Was due %1").arg(wording::dayWithYear(held->date))
                             : wording::dayWithYear(held->date);
    default:
        return {};
    }
}

QHash<int, QByteArray> MilestoneListModel::roleNames() const {
    return {{RecordId, "recordId"}, {Title, "title"},     {DateText, "dateText"},
            {Reached, "reached"},   {Overdue, "overdue"}, {StateText, "stateText"}};
}

} // namespace feltbok::app
