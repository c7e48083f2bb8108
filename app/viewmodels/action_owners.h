// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"

namespace feltbok::app {

/// A municipality that owns a part of an action.
struct OwnerRow {
    Id scope;
    std::string name;
    bool operator==(const OwnerRow&) const = default;
};

/// The municipalities that own an action together with the one it was agreed in; it stands under each of
/// them. Roles: scopeId, name.
class ActionOwnerModel : public FELTBOK_ROWS(OwnerRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString actionId READ actionId WRITE setActionId NOTIFY actionIdChanged)

public:
    enum Role { ScopeId = Qt::UserRole + 1, Name };

    explicit ActionOwnerModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString actionId() const;
    void setActionId(const QString& actionId);

    Q_INVOKABLE void add(const QString& scopeId);
    Q_INVOKABLE void remove(const QString& scopeId);

signals:
    void actionIdChanged();
    void failed(const QString& text);

protected:
    Id keyOf(const OwnerRow& row) const override { return row.scope; }

private:
    void put(const QString& scopeId, bool owns);

    Id m_action;
    LiveValue<std::vector<OwnerRow>> m_live;
};

} // namespace feltbok::app
