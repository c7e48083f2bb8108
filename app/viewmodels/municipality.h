// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/change_list_model.h"
#include "app/viewmodels/municipality_lists.h"

namespace feltbok::app {

/// A line of a municipality's history: a visit, or something else that happened.
struct TimelineRow {
    advisory::HistoryRow visit; ///< of a visit
    advisory::EventRow event;   ///< of anything else
    [[nodiscard]] bool isVisit() const { return !visit.visit.isNull(); }
    [[nodiscard]] const std::string& date() const { return isVisit() ? visit.date : event.date; }
    bool operator==(const TimelineRow&) const = default;
};

/// What happened in a municipality, newest first (Municipality.history). Roles: recordId, kind ("visit",
/// "advice", "share", "question", "procurement"), marginText ("nov. 24"), dateText, title ("Besøk med
/// intervju"), line ("3 behov, 4 tiltak").
class HistoryListModel : public FELTBOK_ROWS(TimelineRow, std::string) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Municipality.history")

public:
    enum Role { RecordId = Qt::UserRole + 1, KindRole, MarginText, DateText, Title, Line };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(const std::vector<advisory::HistoryRow>& visits,
                  const std::vector<advisory::EventRow>& events);
    void translate() { repaint(); }

protected:
    std::string keyOf(const TimelineRow& row) const override;
};

/// People of a municipality by name (Municipality.people). Roles: personId, name, personRole ("Innkjøpsleder
/// · operativt nivå"), email, phone.
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
    void translate() { repaint(); }

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
    Q_PROPERTY(feltbok::app::UpcomingListModel* upcoming READ upcoming CONSTANT)
    Q_PROPERTY(QString upcomingText READ upcomingText NOTIFY changed) ///< "49,0 mill. kr"
    Q_PROPERTY(feltbok::app::BodyListModel* bodies READ bodies CONSTANT)
    Q_PROPERTY(feltbok::app::AskedListModel* asked READ asked CONSTANT)
    /// Since the last visit held, on `lastVisitText`.
    Q_PROPERTY(feltbok::app::ChangeListModel* changes READ changes CONSTANT)
    Q_PROPERTY(QString lastVisitText READ lastVisitText NOTIFY changed) ///< "12. nov. 2024"

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
    [[nodiscard]] UpcomingListModel* upcoming() { return &m_upcoming; }
    [[nodiscard]] QString upcomingText() const;
    [[nodiscard]] BodyListModel* bodies() { return &m_bodies; }
    [[nodiscard]] AskedListModel* asked() { return &m_asked; }
    [[nodiscard]] ChangeListModel* changes() { return &m_changes; }
    [[nodiscard]] QString lastVisitText() const;

    /// Goes on with the next visit or makes one for today; `visitStarted(visitId)` follows.
    Q_INVOKABLE void startVisit();

signals:
    void scopeIdChanged();
    void changed();
    void visitStarted(const QString& visitId);
    void failed(const QString& text);

private:
    struct Held {
        advisory::MunicipalityPage page;
        advisory::MunicipalityRecords records;
        std::vector<advisory::ChangeRow> changes;
    };
    void showHeld(Held held);

    Id m_scope;
    bool m_loaded = false;
    Held m_held;
    HistoryListModel m_history;
    PersonListModel m_people;
    UpcomingListModel m_upcoming;
    BodyListModel m_bodies;
    AskedListModel m_asked;
    ChangeListModel m_changes;
    LiveValue<Held> m_live;
};

} // namespace feltbok::app
