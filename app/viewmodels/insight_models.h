// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"

#include <QStringList>

namespace feltbok::app {

/// Of a county's municipalities, how many are visited.
struct CountyCover {
    QString county;
    int visited = 0;
    int total = 0;
    bool operator==(const CountyCover&) const = default;
};

/// How far the visits reach (Insight.cover). Roles: county, visited, total, line ("7 av 17").
class CoverModel : public FELTBOK_ROWS(CountyCover, QString) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Insight.cover")

public:
    enum Role { County = Qt::UserRole + 1, Visited, Total, Line };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<CountyCover> rows) { show(std::move(rows)); }

protected:
    QString keyOf(const CountyCover& row) const override { return row.county; }
};

/// A row of numbers on one scale.
struct HeatLine {
    QString key;
    QString label;
    QStringList cells;     ///< "" where there is nothing
    QList<qreal> weights;  ///< 0 to 1: how dark a cell is
    QList<qreal> levels{}; ///< of a cell: 1 to 4, 0 where nobody said
    QList<qreal> trends{}; ///< more (1) or less (-1) than before; 0 for neither
    QStringList details{}; ///< what a cell says besides its number, in words
    QString sum;
    bool operator==(const HeatLine&) const = default;
};

/// Numbers in rows and columns (Insight.needs, Insight.maturity). Roles: key, label, cells, weights,
/// levels, trends, details, sum.
class HeatModel : public FELTBOK_ROWS(HeatLine, QString) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Insight.needs")

public:
    enum Role { RowKey = Qt::UserRole + 1, Label, Cells, Weights, Levels, Trends, Details, Sum };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<HeatLine> rows) { show(std::move(rows)); }

protected:
    QString keyOf(const HeatLine& row) const override { return row.key; }
};

/// A number with a bar.
struct BarLine {
    QString group;
    QString label;
    QString text;
    qreal share = 0; ///< of the largest, 0 to 1
    bool operator==(const BarLine&) const = default;
};

/// Numbers by group, the largest first (Insight.obstacles, support, methods, actions). Roles: part, label,
/// value, share.
class BarModel : public FELTBOK_ROWS(BarLine, QString) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Insight.obstacles")

public:
    enum Role { Group = Qt::UserRole + 1, Label, ValueText, Share };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<BarLine> rows) { show(std::move(rows)); }

protected:
    QString keyOf(const BarLine& row) const override { return row.group; }
};

/// One indicator, or one part of those that are never added up.
struct IndicatorLine {
    QString indicator;
    QString group;
    QString question;
    QString formula;
    QString value;
    QString unit;
    bool operator==(const IndicatorLine&) const = default;
};

/// The indicators with their numbers (Insight.indicators). Roles: name, part ("" for the whole),
/// question, formula, value, unit.
class IndicatorModel : public FELTBOK_ROWS(IndicatorLine, QString) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Insight.indicators")

public:
    enum Role { Name = Qt::UserRole + 1, Group, Question, Formula, ValueText, Unit };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<IndicatorLine> rows) { show(std::move(rows)); }

protected:
    QString keyOf(const IndicatorLine& row) const override {
        return row.indicator + QLatin1Char('/') + row.group;
    }
};

/// A record behind a number.
struct CountedRecord {
    Id record;
    std::string kind;
    std::string title;
    std::string municipality;
    bool operator==(const CountedRecord&) const = default;
};

constexpr std::size_t kCountedMax = 500; ///< shown; a longer list is for the workbook

/// Those of the ids that are here.
[[nodiscard]] std::vector<CountedRecord> countedRecords(const Store& store, const std::vector<Id>& ids);

/// The records behind a number (Insight.records). Roles: recordId, title, line ("Behov · Tokke").
class CountedRecordModel : public FELTBOK_ROWS(CountedRecord, Id) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Insight.records")

public:
    enum Role { RecordId = Qt::UserRole + 1, Title, Line };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<CountedRecord> rows) { show(std::move(rows)); }

protected:
    Id keyOf(const CountedRecord& row) const override { return row.record; }
};

} // namespace feltbok::app
