// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"

#include <QJSEngine>

#include <optional>

namespace feltbok::app {

/// One thing to try.
struct FirstStep {
    QString key;
    QString title;
    QString line;
    bool done = false;
    bool operator==(const FirstStep&) const = default;
};

/// What to try (FirstTour.steps). Roles: key ("interview": a visit's tab, or "sync"), title, line, done.
class FirstStepModel : public FELTBOK_ROWS(FirstStep, QString) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("FirstTour.steps")

public:
    enum Role { KeyRole = Qt::UserRole + 1, Title, Line, Done };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<FirstStep> rows) { show(std::move(rows)); }

protected:
    QString keyOf(const FirstStep& row) const override { return row.key; }
};

/// The way round for somebody who opens the app with the demo's data for the first time: the five things a
/// visit is made of, each ticked off once one has been there. Kept on the device until it is put away.
class FirstTour : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool offered READ isOffered CONSTANT) ///< the data is the demo's
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(bool finished READ isFinished NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< "Bli kjent med feltboken"
    Q_PROPERTY(QString line READ line NOTIFY changed)   ///< "2 av 5 er prøvd."
    Q_PROPERTY(feltbok::app::FirstStepModel* steps READ steps CONSTANT)

public:
    explicit FirstTour(QObject* parent = nullptr);
    static FirstTour* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] static bool isOffered();
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] FirstStepModel* steps() { return &m_steps; }

    /// Somebody has come to a visit's tab or a place; what is no step is nothing to this.
    Q_INVOKABLE void visited(const QString& key);
    Q_INVOKABLE void putAway();
    /// From the beginning, also after it was put away.
    Q_INVOKABLE void again();

signals:
    void changed();

private:
    void show(std::optional<QStringList> told);
    void keep(const QStringList& told);
    [[nodiscard]] int doneCount() const;

    std::optional<QStringList> m_told; ///< keys of what is done; nothing: not read yet, or locked
    FirstStepModel m_steps;
    LiveValue<std::optional<QStringList>> m_live;
};

} // namespace feltbok::app
