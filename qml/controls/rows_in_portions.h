// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace feltbok {

/// A long list for a Repeater, which makes all its rows at once: what fits on a screen is there with the
/// page, the rest comes a few rows a turn of the event loop, so that no frame waits for rows below it. On the
/// interface's thread.
class RowsInPortions : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    /// How many rows there are at the most; 0: all. `left` are those beyond.
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY mostChanged)
    Q_PROPERTY(int left READ left NOTIFY leftChanged)

public:
    static constexpr int kFirstRows = 12;
    static constexpr int kRowsATurn = 3;

    explicit RowsInPortions(QObject* parent = nullptr);
    void setSourceModel(QAbstractItemModel* source) override;
    [[nodiscard]] int most() const { return m_most; }
    void setMost(int most);
    [[nodiscard]] int left() const;

signals:
    void mostChanged();
    void leftChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    void grow();
    void inserting(int first, int last);
    [[nodiscard]] int wanted() const;

    QTimer m_turn;
    int m_limit = kFirstRows;
    int m_most = 0;
};

} // namespace feltbok
