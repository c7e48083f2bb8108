// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/basket.h"
#include "app/viewmodels/library_words.h"
#include "app/viewmodels/wording.h"
#include "core/document/number.h"
#include "core/library/ecolabels.h"

namespace feltbok::app {
namespace {

constexpr double kPerCent = 100;

} // namespace

QVariant BasketLineModel::data(const QModelIndex& index, int role) const {
    const BasketRow* held = row(index);
    if (held == nullptr) return {};
    const library::BasketLine& line = held->line;
    switch (role) {
    case LineId:
        return wording::idText(line.id);
    case ItemId:
        return wording::idText(line.criterion);
    case Code:
        return wording::text(line.code);
    case Title:
    case Qt::DisplayRole:
        return wording::text(line.title.empty() ? line.wording : line.title);
    case WordingText:
        return wording::text(line.wording);
    case TypeText:
        return wording::criterionType(line.type);
    case WeightText:
        return line.weight > 0 ? tr("%1 %").arg(wording::number(line.weight, 1)) : QString();
    case RemarkText:
        return held->remarks.empty() ? QString() : wording::remark(held->remarks.front());
    case CanUpdate:
        return std::ranges::any_of(held->remarks, [](const library::BasketRemark& remark) {
            return remark.what == library::Remark::NewerRevision;
        });
    case Edited:
        return line.edited;
    default:
        return {};
    }
}

QHash<int, QByteArray> BasketLineModel::roleNames() const {
    return {{LineId, "lineId"},         {ItemId, "itemId"},         {Code, "code"},
            {Title, "title"},           {WordingText, "wording"},   {TypeText, "typeText"},
            {WeightText, "weightText"}, {RemarkText, "remarkText"}, {CanUpdate, "canUpdate"},
            {Edited, "edited"}};
}

QString BasketEditor::basketId() const {
    return wording::idText(record());
}

void BasketEditor::setBasketId(const QString& basketId) {
    if (wording::idOf(basketId) == record()) return;
    open(wording::idOf(basketId));
    emit changed();
}

QString BasketLineEditor::lineId() const {
    return wording::idText(record());
}

void BasketLineEditor::setLineId(const QString& lineId) {
    m_typedWeight.reset();
    m_weightError.clear();
    if (wording::idOf(lineId) != record()) open(wording::idOf(lineId));
    emit changed();
}

QString BasketLineEditor::weight() const {
    if (m_typedWeight) return *m_typedWeight;
    const auto weight = decimalOf("weight");
    return weight && *weight > 0 ? wording::number(*weight, 2) : QString();
}

void BasketLineEditor::setWeight(const QString& typed) {
    m_typedWeight = typed;
    const auto number =
        typed.trimmed().isEmpty() ? Result<double>(0) : document::numberOf(typed.toStdString());
    const bool fits = number && *number >= 0 && *number <= kPerCent;
    m_weightError = fits ? QString() : tr("Write a number from 0 to 100.");
    if (fits) write("weight", *number);
    emit changed();
}

QString BasketLineEditor::labelNote() const {
    const std::string words = wording().toStdString();
    if (library::withoutEquivalent(words).empty()) return {};
    return tr("A label never stands alone: the export says “%1”.")
        .arg(wording::text(library::withEquivalent(words)));
}

} // namespace feltbok::app
