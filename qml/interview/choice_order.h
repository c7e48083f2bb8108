// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace feltbok {

/// The choices of a ranking in the order that is the answer, or in the form's order while there is none.
/// Roles: value, label. `edited` hands on the order that a move made; `value` follows when the question has
/// taken it.
class ChoiceOrder : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* choices READ choices WRITE setChoices NOTIFY choicesChanged FINAL)
    /// Values with one space between; empty: not ranked.
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY valueChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] QAbstractItemModel* choices() const { return m_choices; }
    void setChoices(QAbstractItemModel* choices);
    [[nodiscard]] const QString& value() const { return m_value; }
    void setValue(const QString& value);
    [[nodiscard]] int count() const { return int(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Moves a row to another's place; nothing where there is none.
    Q_INVOKABLE void move(int from, int to);
    /// The order shown is the answer.
    Q_INVOKABLE void keep();

Q_SIGNALS:
    void choicesChanged();
    void valueChanged();
    void countChanged();
    void edited(const QString& value);

private:
    struct Row {
        QString value;
        QString label;
    };
    void arrange();

    QPointer<QAbstractItemModel> m_choices;
    QString m_value;
    QList<Row> m_rows;
};

} // namespace feltbok
