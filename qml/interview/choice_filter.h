// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace feltbok {

/// The choices whose label has every word that was typed, however cased; those that begin with it first.
class ChoiceFilter : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* choices READ sourceModel WRITE setSourceModel NOTIFY choicesChanged FINAL)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    explicit ChoiceFilter(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* choices) override;
    [[nodiscard]] const QString& words() const { return m_words; }
    void setWords(const QString& words);
    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] Q_INVOKABLE QString valueAt(int row) const;
    [[nodiscard]] Q_INVOKABLE QString labelAt(int row) const;
    /// -1 where none shown has it.
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString& value) const;

Q_SIGNALS:
    void choicesChanged();
    void wordsChanged();
    void countChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] QString text(int row, const char* role) const;

    QString m_words;
    QStringList m_parts;
    int m_labelRole = -1;
};

} // namespace feltbok
