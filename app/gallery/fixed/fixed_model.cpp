// SPDX-License-Identifier: Apache-2.0
#include "app/gallery/fixed/fixed_model.h"

namespace feltbok {
namespace {

// A list of QML's is one of variants; models of the app give lists of texts and of numbers.
QVariant asOfTheApp(const QVariant& value) {
    if (value.typeId() != QMetaType::QVariantList) return value;
    const QVariantList list = value.toList();
    if (list.isEmpty() || list.constFirst().typeId() == QMetaType::QString) return value.toStringList();
    QList<qreal> numbers;
    for (const QVariant& number : list)
        numbers += number.toReal();
    return QVariant::fromValue(numbers);
}

} // namespace

void FixedModel::setRows(const QVariantList& rows) {
    // As with the models of the app, what only changes keeps its delegates and the focus in them.
    if (!rows.isEmpty() && rows.size() == m_rows.size()) {
        m_rows = rows;
        emit dataChanged(index(0), index(count() - 1));
        emit rowsChanged();
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_roles = rows.isEmpty() ? QStringList() : QStringList(rows.constFirst().toMap().keys());
    endResetModel();
    emit rowsChanged();
}

int FixedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant FixedModel::data(const QModelIndex& index, int role) const {
    const int which = role - Qt::UserRole;
    if (index.row() < 0 || index.row() >= count() || which < 0 || which >= m_roles.size()) {
        return {};
    }
    return asOfTheApp(m_rows.at(index.row()).toMap().value(m_roles.at(which)));
}

QHash<int, QByteArray> FixedModel::roleNames() const {
    QHash<int, QByteArray> names;
    for (int index = 0; index < m_roles.size(); ++index) {
        names.insert(Qt::UserRole + index, m_roles.at(index).toUtf8());
    }
    return names;
}

int FixedModel::rowWhere(const QString& role, const QString& value) const {
    for (int row = 0; row < count(); ++row) {
        if (m_rows.at(row).toMap().value(role).toString() == value) {
            return row;
        }
    }
    return -1;
}

} // namespace feltbok
