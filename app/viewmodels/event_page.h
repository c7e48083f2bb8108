// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/insight_models.h"
#include "core/results/events.h"

namespace feltbok::app {

/// Courses, seminars, webinars, conferences and meetings, the latest first (page Arrangement). Roles:
/// eventId, title, line ("Webinar · digitalt"), day, peopleText ("54 deltakere").
class EventListModel : public FELTBOK_ROWS(results::EventRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    /// "physical", "digital", "both" or "" for all.
    Q_PROPERTY(QString mode READ mode WRITE setMode NOTIFY modeChanged)
    /// What an event can be: codes, and what they are called.
    Q_PROPERTY(QStringList types READ types CONSTANT)
    Q_PROPERTY(QStringList typeTexts READ typeTexts NOTIFY modeChanged)

public:
    enum Role { EventId = Qt::UserRole + 1, Title, Line, Day, PeopleText };
    explicit EventListModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString mode() const { return m_mode; }
    void setMode(const QString& mode);
    [[nodiscard]] static QStringList types();
    [[nodiscard]] static QStringList typeTexts();

    /// A new one of the team; `made(id)` or `failed(text)` follows.
    Q_INVOKABLE void make(const QString& title, const QString& type, const QString& mode, const QString& day,
                          const QString& place);

signals:
    void modeChanged();
    void made(const QString& eventId);
    void failed(const QString& text);

protected:
    Id keyOf(const results::EventRow& row) const override { return row.id; }

private:
    void ask();

    QString m_mode;
    LiveValue<std::vector<results::EventRow>> m_live;
};

/// A question of the evaluation, and what was answered to it.
struct EvaluationLine {
    std::string name;
    QString label;
    QStringList choices; ///< their codes
    QStringList choiceTexts;
    QStringList counts; ///< of each choice; empty under five answers
    QString mean;       ///< "" where there is none
    bool operator==(const EvaluationLine&) const = default;
};

/// The evaluation's questions (Event.evaluation). Roles: name, label, choices, choiceTexts, counts, mean.
class EvaluationModel : public FELTBOK_ROWS(EvaluationLine, std::string) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Event.evaluation")

public:
    enum Role { Name = Qt::UserRole + 1, Label, Choices, ChoiceTexts, Counts, Mean };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<EvaluationLine> rows) { show(std::move(rows)); }

protected:
    std::string keyOf(const EvaluationLine& row) const override { return row.name; }
};

/// A line of who came.
struct AttendeeLine {
    Id id;
    results::Attendance said;
    bool operator==(const AttendeeLine&) const = default;
};

/// Those who came, a person or so many at once (Event.attendees), by name. Roles: recordId, title ("Kari
/// Nordmann", "Operativt"), line ("Tokke kommune · Operativt"), countText ("12", "" for one).
class AttendeeModel : public FELTBOK_ROWS(AttendeeLine, Id) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Event.attendees")

public:
    enum Role { RecordId = Qt::UserRole + 1, Title, Line, CountText };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<AttendeeLine> rows) { show(std::move(rows)); }

protected:
    Id keyOf(const AttendeeLine& row) const override { return row.id; }
};

/// One event: who came, by count and level, and its evaluation, which is anonymous by construction: one
/// person's answers are added to counts at once and kept nowhere else, and nothing shows under five.
class EventPage : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Event)
    Q_PROPERTY(QString eventId READ eventId WRITE setEventId NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(int participants READ participants NOTIFY changed)
    Q_PROPERTY(feltbok::app::BarModel* levels READ levels CONSTANT) ///< who came, by level or as suppliers
    Q_PROPERTY(feltbok::app::AttendeeModel* attendees READ attendees CONSTANT)
    Q_PROPERTY(feltbok::app::EvaluationModel* evaluation READ evaluation CONSTANT)
    Q_PROPERTY(bool evaluated READ isEvaluated NOTIFY changed) ///< five have answered
    /// "31 svar av 54 · 57 %", or how many wait for there to be five.
    Q_PROPERTY(QString answersText READ answersText NOTIFY changed)

public:
    explicit EventPage(QObject* parent = nullptr);

    [[nodiscard]] QString eventId() const;
    void setEventId(const QString& eventId);
    [[nodiscard]] bool isLoaded() const { return m_content.has_value(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] int participants() const;
    [[nodiscard]] BarModel* levels() { return &m_levels; }
    [[nodiscard]] AttendeeModel* attendees() { return &m_attendees; }
    [[nodiscard]] EvaluationModel* evaluation() { return &m_evaluation; }
    [[nodiscard]] bool isEvaluated() const;
    [[nodiscard]] QString answersText() const;

    /// So many of a level: "political", "strategic", "operational", or "supplier".
    Q_INVOKABLE void attend(const QString& level, int count);
    /// Those of a list, all of one level: a person a line, "Kari Nordmann, Tokke kommune".
    Q_INVOKABLE void attendList(const QString& level, const QString& text);
    /// How many people a list names.
    Q_INVOKABLE [[nodiscard]] static int listedIn(const QString& text);
    /// One person's answers: a choice's code for each question.
    Q_INVOKABLE void evaluate(const QVariantMap& answers);

signals:
    void changed();
    void failed(const QString& text);

private:
    struct Content {
        results::EventRow row;
        std::map<std::string, std::int64_t> levels;
        std::vector<AttendeeLine> attendees;
        std::optional<results::Evaluation> evaluation;
        std::vector<EvaluationLine> questions;
        std::int64_t waiting = 0; // on this device, for there to be five
    };
    [[nodiscard]] static std::optional<Content> contentOf(OpenBook& book, const Id& event);
    void show(std::optional<Content> content);
    void write(FieldBook::Change change);

    Id m_id;
    std::optional<Content> m_content;
    BarModel m_levels;
    AttendeeModel m_attendees;
    EvaluationModel m_evaluation;
    LiveValue<std::optional<Content>> m_live;
};

} // namespace feltbok::app
