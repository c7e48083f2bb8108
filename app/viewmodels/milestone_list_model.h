// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/results/given.h"

namespace feltbok::app {

/// The milestones of the project by date. Roles: recordId, title, dateText ("1. des. 2026"), reached,
/// overdue, stateText ("Nådd", "Skulle vært nådd 1. nov.").
class MilestoneListModel : public FELTBOK_ROWS(results::MilestoneRow, Id) {
    Q_OBJECT
    QML_ELEMENT

public:
    enum Role { RecordId = Qt::UserRole + 1, Title, DateText, Reached, Overdue, StateText };

    explicit MilestoneListModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    Id keyOf(const results::MilestoneRow& row) const override { return row.id; }

private:
    LiveValue<std::vector<results::MilestoneRow>> m_live;
};

} // namespace feltbok::app
