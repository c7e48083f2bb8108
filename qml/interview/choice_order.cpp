// SPDX-License-Identifier: Apache-2.0
#include "qml/interview/choice_order.h"

#include <algorithm>

namespace feltbok {

void ChoiceOrder::setChoices(QAbstractItemModel* choices) {
    if (choices == m_choices) return;
    if (m_choices) disconnect(m_choices, nullptr, this, nullptr);
    m_choices = choices;
    if (m_choices) {
        connect(m_choices, &QAbstractItemModel::rowsInserted, this, &ChoiceOrder::arrange);
        connect(m_choices, &QAbstractItemModel::rowsRemoved, this, &ChoiceOrder::arrange);
        connect(m_choices, &QAbstractItemModel::rowsMoved, this, &ChoiceOrder::arrange);
        connect(m_choices, &QAbstractItemModel::modelReset, this, &ChoiceOrder::arrange);
        connect(m_choices, &QAbstractItemModel::dataChanged, this, &ChoiceOrder::arrange);
    }
    arrange();
    emit choicesChanged();
}

void ChoiceOrder::setValue(const QString& value) {
    if (value == m_value) return;
    m_value = value;
    arrange();
    emit valueChanged();
}

// Rows are moved one by one, so that a list keeps its delegates and the focus in them.
void ChoiceOrder::arrange() {
    QList<Row> wanted;
    if (m_choices) {
        const QHash<int, QByteArray> roles = m_choices->roleNames();
        const int valueRole = roles.key("value");
        const int labelRole = roles.key("label");
        for (int row = 0; row < m_choices->rowCount(); ++row) {
            const QModelIndex index = m_choices->index(row, 0);
            wanted.append(Row{index.data(valueRole).toString(), index.data(labelRole).toString()});
        }
    }
    const QStringList order = m_value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::ranges::stable_sort(wanted, {}, [&](const Row& row) {
        const qsizetype at = order.indexOf(row.value);
        return at < 0 ? order.size() : at;
    });
    const auto same = [](const Row& a, const Row& b) { return a.value == b.value; };
    if (!std::ranges::is_permutation(wanted, m_rows, same)) {
        beginResetModel();
        m_rows = wanted;
        endResetModel();
        emit countChanged();
        return;
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        qsizetype from = i;
        while (!same(m_rows[from], wanted[i]))
            ++from;
        if (from != i) {
            beginMoveRows({}, int(from), int(from), {}, int(i));
            m_rows.move(from, i);
            endMoveRows();
        }
        if (m_rows[i].label == wanted[i].label) continue;
        m_rows[i].label = wanted[i].label;
        emit dataChanged(index(int(i)), index(int(i)));
    }
}

int ChoiceOrder::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ChoiceOrder::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count()) return {};
    return role == Qt::UserRole ? m_rows[index.row()].value : m_rows[index.row()].label;
}

QHash<int, QByteArray> ChoiceOrder::roleNames() const {
    return {{Qt::UserRole, "value"}, {Qt::DisplayRole, "label"}};
}

void ChoiceOrder::move(int from, int to) {
    if (from < 0 || from >= count() || to < 0 || to >= count() || from == to) return;
    QList<Row> rows = m_rows;
    rows.move(from, to);
    QStringList order;
    for (const Row& row : rows)
        order += row.value;
    emit edited(order.join(QLatin1Char(' ')));
}

void ChoiceOrder::keep() {
    QStringList order;
    for (const Row& row : m_rows)
        order += row.value;
    emit edited(order.join(QLatin1Char(' ')));
}

} // namespace feltbok
