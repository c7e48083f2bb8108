// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/record_editor.h"

namespace feltbok::app {

/// The editor of a tour's plan: what it is called, when it goes, who travels. Assigning a field saves it.
class TourEditor : public feltbok::app::RecordEditor {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString tourId READ tourId WRITE setTourId NOTIFY tourIdChanged)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY changed) ///< YYYY-MM-DD or ""
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY changed)
    Q_PROPERTY(QString team READ team WRITE setTeam NOTIFY changed)

public:
    explicit TourEditor(QObject* parent = nullptr);

    [[nodiscard]] QString tourId() const;
    void setTourId(const QString& tourId);
    [[nodiscard]] QString title() const { return textOf("title"); }
    void setTitle(const QString& text) { writeText("title", text); }
    [[nodiscard]] QString from() const { return textOf("from"); }
    void setFrom(const QString& day) { writeDay("from", day); }
    [[nodiscard]] QString to() const { return textOf("to"); }
    void setTo(const QString& day) { writeDay("to", day); }
    [[nodiscard]] QString team() const { return textOf("team"); }
    void setTeam(const QString& text) { writeText("team", text); }

signals:
    void tourIdChanged();

protected:
    Fields emptyFallback() const override;
};

} // namespace feltbok::app
