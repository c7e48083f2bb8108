// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/insight_models.h"

#include "app/viewmodels/wording.h"
#include "core/advisory/inbox.h"

namespace feltbok::app {

QVariant CoverModel::data(const QModelIndex& index, int role) const {
    const CountyCover* cover = row(index);
    if (cover == nullptr) return {};
    switch (role) {
    case County:
    case Qt::DisplayRole:
        return cover->county;
    case Visited:
        return cover->visited;
    case Total:
        return cover->total;
    case Line:
        return tr("%1 of %2").arg(cover->visited).arg(cover->total);
    default:
        return {};
    }
}

QHash<int, QByteArray> CoverModel::roleNames() const {
    return {{County, "county"}, {Visited, "visited"}, {Total, "total"}, {Line, "line"}};
}

QVariant HeatModel::data(const QModelIndex& index, int role) const {
    const HeatLine* line = row(index);
    if (line == nullptr) return {};
    switch (role) {
    case RowKey:
        return line->key;
    case Label:
    case Qt::DisplayRole:
        return line->label;
    case Cells:
        return line->cells;
    case Weights:
        return QVariant::fromValue(line->weights);
    case Levels:
        return QVariant::fromValue(line->levels);
    case Trends:
        return QVariant::fromValue(line->trends);
    case Details:
        return line->details;
    case Sum:
        return line->sum;
    default:
        return {};
    }
}

QHash<int, QByteArray> HeatModel::roleNames() const {
    return {{RowKey, "key"},    {Label, "label"},   {Cells, "cells"},     {Weights, "weights"},
            {Levels, "levels"}, {Trends, "trends"}, {Details, "details"}, {Sum, "sum"}};
}

QVariant BarModel::data(const QModelIndex& index, int role) const {
    const BarLine* line = row(index);
    if (line == nullptr) return {};
    switch (role) {
    case Group:
        return line->group;
    case Label:
    case Qt::DisplayRole:
        return line->label;
    case ValueText:
        return line->text;
    case Share:
        return line->share;
    default:
        return {};
    }
}

QHash<int, QByteArray> BarModel::roleNames() const {
    return {{Group, "part"}, {Label, "label"}, {ValueText, "value"}, {Share, "share"}};
}

QVariant IndicatorModel::data(const QModelIndex& index, int role) const {
    const IndicatorLine* line = row(index);
    if (line == nullptr) return {};
    switch (role) {
    case Name:
        return line->indicator;
    case Group:
        return line->group;
    case Question:
    case Qt::DisplayRole:
        return line->question;
    case Formula:
        return line->formula;
    case ValueText:
        return line->value;
    case Unit:
        return line->unit;
    default:
        return {};
    }
}

QHash<int, QByteArray> IndicatorModel::roleNames() const {
    return {{Name, "name"},       {Group, "part"},      {Question, "question"},
            {Formula, "formula"}, {ValueText, "value"}, {Unit, "unit"}};
}

std::vector<CountedRecord> countedRecords(const Store& store, const std::vector<Id>& ids) {
    std::vector<CountedRecord> rows;
    for (const Id& id : ids) {
        if (rows.size() == kCountedMax) break;
        const auto record = store.read(id);
        if (!record) continue;
        rows.push_back({.record = id,
                        .kind = record->kind,
                        .title = advisory::titleOf(store, *record),
                        .municipality = store.scopeName(record->scope)});
    }
    return rows;
}

QVariant CountedRecordModel::data(const QModelIndex& index, int role) const {
    const CountedRecord* record = row(index);
    if (record == nullptr) return {};
    switch (role) {
    case RecordId:
        return wording::idText(record->record);
    case Title:
    case Qt::DisplayRole:
        return wording::text(record->title);
    case Line:
        return wording::joined({wording::kind(record->kind), wording::text(record->municipality)});
    default:
        return {};
    }
}

QHash<int, QByteArray> CountedRecordModel::roleNames() const {
    return {{RecordId, "recordId"}, {Title, "title"}, {Line, "line"}};
}

} // namespace feltbok::app
