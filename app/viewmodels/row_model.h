// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/live_value.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <vector>

namespace feltbok::app {

/// What every list of ours tells QML besides its rows.
class ListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// The rows have been read once; before that an empty list is not "empty".
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged)

public:
    explicit ListModel(QObject* parent = nullptr);
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

signals:
    void countChanged();
    void loadedChanged();

protected:
    void setLoaded(bool loaded);

private:
    bool m_loaded = false;
};

/// A list over value rows. `show` brings it to a new list by removing, moving, inserting and changing rows,
/// never by a reset, so that a page keeps its place and its focus. `Row` compares with ==, and `keyOf(row)`
/// names it.
template <class Row, class Key>
class RowModel : public ListModel {
public:
    using ListModel::ListModel;

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

protected:
    virtual Key keyOf(const Row& row) const = 0;

    [[nodiscard]] const Row* row(const QModelIndex& index) const {
        return index.isValid() && index.row() < int(m_rows.size()) ? &m_rows[std::size_t(index.row())]
                                                                   : nullptr;
    }

    void show(std::vector<Row> wanted) {
        const int before = int(m_rows.size());
        removeGone(wanted);
        const std::vector<Key> held = keysOf(m_rows);
        const auto isNew = [&](const Row& row) { return !std::ranges::binary_search(held, keyOf(row)); };
        for (std::size_t i = 0; i < wanted.size();) {
            std::size_t end = i;
            while (end < wanted.size() && isNew(wanted[end]))
                ++end;
            if (end > i)
                insert(i, end, wanted);
            else
                place(end++, wanted);
            i = end;
        }
        if (before != int(m_rows.size())) emit countChanged();
        setLoaded(true);
    }

    /// Every row's texts may have changed (language).
    void repaint() {
        if (!m_rows.empty()) emit dataChanged(index(0), index(int(m_rows.size()) - 1));
    }

private:
    std::vector<Key> keysOf(const std::vector<Row>& rows) const {
        std::vector<Key> keys;
        keys.reserve(rows.size());
        for (const Row& row : rows)
            keys.push_back(keyOf(row));
        std::ranges::sort(keys);
        return keys;
    }

    void removeGone(const std::vector<Row>& wanted) {
        if (m_rows.empty()) return;
        const std::vector<Key> keys = keysOf(wanted);
        const auto gone = [&](const Row& row) { return !std::ranges::binary_search(keys, keyOf(row)); };
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (!gone(m_rows[std::size_t(last)])) continue;
            int first = last;
            while (first > 0 && gone(m_rows[std::size_t(first) - 1]))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    // What stands together and is new comes in one insertion: a view asks once what it makes of it.
    void insert(std::size_t first, std::size_t end, std::vector<Row>& wanted) {
        beginInsertRows({}, int(first), int(end) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(first),
                      std::make_move_iterator(wanted.begin() + std::ptrdiff_t(first)),
                      std::make_move_iterator(wanted.begin() + std::ptrdiff_t(end)));
        endInsertRows();
    }

    void place(std::size_t i, std::vector<Row>& wanted) {
        if (i < m_rows.size() && keyOf(m_rows[i]) == keyOf(wanted[i])) return change(i, wanted[i]);
        const auto held =
            std::find_if(m_rows.begin() + std::ptrdiff_t(std::min(i, m_rows.size())), m_rows.end(),
                         [&](const Row& row) { return keyOf(row) == keyOf(wanted[i]); });
        if (held == m_rows.end()) return insert(i, i + 1, wanted); // a key that stands twice
        const int from = int(held - m_rows.begin());
        beginMoveRows({}, from, from, {}, int(i));
        std::rotate(m_rows.begin() + std::ptrdiff_t(i), held, held + 1);
        endMoveRows();
        change(i, wanted[i]);
    }

    void change(std::size_t i, Row& wanted) {
        if (m_rows[i] == wanted) return;
        m_rows[i] = std::move(wanted);
        emit dataChanged(index(int(i)), index(int(i)));
    }

    std::vector<Row> m_rows;
};

} // namespace feltbok::app

/// A RowModel as the base of a list. moc knows no templates and Qt 6.4's type registration no short names:
/// they are told of the base that QML sees, so that qmllint finds `count` and `loaded`.
#ifdef Q_MOC_RUN
#define FELTBOK_ROWS(...) feltbok::app::ListModel
#else
#define FELTBOK_ROWS(...) RowModel<__VA_ARGS__>
#endif
