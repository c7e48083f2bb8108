// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/advisory/changes.h"

namespace feltbok::app {

/// What changed in a municipality since the last visit. Roles: changeText ("Ny kontakt: innkjøpsleder"),
/// changeIcon, warns (something is overdue).
class ChangeListModel : public FELTBOK_ROWS(advisory::ChangeRow, std::string) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Preparation.changes, Municipality.changes")

public:
    enum Role { ChangeText = Qt::UserRole + 1, ChangeIcon, Warns };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<advisory::ChangeRow> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    std::string keyOf(const advisory::ChangeRow& row) const override;
};

} // namespace feltbok::app
