// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"

namespace feltbok::app {

/// Visits of a municipality, newest first (Municipality.history). Roles: visitId, marginText ("nov. 24"),
/// dateText, title
/// ("Besøk med intervju"), line ("3 behov, 4 tiltak"), statusText.
class HistoryListModel : public FELTBOK_ROWS(advisory::HistoryRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Municipality.history")

public:
    enum Role { VisitId = Qt::UserRole + 1, MarginText, DateText, Title, Line, StatusText };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<advisory::HistoryRow> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    Id keyOf(const advisory::HistoryRow& row) const override { return row.visit; }
};

/// People of a municipality by name (Municipality.people). Roles: personId, name, personRole, email, phone.
class PersonListModel : public FELTBOK_ROWS(advisory::PersonRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Municipality.people")

public:
    enum Role { PersonId = Qt::UserRole + 1, Name, PersonRole, Email, Phone };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<advisory::PersonRow> rows) { show(std::move(rows)); }

protected:
    Id keyOf(const advisory::PersonRow& row) const override { return row.id; }
};

/// One municipality (page Kommune). Its needs and open actions: NeedListModel and ActionListModel with
/// `scopeId`.
class Municipality : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString scopeId READ scopeId WRITE setScopeId NOTIFY scopeIdChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString county READ county NOTIFY changed)
    /// "Telemark · 4034 fra 2024, 3824 før"
    Q_PROPERTY(QString subline READ subline NOTIFY changed)
    /// The visit to go on with: planned or under way; empty when a new one would be made.
    Q_PROPERTY(QString nextVisitId READ nextVisitId NOTIFY changed)
    Q_PROPERTY(feltbok::app::HistoryListModel* history READ history CONSTANT)
    Q_PROPERTY(feltbok::app::PersonListModel* people READ people CONSTANT)

public:
    explicit Municipality(QObject* parent = nullptr);

    [[nodiscard]] QString scopeId() const;
    void setScopeId(const QString& scopeId);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString county() const;
    [[nodiscard]] QString subline() const;
    [[nodiscard]] QString nextVisitId() const;
    [[nodiscard]] HistoryListModel* history() { return &m_history; }
    [[nodiscard]] PersonListModel* people() { return &m_people; }

    /// Goes on with the next visit or makes one for today; `visitStarted(visitId)` follows.
    Q_INVOKABLE void startVisit();
    Q_INVOKABLE void addPerson(const QString& name, const QString& role, const QString& email,
                               const QString& phone);

signals:
    void scopeIdChanged();
    void changed();
    void visitStarted(const QString& visitId);
    void failed(const QString& text);

private:
    Id m_scope;
    bool m_loaded = false;
    advisory::MunicipalityPage m_page;
    HistoryListModel m_history;
    PersonListModel m_people;
    LiveValue<advisory::MunicipalityPage> m_live;
};

} // namespace feltbok::app
