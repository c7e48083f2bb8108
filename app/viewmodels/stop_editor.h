// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/record_editor.h"

namespace feltbok::app {

/// The editor of a stop's plan: day, times and place. Assigning a field saves it; the tour's list sorts
/// itself.
class StopEditor : public feltbok::app::RecordEditor {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY visitIdChanged)
    Q_PROPERTY(QString date READ date WRITE setDate NOTIFY changed)             ///< YYYY-MM-DD or ""
    Q_PROPERTY(QString startsAt READ startsAt WRITE setStartsAt NOTIFY changed) ///< "10.00" or ""
    Q_PROPERTY(QString endsAt READ endsAt WRITE setEndsAt NOTIFY changed)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed)

public:
    explicit StopEditor(QObject* parent = nullptr);

    [[nodiscard]] QString visitId() const;
    void setVisitId(const QString& visitId);
    [[nodiscard]] QString date() const { return textOf("date"); }
    void setDate(const QString& day) { writeDay("date", day); }
    [[nodiscard]] QString startsAt() const { return textOf("startsAt"); }
    void setStartsAt(const QString& time) { writeText("startsAt", time); }
    [[nodiscard]] QString endsAt() const { return textOf("endsAt"); }
    void setEndsAt(const QString& time) { writeText("endsAt", time); }
    [[nodiscard]] QString place() const { return textOf("place"); }
    void setPlace(const QString& text) { writeText("place", text); }

    /// Takes the stop out of the plan: `removed` follows, or `failed` when something was written there.
    Q_INVOKABLE void takeOut();

signals:
    void visitIdChanged();
};

} // namespace feltbok::app
