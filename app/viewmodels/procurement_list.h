// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"

#include <QStringList>

namespace feltbok::app {

/// A procurement in the list of all.
struct ProcurementLine {
    Id id;
    std::string title;
    std::string municipality;
    std::string date; ///< planned, or announced
    std::string status;
    double valueNok = 0;
    bool remarked = false; ///< something is missing or does not fit
    bool operator==(const ProcurementLine&) const = default;
};

/// Procurements of all municipalities, by date (page Anskaffelser). Roles: recordId, title, line ("Tokke ·
/// 4,2 mill. kr"), day ("15. jan."), statusText, remarked.
class ProcurementListModel : public FELTBOK_ROWS(ProcurementLine, Id) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList municipalities READ municipalities NOTIFY municipalitiesChanged)

public:
    enum Role { RecordId = Qt::UserRole + 1, Title, Line, Day, StatusText, Remarked };
    explicit ProcurementListModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QStringList municipalities() const;

    /// A new one of a municipality; `made(id)` or `failed(text)` follows.
    Q_INVOKABLE void make(const QString& title, int municipality);

signals:
    void municipalitiesChanged();
    void made(const QString& recordId);
    void failed(const QString& text);

protected:
    Id keyOf(const ProcurementLine& row) const override { return row.id; }

private:
    struct Content {
        std::vector<ProcurementLine> lines;
        std::vector<ScopeEntry> municipalities;
    };
    std::vector<ScopeEntry> m_municipalities;
    LiveValue<Content> m_live;
};

} // namespace feltbok::app
