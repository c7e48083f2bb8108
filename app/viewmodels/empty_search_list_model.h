// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/library/index.h"

namespace feltbok::app {

/// Searches that found nothing, the commonest first (page Knutepunkt). Roles: title ("«solceller på tak»"),
/// line (what was sought, "sist 12. nov. 2026"), trailing (how many times).
class EmptySearchListModel : public FELTBOK_ROWS(library::EmptySearch, std::string) {
    Q_OBJECT
    QML_ELEMENT

public:
    enum Role { Title = Qt::UserRole + 1, Line, Trailing };

    explicit EmptySearchListModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    std::string keyOf(const library::EmptySearch& row) const override { return row.words; }

private:
    LiveValue<std::vector<library::EmptySearch>> m_live;
};

} // namespace feltbok::app
