// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/field_book.h"

#include <QJSEngine>
#include <QQmlEngine>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace feltbok::app {

/// What is true for the whole window: is the book open, whose is it, how does it look.
///
/// `state` chooses the page: Starting (nothing), FirstRun (12b), Locked (12), Damaged (a message that says
/// what to do), Open (the rest). Before Open nothing here comes from the database.
class AppState : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(App)
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    /// A PIN is being tried or a hub asked. The button waits; no spinner within the book.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /// What went wrong, in the user's language; empty when nothing did. `errorCode` is
    /// nameOf(ErrorCode): "wrong-key", "code-expired" …
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY errorChanged)
    /// Seconds until the next PIN may be tried; counts down to 0. While it runs the keypad is off.
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY waitChanged)
    /// Tries left before waiting begins, -1 when it need not be said.
    Q_PROPERTY(int triesLeft READ triesLeft NOTIFY errorChanged)
    Q_PROPERTY(int pinLengthMin READ pinLengthMin CONSTANT)
    /// Digits of this device's PIN if all are digits, so that the last one opens by itself; 0: not known.
    Q_PROPERTY(int pinLength READ pinLength NOTIFY stateChanged)

    Q_PROPERTY(QString deviceName READ deviceName NOTIFY deviceChanged)
    Q_PROPERTY(QString hubName READ hubName NOTIFY membershipChanged)
    Q_PROPERTY(QString hubAddress READ hubAddress NOTIFY membershipChanged)
    Q_PROPERTY(QString userName READ userName NOTIFY membershipChanged)
    /// "advisor", "coordinator" or "reader"; `roleText` in words.
    Q_PROPERTY(QString role READ role NOTIFY membershipChanged)
    Q_PROPERTY(QString roleText READ roleText NOTIFY membershipChanged)
    Q_PROPERTY(bool isCoordinator READ isCoordinator NOTIFY membershipChanged)
    Q_PROPERTY(bool isDemo READ isDemo CONSTANT)
    /// Says that the key is not protected by a keychain; empty when it is.
    Q_PROPERTY(QString keychainWarning READ keychainWarning NOTIFY languageChanged)
    Q_PROPERTY(QString version READ version CONSTANT)

    /// One of `languages`, a code; changes every text at once and is remembered.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QStringList languages READ languages CONSTANT)
    Q_PROPERTY(ColorScheme colorScheme READ colorScheme WRITE setColorScheme NOTIFY appearanceChanged)
    /// 1 to 2.
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY appearanceChanged)
    /// Minutes without a touch or a key after which the book locks itself; from 1 to 60.
    Q_PROPERTY(int lockAfterMinutes READ lockAfterMinutes WRITE setLockAfterMinutes NOTIFY lockAfterChanged)

public:
    enum State { Starting, FirstRun, Locked, Open, Damaged };
    Q_ENUM(State)
    enum ColorScheme { System, Light, Dark };
    Q_ENUM(ColorScheme)

    explicit AppState(QObject* parent = nullptr);
    static AppState* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] QString errorCode() const;
    [[nodiscard]] int waitSeconds() const { return m_waitSeconds; }
    [[nodiscard]] int triesLeft() const { return m_triesLeft; }
    [[nodiscard]] int pinLengthMin() const { return int(kPinLengthMin); }
    [[nodiscard]] int pinLength() const { return m_pinLength; }
    [[nodiscard]] QString deviceName() const { return m_deviceName; }
    [[nodiscard]] QString hubName() const;
    [[nodiscard]] QString hubAddress() const;
    [[nodiscard]] QString userName() const;
    [[nodiscard]] QString role() const;
    [[nodiscard]] QString roleText() const;
    [[nodiscard]] bool isCoordinator() const;
    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] QString keychainWarning() const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] ColorScheme colorScheme() const { return m_colorScheme; }
    void setColorScheme(ColorScheme scheme);
    [[nodiscard]] qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);
    [[nodiscard]] int lockAfterMinutes() const { return m_lockAfterMinutes; }
    void setLockAfterMinutes(int minutes);
    /// Locks if nobody has touched the device for so long. Called now and then, and when the device wakes.
    void lockIfIdle();
    /// Has the pages ask anew when the day has turned. Called as often.
    void noticeDay();

    static constexpr int kLockAfterMinutesMax = 60;
    static constexpr int kIdleCheckMs = 10'000;

    /// Tries the PIN. Ends in state Open, or in errorText with triesLeft or waitSeconds.
    Q_INVOKABLE void unlock(const QString& pin);
    /// Cuts what is being written into edits, closes the database and forgets the key.
    Q_INVOKABLE void lock();
    /// A language's name in itself: "Dansk" for "da".
    [[nodiscard]] Q_INVOKABLE QString languageName(const QString& code) const;
    /// First run: asks the hub with the one-time code, makes the encrypted book under the PIN and goes to
    /// Open. `hubAddress` is "https://host:port", or "http://127.0.0.1:port" on this machine.
    Q_INVOKABLE void enrol(const QString& hubAddress, const QString& code, const QString& pin,
                           const QString& deviceName);
    /// Only for a book without a hub (tests, trying out): makes it under the PIN.
    Q_INVOKABLE void createLocal(const QString& pin, const QString& deviceName);
    Q_INVOKABLE void changePin(const QString& oldPin, const QString& newPin);
    /// The PIN is forgotten: the coordinator's answer to PinRecovery's code opens the book under a new PIN.
    Q_INVOKABLE void recover(const QString& answer, const QString& newPin);
    Q_INVOKABLE void clearError();

signals:
    void stateChanged();
    void busyChanged();
    void errorChanged();
    void waitChanged();
    void deviceChanged();
    void membershipChanged();
    void languageChanged();
    void appearanceChanged();
    void lockAfterChanged();
    void pinChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setState(State state);
    void setBusy(bool busy);
    void setFailure(const Failure& failure);
    void startWait(qint64 waitMs);
    void
    openBy(std::function<Result<void>(OpenBook&)> way, std::function<void(bool opened)> told = [](bool) {});
    void finishOpening(const Result<void>& opened, const Membership& membership);
    void rememberDevice();

    State m_state = Starting;
    bool m_busy = false;
    std::optional<Failure> m_failure;
    int m_waitSeconds = 0;
    int m_triesLeft = -1;
    int m_pinLength = 0;
    QString m_deviceName;
    Membership m_membership;
    QString m_language = QStringLiteral("nb");
    ColorScheme m_colorScheme = System;
    qreal m_textScale = 1;
    QTimer m_waitTimer;
    int m_lockAfterMinutes = 5;
    Instant m_lastTouch;
    Date m_day; // the one that the pages show
    QTimer m_idleTimer;
};

} // namespace feltbok::app
