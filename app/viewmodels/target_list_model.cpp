// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/target_list_model.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/wording_lists.h"
#include "core/record/named_by.h"

#include <array>
#include <string_view>

namespace feltbok::app {
namespace {

constexpr std::array<std::string_view, 3> kConcerning{"target", "effect", "effectTerm"};

std::vector<TargetRow> targets(OpenBook& book) {
    std::vector<TargetRow> rows;
    for (const Record& record : book.store().list({.kind = "target", .orderBy = "to"})) {
        if (auto progress = results::progressOf(book.store(), record.id))
            rows.push_back({.progress = *std::move(progress),
                            .baseline = record.decimal("baseline").value_or(0),
                            .area = record.text("area"),
                            .indicator = record.text("indicator"),
                            .to = record.text("to")});
    }
    return rows;
}

QString qualityText(results::Quality quality) {
    switch (quality) {
    case results::Quality::Measured:
        return TargetListModel::tr("Measured");
    case results::Quality::Calculated:
        return TargetListModel::tr("Calculated");
    case results::Quality::Estimated:
        return TargetListModel::tr("Estimated");
    }
    return {};
}

QString lineOf(const TargetRow& row) {
    const QString amount =
        wording::number(row.progress.amount) + QLatin1Char(' ') + wording::text(row.progress.unit);
    return wording::joined(
        {amount, row.to.empty() ? QString() : TargetListModel::tr("by %1").arg(wording::dayWithYear(row.to)),
         row.area.empty() ? QString() : wording::needArea(row.area),
         row.indicator.empty() ? QString() : wording::listed(std::string(kIndicators), row.indicator),
         row.baseline == 0 ? QString() : TargetListModel::tr("from %1").arg(wording::number(row.baseline)),
         row.progress.reach
             ? QString()
             : TargetListModel::tr("progress is counted in kWh, MWh, GWh, tCO2e and kg CO2e only")});
}

// The parts that something was counted in.
template <class Take>
void eachPart(const TargetRow& row, Take take) {
    if (!row.progress.reach) return;
    for (const results::Quality quality : results::kQualities)
        if (!row.progress.reach->records[std::size_t(quality)].empty()) take(quality);
}

} // namespace

TargetListModel::TargetListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this,
          [](const Record& record) {
              return std::ranges::find(kConcerning, record.kind) != kConcerning.end();
          },
          [this](std::vector<TargetRow> rows) { show(std::move(rows)); })
    , m_liveRecords(
          this, [](const Record& record) { return record.kind == "effect"; },
          [this](std::vector<CountedRecord> records) { m_records.showRows(std::move(records)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] { repaint(); });
    m_live.ask(targets);
}

void TargetListModel::open(int row, int quality) {
    if (row < 0 || row >= count() || quality < 0 || std::size_t(quality) >= results::kQualities.size())
        return;
    const results::Progress& progress = rows()[std::size_t(row)].progress;
    if (!progress.reach) return;
    m_recordsTitle = wording::joined({wording::text(progress.title), qualityText(results::Quality(quality))});
    m_liveRecords.ask([ids = progress.reach->records[std::size_t(quality)]](OpenBook& book) {
        return countedRecords(book.store(), ids);
    });
    emit recordsChanged();
}

QVariant TargetListModel::data(const QModelIndex& index, int role) const {
    const TargetRow* target = row(index);
    if (target == nullptr) return {};
    switch (role) {
    case RecordId:
        return wording::idText(target->progress.target);
    case Title:
    case Qt::DisplayRole:
        return wording::text(target->progress.title);
    case Line:
        return lineOf(*target);
    case Parts: {
        QStringList parts;
        eachPart(*target, [&](results::Quality quality) {
            parts += tr("%1 %2 of %3 %4")
                         .arg(qualityText(quality),
                              wording::number(target->progress.reach->amounts[std::size_t(quality)], 3),
                              wording::number(target->progress.amount), wording::text(target->progress.unit));
        });
        return parts;
    }
    case Qualities: {
        QVariantList qualities;
        eachPart(*target, [&](results::Quality quality) { qualities += int(quality); });
        return qualities;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> TargetListModel::roleNames() const {
    return {
        {RecordId, "recordId"}, {Title, "title"}, {Line, "line"}, {Parts, "parts"}, {Qualities, "qualities"}};
}

} // namespace feltbok::app
