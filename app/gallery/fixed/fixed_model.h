// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace feltbok {

/// A list whose rows are written in QML, for pictures and tests of pages. All rows have the roles of the
/// first.
class FixedModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList rows READ rows WRITE setRows NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged FINAL)
    Q_PROPERTY(bool loaded READ isLoaded CONSTANT FINAL)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const QVariantList& rows() const { return m_rows; }
    void setRows(const QVariantList& rows);
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool isLoaded() const { return true; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The first row whose value of this role is so, -1 if there is none.
    Q_INVOKABLE int rowWhere(const QString& role, const QString& value) const;

Q_SIGNALS:
    void rowsChanged();

private:
    QVariantList m_rows;
    QStringList m_roles;
};

} // namespace feltbok
