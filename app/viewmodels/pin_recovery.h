// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/field_book.h"

#include <QQmlEngine>

namespace feltbok::app {

/// The way back in when the PIN is forgotten (LockPage): the code that a coordinator answers
/// (`feltbok-hub recover`). The answer goes to App.recover. Neither code opens anything on another device.
class PinRecovery : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed) ///< in groups, to be read out; "" until it is Ready
    Q_PROPERTY(QString codePicture READ codePicture NOTIFY changed)

public:
    /// NoKey: no recovery key had come from the hub when the PIN was last used, so nobody can answer.
    enum State { Asking, Ready, NoKey };
    Q_ENUM(State)

    explicit PinRecovery(QObject* parent = nullptr) : QObject(parent) {}
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString codePicture() const;

    /// Asks for the code: the same each time until it is answered.
    Q_INVOKABLE void begin();
    /// Puts the code on the clipboard.
    Q_INVOKABLE void copyCode() const;

signals:
    void changed();

private:
    State m_state = Asking;
    QString m_code;
};

} // namespace feltbok::app
