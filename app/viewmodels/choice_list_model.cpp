// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/choice_list_model.h"

#include "app/viewmodels/wording.h"

namespace feltbok::app {
namespace {

// "1, i liten grad" or "1 – i liten grad" under a cell that shows the 1 already.
QString withoutNumber(const QString& label, const QString& number) {
    if (!label.startsWith(number)) return label;
    qsizetype at = number.size();
    while (at < label.size() && !label[at].isLetterOrNumber())
        ++at;
    return at == label.size() || at == number.size() ? label : wording::sentence(label.mid(at));
}

} // namespace

QVariant ChoiceListModel::data(const QModelIndex& index, int role) const {
    const ChoiceRow* choice = row(index);
    if (choice == nullptr) return {};
    bool isNumber = false;
    const int number = wording::text(choice->value).toInt(&isNumber);
    switch (role) {
    case Value:
        return wording::text(choice->value);
    case LabelRole:
    case Qt::DisplayRole:
        return wording::text(choice->label);
    case Selected:
        return choice->selected;
    case Last:
        return choice->last;
    case Number:
        return isNumber ? number : index.row();
    case ScaleText:
        return withoutNumber(wording::text(choice->label), QString::number(isNumber ? number : index.row()));
    default:
        return {};
    }
}

QHash<int, QByteArray> ChoiceListModel::roleNames() const {
    return {{Value, "value"}, {LabelRole, "label"}, {Selected, "selected"},
            {Last, "last"},   {Number, "number"},   {ScaleText, "scaleText"}};
}

} // namespace feltbok::app
