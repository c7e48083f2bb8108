// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/report_models.h"

namespace feltbok::app {

QVariant ReportLineModel::data(const QModelIndex& index, int role) const {
    const ReportLine* line = row(index);
    if (line == nullptr) return {};
    switch (role) {
    case LineKey:
        return keyOf(*line);
    case Part:
        return line->part;
    case Heads:
        return line->heads;
    case Label:
    case Qt::DisplayRole:
        return line->label;
    case Cells:
        return line->cells;
    case Counts: {
        QStringList counts;
        for (const auto& records : line->records)
            counts += records.empty() ? QString() : QString::number(records.size());
        return counts;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ReportLineModel::roleNames() const {
    return {{LineKey, "key"}, {Part, "part"},   {Heads, "heads"},
            {Label, "label"}, {Cells, "cells"}, {Counts, "counts"}};
}

QVariant ReportGapModel::data(const QModelIndex& index, int role) const {
    const ReportGap* gap = row(index);
    if (gap == nullptr) return {};
    switch (role) {
    case RecordId:
        return gap->recordId;
    case Title:
    case Qt::DisplayRole:
        return gap->title;
    case What:
        return gap->what;
    default:
        return {};
    }
}

QHash<int, QByteArray> ReportGapModel::roleNames() const {
    return {{RecordId, "recordId"}, {Title, "title"}, {What, "what"}};
}

QVariant ReportYearModel::data(const QModelIndex& index, int role) const {
    const ReportYear* year = row(index);
    if (year == nullptr) return {};
    switch (role) {
    case Year:
    case Qt::DisplayRole:
        return year->year;
    case Closed:
        return year->closed;
    case Line:
        return year->line;
    case Changed:
        return year->changed;
    default:
        return {};
    }
}

QHash<int, QByteArray> ReportYearModel::roleNames() const {
    return {{Year, "year"}, {Closed, "closed"}, {Line, "line"}, {Changed, "changed"}};
}

} // namespace feltbok::app
