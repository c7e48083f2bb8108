// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/change_list_model.h"
#include "app/viewmodels/municipality.h"
#include "core/advisory/preparation.h"

namespace feltbok::app {

/// Whom one meets. Roles: participantId, name ("3 personer" for a head count), line ("Innkjøpsleder ·
/// operativt"), metText ("Møtt 2 ganger", "Ny").
class MeetingListModel : public FELTBOK_ROWS(advisory::MeetingRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Preparation.meets")

public:
    enum Role { ParticipantId = Qt::UserRole + 1, Name, Line, MetText };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<advisory::MeetingRow> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    Id keyOf(const advisory::MeetingRow& row) const override { return row.participant; }
};

/// Low answers of the last interview. Roles: number ("3.1"), label, answer, beforeText ("Sist: I noen grad").
class LowAnswerListModel : public FELTBOK_ROWS(advisory::LowAnswer, std::string) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Preparation.low")

public:
    enum Role { Number = Qt::UserRole + 1, LabelRole, AnswerText, BeforeText };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<advisory::LowAnswer> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    std::string keyOf(const advisory::LowAnswer& row) const override { return row.key; }
};

/// What one reads before a visit (tab Forberedelse). What to raise: MatterListModel with `visitId`; what is
/// open: ActionListModel, and maturity: MaturityListModel, with the scope.
class Preparation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY visitIdChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString meetingText READ meetingText NOTIFY changed) ///< "10.00–12.00 · Kommunehuset, Dalen"
    Q_PROPERTY(
        QString lastVisitText READ lastVisitText NOTIFY changed) ///< "12. nov. 2024"; "" at a first visit
    Q_PROPERTY(QString lastInterviewText READ lastInterviewText NOTIFY changed)
    Q_PROPERTY(feltbok::app::MeetingListModel* meets READ meets CONSTANT)
    Q_PROPERTY(feltbok::app::PersonListModel* others READ others CONSTANT)
    Q_PROPERTY(feltbok::app::ChangeListModel* changes READ changes CONSTANT)
    Q_PROPERTY(feltbok::app::LowAnswerListModel* low READ low CONSTANT)

public:
    explicit Preparation(QObject* parent = nullptr);

    [[nodiscard]] QString visitId() const;
    void setVisitId(const QString& visitId);
    [[nodiscard]] bool isLoaded() const { return !m_held.page.visit.id.isNull(); }
    [[nodiscard]] QString meetingText() const;
    [[nodiscard]] QString lastVisitText() const;
    [[nodiscard]] QString lastInterviewText() const;
    [[nodiscard]] MeetingListModel* meets() { return &m_meets; }
    [[nodiscard]] PersonListModel* others() { return &m_others; }
    [[nodiscard]] ChangeListModel* changes() { return &m_changes; }
    [[nodiscard]] LowAnswerListModel* low() { return &m_low; }

    Q_INVOKABLE void meet(const QString& personId);
    /// `level`: "political", "strategic" or "operational".
    Q_INVOKABLE void meetMany(const QString& level, int count);
    Q_INVOKABLE void leaveOut(const QString& participantId);

signals:
    void visitIdChanged();
    void changed();
    void failed(const QString& text);

private:
    struct Held {
        advisory::PreparationPage page;
        std::vector<advisory::LowAnswer> low;
    };

    Id m_visit;
    Held m_held;
    MeetingListModel m_meets;
    PersonListModel m_others;
    ChangeListModel m_changes;
    LowAnswerListModel m_low;
    LiveValue<Held> m_live;
};

} // namespace feltbok::app
