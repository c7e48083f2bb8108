// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/rows_in_portions.h"

#include <algorithm>

namespace feltbok {

RowsInPortions::RowsInPortions(QObject* parent) : QSortFilterProxyModel(parent) {
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &RowsInPortions::grow);
}

void RowsInPortions::setSourceModel(QAbstractItemModel* source) {
    if (source == sourceModel()) return;
    if (sourceModel() != nullptr) disconnect(sourceModel(), nullptr, this, nullptr);
    m_limit = kFirstRows;
    // Before the base's own connections: a row's place is judged by the limit that its insertion leaves.
    if (source != nullptr) {
        connect(source, &QAbstractItemModel::rowsAboutToBeInserted, this,
                [this](const QModelIndex&, int first, int last) { inserting(first, last); });
    }
    QSortFilterProxyModel::setSourceModel(source);
    // The base judges new rows only, but the others have moved across the most.
    const auto moved = [this] {
        if (m_most > 0) invalidateFilter();
        emit leftChanged();
    };
    if (source != nullptr) {
        connect(source, &QAbstractItemModel::rowsInserted, this, moved);
        connect(source, &QAbstractItemModel::rowsRemoved, this, moved);
    }
    m_turn.start();
    emit leftChanged();
}

void RowsInPortions::setMost(int most) {
    if (most == m_most) return;
    m_most = most;
    invalidateFilter();
    m_turn.start();
    emit mostChanged();
    emit leftChanged();
}

int RowsInPortions::wanted() const {
    const int all = sourceModel() == nullptr ? 0 : sourceModel()->rowCount();
    return m_most > 0 ? std::min(all, m_most) : all;
}

int RowsInPortions::left() const {
    return sourceModel() == nullptr ? 0 : sourceModel()->rowCount() - wanted();
}

bool RowsInPortions::filterAcceptsRow(int row, const QModelIndex&) const {
    return row < m_limit && (m_most == 0 || row < m_most);
}

// A few new rows among those shown come at once, of many the first portion, and of those below none: they
// wait for their turn.
void RowsInPortions::inserting(int first, int last) {
    const int shown = std::min(m_limit, sourceModel()->rowCount());
    if (first <= shown) m_limit = std::max(kFirstRows, shown + std::min(last - first + 1, kFirstRows));
    m_turn.start();
}

void RowsInPortions::grow() {
    if (m_limit >= wanted()) return m_turn.stop();
    m_limit += kRowsATurn;
    invalidateFilter();
}

} // namespace feltbok
