// SPDX-License-Identifier: Apache-2.0
#include "qml/interview/choice_filter.h"

#include <algorithm>

namespace feltbok {

ChoiceFilter::ChoiceFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    connect(this, &QAbstractItemModel::rowsInserted, this, &ChoiceFilter::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &ChoiceFilter::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &ChoiceFilter::countChanged);
    setDynamicSortFilter(true);
}

void ChoiceFilter::setSourceModel(QAbstractItemModel* choices) {
    m_labelRole = choices == nullptr ? -1 : choices->roleNames().key("label", -1);
    QSortFilterProxyModel::setSourceModel(choices);
    emit choicesChanged();
    emit countChanged();
}

void ChoiceFilter::setWords(const QString& words) {
    if (words == m_words) return;
    m_words = words;
    m_parts = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
    sort(m_parts.isEmpty() ? -1 : 0);
    invalidate();
    emit wordsChanged();
    emit countChanged();
}

bool ChoiceFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_parts.isEmpty()) return true;
    const QString label = sourceModel()->index(row, 0, parent).data(m_labelRole).toString();
    return std::ranges::all_of(
        m_parts, [&](const QString& part) { return label.contains(part, Qt::CaseInsensitive); });
}

// What begins so comes first; among equals the form's order.
bool ChoiceFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto rank = [this](const QModelIndex& index) {
        const bool begins =
            !m_parts.isEmpty() &&
            index.data(m_labelRole).toString().startsWith(m_parts.front(), Qt::CaseInsensitive);
        return std::pair(begins ? 0 : 1, index.row());
    };
    return rank(left) < rank(right);
}

QString ChoiceFilter::text(int row, const char* role) const {
    if (sourceModel() == nullptr || row < 0 || row >= rowCount()) return {};
    return index(row, 0).data(sourceModel()->roleNames().key(role, -1)).toString();
}

QString ChoiceFilter::valueAt(int row) const {
    return text(row, "value");
}

QString ChoiceFilter::labelAt(int row) const {
    return text(row, "label");
}

int ChoiceFilter::rowOf(const QString& value) const {
    for (int row = 0; row < rowCount(); ++row)
        if (valueAt(row) == value) return row;
    return -1;
}

} // namespace feltbok
