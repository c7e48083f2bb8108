// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"

namespace feltbok::app {

/// A choice as it stands now.
struct ChoiceRow {
    std::string value;
    std::string label;
    bool selected = false;
    bool last = false; ///< answered so at the last visit
    bool operator==(const ChoiceRow&) const = default;
};

/// The choices of a question (Question.choices), in the form's order. Roles: value, label, selected, last
/// (the blue-grey dot), number (its position from 0, or the value where that is a number), scaleText (the
/// label without its number). The rows keep their delegates when another is chosen.
class ChoiceListModel : public FELTBOK_ROWS(ChoiceRow, std::string) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Question.choices")

public:
    enum Role { Value = Qt::UserRole + 1, LabelRole, Selected, Last, Number, ScaleText };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<ChoiceRow> rows) { show(std::move(rows)); }

protected:
    std::string keyOf(const ChoiceRow& row) const override { return row.value; }
};

} // namespace feltbok::app
