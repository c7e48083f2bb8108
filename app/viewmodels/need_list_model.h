// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/record_editor.h"
#include "app/viewmodels/row_model.h"
#include "core/advisory/follow_up.h"

namespace feltbok::app {

/// The needs of a visit (visitId) or a municipality (scopeId). Roles: needId, title, description, areaText,
/// themeText, areaLine ("Felles · kompetanse"), severity, severityText ("3 av 4"), urgency, urgencyText,
/// quote, fromText ("fra 3.1" or ""), actions, actionsText ("2 tiltak", "Ingen tiltak"), visitId.
class NeedListModel : public FELTBOK_ROWS(advisory::NeedRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY askedChanged)
    Q_PROPERTY(QString scopeId READ scopeId WRITE setScopeId NOTIFY askedChanged)

public:
    enum Role {
        NeedId = Qt::UserRole + 1,
        Title,
        Description,
        AreaText,
        ThemeText,
        AreaLine,
        Severity,
        SeverityText,
        Urgency,
        UrgencyText,
        Quote,
        FromText,
        Actions,
        ActionsText,
        VisitId
    };
    explicit NeedListModel(QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString visitId() const;
    void setVisitId(const QString& visitId);
    [[nodiscard]] QString scopeId() const;
    void setScopeId(const QString& scopeId);

signals:
    void askedChanged();

protected:
    Id keyOf(const advisory::NeedRow& row) const override { return row.id; }

private:
    void askAgain();

    Id m_visit;
    Id m_scope;
    LiveValue<std::vector<advisory::NeedRow>> m_live;
};

/// A value with its word, for drop-downs and segmented choices.
struct WordRow {
    QString value;
    QString text;
    bool operator==(const WordRow&) const = default;
};
/// The words a field may have. Roles: value, valueText. `list` chooses: "needAreas", "needThemes",
/// "severity", "urgency", "ownerSides", "actionStatus", "stopStatus".
class WordListModel : public FELTBOK_ROWS(WordRow, QString) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString list READ list WRITE setList NOTIFY listChanged)

public:
    enum Role { ValueRole = Qt::UserRole + 1, ValueText };
    explicit WordListModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString list() const { return m_list; }
    void setList(const QString& list);
    /// The row of a value, -1 if it is not there.
    Q_INVOKABLE int rowOf(const QString& value) const;
    Q_INVOKABLE QString textOf(const QString& value) const;

signals:
    void listChanged();

protected:
    QString keyOf(const WordRow& row) const override { return row.value; }

private:
    void fill();
    QString m_list;
};

/// The editor of a need (picture 15): set `needId`, or `begin` a new one. Assigning a field saves it.
class Need : public feltbok::app::RecordEditor {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString needId READ needId WRITE setNeedId NOTIFY needIdChanged)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString description READ description WRITE setDescription NOTIFY changed)
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY changed)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(int severity READ severity WRITE setSeverity NOTIFY changed) ///< 1–4, 0 not set
    Q_PROPERTY(int urgency READ urgency WRITE setUrgency NOTIFY changed)
    Q_PROPERTY(QString quote READ quote WRITE setQuote NOTIFY changed)

public:
    explicit Need(QObject* parent = nullptr);

    [[nodiscard]] QString needId() const;
    void setNeedId(const QString& needId);
    [[nodiscard]] QString title() const { return textOf("title"); }
    void setTitle(const QString& text) { writeText("title", text); }
    [[nodiscard]] QString description() const { return textOf("description"); }
    void setDescription(const QString& text) { writeText("description", text); }
    [[nodiscard]] QString area() const { return textOf("area"); }
    void setArea(const QString& text) { writeText("area", text); }
    [[nodiscard]] QString theme() const { return textOf("theme"); }
    void setTheme(const QString& text) { writeText("theme", text); }
    [[nodiscard]] int severity() const { return integerOf("severity"); }
    void setSeverity(int severity);
    [[nodiscard]] int urgency() const { return integerOf("urgency"); }
    void setUrgency(int urgency);
    [[nodiscard]] QString quote() const { return textOf("quote"); }
    void setQuote(const QString& text) { writeText("quote", text); }

    /// A new need of a visit; `needId` is its id from now on.
    Q_INVOKABLE void begin(const QString& visitId, const QString& scopeId);

signals:
    void needIdChanged();

protected:
    Fields emptyFallback() const override;
};

} // namespace feltbok::app
