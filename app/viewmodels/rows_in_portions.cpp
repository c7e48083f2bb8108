// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/rows_in_portions.h"

namespace feltbok::app {

RowsInPortions::RowsInPortions(QObject* parent) : QSortFilterProxyModel(parent) {
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &RowsInPortions::grow);
}

void RowsInPortions::setSourceModel(QAbstractItemModel* source) {
    if (source == sourceModel()) return;
    if (sourceModel() != nullptr) disconnect(sourceModel(), nullptr, this, nullptr);
    m_limit = kFirstRows;
    // Before the base's own connections: a row's place is judged by the limit that its insertion leaves.
    if (source != nullptr)
        connect(source, &QAbstractItemModel::rowsAboutToBeInserted, this,
                [this](const QModelIndex&, int first, int last) { inserting(first, last); });
    QSortFilterProxyModel::setSourceModel(source);
    m_turn.start();
}

bool RowsInPortions::filterAcceptsRow(int row, const QModelIndex&) const {
    return row < m_limit;
}

// A few new rows among those shown come at once; many come as the first time.
void RowsInPortions::inserting(int first, int last) {
    const int inserted = last - first + 1;
    m_limit = inserted > kFirstRows ? first + kFirstRows : m_limit + inserted;
    m_turn.start();
}

void RowsInPortions::grow() {
    if (sourceModel() == nullptr || m_limit >= sourceModel()->rowCount()) return m_turn.stop();
    m_limit += kRowsATurn;
    invalidateFilter();
}

} // namespace feltbok::app
