// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/field_book.h"

#include <QJSEngine>
#include <QQmlEngine>

namespace feltbok::app {

/// Whether what was written is on the disk (P1): the words at the top right of a visit and in an editor's
/// foot. True only when the latest keystroke of this device is durable; never "Lagrer …".
class Saving : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool saved READ isSaved NOTIFY changed)
    /// "Lagret på enheten", empty for the moment it is not yet true. `shortText` ("Lagret") for the phone.
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString shortText READ shortText NOTIFY changed)
    /// "kl. 10.42", empty before the first write.
    Q_PROPERTY(QString atText READ atText NOTIFY changed)
    /// Why the latest write failed, with what to do; empty when it did not. The text on the page is kept.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    explicit Saving(QObject* parent = nullptr);
    static Saving* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] bool isSaved() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString shortText() const;
    [[nodiscard]] QString atText() const;
    [[nodiscard]] QString errorText() const;

signals:
    void changed();

private:
    std::optional<Failure> m_failure;
    qint64 m_savedAtMs = 0;
};

} // namespace feltbok::app
