// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"

#include <QStringList>

namespace feltbok::app {

/// A line of one of a report's tables.
struct ReportLine {
    int table = 0;
    int row = 0;
    QString part;                         ///< the table's name, on its first line
    QStringList heads;                    ///< of the cells, on its first line
    QString label;                        ///< the first cell
    QStringList cells;                    ///< the others
    std::vector<std::vector<Id>> records; ///< that each of these was counted from
    bool operator==(const ReportLine&) const = default;
};

/// The tables of a report, line by line (Report.lines). Roles: key, part ("" but on a table's first line),
/// heads, label, cells, counts (of the records that each cell opens, "" for none).
class ReportLineModel : public FELTBOK_ROWS(ReportLine, int) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Report.lines")

public:
    static constexpr int kRowsMax = 10000; ///< of a table; keys count on it
    enum Role { LineKey = Qt::UserRole + 1, Part, Heads, Label, Cells, Counts };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<ReportLine> rows) { show(std::move(rows)); }

protected:
    int keyOf(const ReportLine& row) const override { return row.table * kRowsMax + row.row; }
};

/// Something a report still lacks.
struct ReportGap {
    QString recordId; ///< "" for the report's own words
    QString title;
    QString what;
    bool operator==(const ReportGap&) const = default;
};

/// What must be filled in before the period is closed (Report.gaps). Roles: recordId ("" for the report's own
/// words), title, what.
class ReportGapModel : public FELTBOK_ROWS(ReportGap, QString) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Report.gaps")

public:
    enum Role { RecordId = Qt::UserRole + 1, Title, What };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<ReportGap> rows) { show(std::move(rows)); }

protected:
    QString keyOf(const ReportGap& row) const override { return row.recordId + row.title + row.what; }
};

/// A year that is reported on.
struct ReportYear {
    int year = 0;
    bool closed = false;
    QString line; ///< "28. januar 2026", or what has changed since
    bool changed = false;
    bool operator==(const ReportYear&) const = default;
};

/// The years one can report on (Report.years). Roles: year, closed, line, changed (there are corrections).
class ReportYearModel : public FELTBOK_ROWS(ReportYear, int) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Report.years")

public:
    enum Role { Year = Qt::UserRole + 1, Closed, Line, Changed };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<ReportYear> rows) { show(std::move(rows)); }

protected:
    int keyOf(const ReportYear& row) const override { return -row.year; }
};

} // namespace feltbok::app
