// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/advisory/municipality_records.h"

namespace feltbok::app {

/// Procurements to come (Municipality.upcoming). Roles: recordId, title, line ("Transport og kjøretøy"),
/// valueText
/// ("4,2 mill."), dateText ("15. jan. 2027"), remarkText ("Klimakrav ikke avklart"), remarkWarns.
class UpcomingListModel : public FELTBOK_ROWS(advisory::UpcomingRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Municipality.upcoming")

public:
    enum Role { RecordId = Qt::UserRole + 1, Title, Line, ValueText, DateText, RemarkText, RemarkWarns };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<advisory::UpcomingRow> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    Id keyOf(const advisory::UpcomingRow& row) const override { return row.id; }
};

/// Organisations and networks (Municipality.bodies). Roles: recordId, kind, name, line ("Statlig virksomhet ·
/// Telemark og Vestfold").
class BodyListModel : public FELTBOK_ROWS(advisory::BodyRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Municipality.bodies")

public:
    enum Role { RecordId = Qt::UserRole + 1, KindRole, Name, Line };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<advisory::BodyRow> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    Id keyOf(const advisory::BodyRow& row) const override { return row.id; }
};

/// Questions to the hub without an answer (Municipality.asked). Roles: recordId, title, line ("Rådgiver IK ·
/// frist 1. des. 2026"), overdue.
class AskedListModel : public FELTBOK_ROWS(advisory::AskedRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Municipality.asked")

public:
    enum Role { RecordId = Qt::UserRole + 1, Title, Line, Overdue };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<advisory::AskedRow> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    Id keyOf(const advisory::AskedRow& row) const override { return row.id; }
};

} // namespace feltbok::app
