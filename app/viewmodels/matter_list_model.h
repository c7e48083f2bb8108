// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/advisory/today.h"

namespace feltbok::app {

/// What is to be raised at a visit, the most important first (Today.matters). Roles: number ("1"), title,
/// line ("Kunngjøres 15. januar, om 52 dager"), sourceText ("Kommende anskaffelse"), sourceIcon, recordId.
class MatterListModel : public FELTBOK_ROWS(advisory::Matter, std::string) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Today.matters")

public:
    enum Role { Number = Qt::UserRole + 1, Title, Line, SourceText, SourceIcon, RecordId };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showMatters(std::vector<advisory::Matter> matters);
    void translate() { repaint(); }

protected:
    std::string keyOf(const advisory::Matter& matter) const override;
};

} // namespace feltbok::app
