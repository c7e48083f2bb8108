// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/advisory/maturity.h"

namespace feltbok::app {

/// How mature a municipality was at its last interview, by dimension, and at the one before: for
/// conversation, never for ranking. Roles: name ("Forankring"), value (0–4, below 0 where not known),
/// valueText ("1,5"), lastText
/// ("1 i 2021").
class MaturityListModel : public FELTBOK_ROWS(advisory::MaturityRow, std::string) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString scopeId READ scopeId WRITE setScopeId NOTIFY scopeIdChanged)
    /// A visit whose interview is left out: one prepares it.
    Q_PROPERTY(QString exceptVisitId READ exceptVisitId WRITE setExceptVisitId NOTIFY exceptVisitIdChanged)
    Q_PROPERTY(QString dayText READ dayText NOTIFY shown)     ///< "12. nov. 2024"
    Q_PROPERTY(QString wholeText READ wholeText NOTIFY shown) ///< "Samlet 1,1 av 4, grunnleggende"

public:
    enum Role { Name = Qt::UserRole + 1, ValueRole, ValueText, LastText };

    explicit MaturityListModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString scopeId() const;
    void setScopeId(const QString& scopeId);
    [[nodiscard]] QString exceptVisitId() const;
    void setExceptVisitId(const QString& visitId);
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] QString wholeText() const;

signals:
    void scopeIdChanged();
    void exceptVisitIdChanged();
    void shown();

protected:
    std::string keyOf(const advisory::MaturityRow& row) const override { return row.name; }

private:
    struct Held {
        advisory::Maturity maturity;
        std::string day;
        std::string lastDay;
    };
    void ask();

    Id m_scope;
    Id m_except;
    Held m_held;
    LiveValue<Held> m_live;
};

} // namespace feltbok::app
