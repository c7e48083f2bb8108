// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/app_state.h"

#include "app/viewmodels/device_file.h"
#include "app/viewmodels/failures.h"
#include "app/viewmodels/spoken_language.h"
#include "app/viewmodels/sync_runner.h"
#include "app/viewmodels/team_words.h"
#include "app/viewmodels/wording.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace feltbok::app {
namespace {

bool allDigits(const QString& pin) {
    return !pin.isEmpty() && std::ranges::all_of(pin, [](QChar letter) { return letter.isDigit(); });
}

} // namespace

AppState::AppState(QObject* parent) : QObject(parent) {
    new TeamWords(this); // before the pages: what areas are called is asked for first
    FieldBook& book = FieldBook::instance();
    m_waitTimer.setInterval(1000);
    connect(&m_waitTimer, &QTimer::timeout, this, [this] {
        m_waitSeconds = std::max(0, m_waitSeconds - 1);
        if (m_waitSeconds == 0) {
            m_waitTimer.stop();
            clearError();
        }
        emit waitChanged();
    });
    m_idleTimer.setInterval(kIdleCheckMs);
    connect(&m_idleTimer, &QTimer::timeout, this, &AppState::lockIfIdle);
    connect(&m_idleTimer, &QTimer::timeout, this, &AppState::noticeDay);
    qApp->installEventFilter(this);
    const DeviceFile device = DeviceFile::read(book.world());
    m_lockAfterMinutes = std::clamp(device.lockAfterMinutes, 1, kLockAfterMinutesMax);
    m_deviceName = wording::text(device.name);
    m_pinLength = device.pinDigits;
    m_colorScheme = ColorScheme(std::clamp(device.colorScheme, int(System), int(Dark)));
    m_textScale = std::clamp(device.textScale, 1.0, 2.0);
    m_language = languages().contains(wording::text(device.language)) ? wording::text(device.language)
                                                                      : QStringLiteral("nb");
    wording::setLanguage(m_language);
    book.post([this, guard = QPointer<AppState>(this), language = device.language](OpenBook& open) {
        open.setLanguage(language);
        const bool exists = open.exists();
        QMetaObject::invokeMethod(
            qApp,
            [this, guard, exists] {
                if (guard && m_state == Starting) setState(exists ? Locked : FirstRun);
            },
            Qt::QueuedConnection);
    });
}

AppState* AppState::create(QQmlEngine*, QJSEngine*) {
    return new AppState;
}

void AppState::setState(State state) {
    if (m_state == state) return;
    m_state = state;
    m_lastTouch = FieldBook::instance().now();
    m_day = FieldBook::instance().today();
    if (state == Open)
        m_idleTimer.start();
    else
        m_idleTimer.stop();
    if (state == Open) emit FieldBook::instance().opened(); // before the pages, which ask by themselves
    emit stateChanged();
    if (state == Locked) emit FieldBook::instance().closed();
}

void AppState::setBusy(bool busy) {
    if (m_busy == busy) return;
    m_busy = busy;
    emit busyChanged();
}

QString AppState::errorText() const {
    return m_failure ? wording::failure(*m_failure) : QString();
}

QString AppState::errorCode() const {
    return m_failure
               ? QString::fromUtf8(nameOf(m_failure->code).data(), qsizetype(nameOf(m_failure->code).size()))
               : QString();
}

void AppState::setFailure(const Failure& failure) {
    m_failure = failure;
    m_triesLeft = -1;
    if (failure.code == ErrorCode::WrongKey) {
        bool isNumber = false;
        const int left = wording::text(failure.place).toInt(&isNumber);
        if (isNumber) m_triesLeft = left;
    }
    if (failure.code == ErrorCode::Locked) startWait(wording::text(failure.place).toLongLong());
    if (failure.code == ErrorCode::Damaged || failure.code == ErrorCode::NoKey ||
        failure.code == ErrorCode::TooNew)
        if (m_state == Locked || m_state == Starting) setState(Damaged);
    emit errorChanged();
}

void AppState::startWait(qint64 waitMs) {
    m_waitSeconds = int((waitMs + 999) / 1000);
    if (m_waitSeconds > 0) m_waitTimer.start();
    emit waitChanged();
}

void AppState::clearError() {
    if (!m_failure) return;
    m_failure.reset();
    m_triesLeft = -1;
    emit errorChanged();
}

void AppState::finishOpening(const Result<void>& opened, const Membership& membership) {
    setBusy(false);
    if (!opened) return setFailure(failureOf(opened.error()));
    clearError();
    m_membership = membership;
    if (!membership.deviceName.empty() && wording::text(membership.deviceName) != m_deviceName) {
        m_deviceName = wording::text(membership.deviceName);
        rememberDevice();
        emit deviceChanged();
    }
    emit membershipChanged();
    setState(Open);
}

void AppState::unlock(const QString& pin) {
    if (m_busy || m_state != Locked || m_waitSeconds > 0) return;
    openBy([pin = pin.toStdString()](OpenBook& book) { return book.open(pin); });
}

void AppState::recover(const QString& answer, const QString& newPin) {
    if (m_busy || m_state != Locked) return;
    clearError();
    const int lengthBefore = std::exchange(m_pinLength, 0); // as in changePin, should the power go in between
    rememberDevice();
    openBy([answer = answer.toStdString(),
            pin = newPin.toStdString()](OpenBook& book) { return book.recover(answer, pin); },
           [this, newPin, lengthBefore](bool opened) {
               m_pinLength = !opened ? lengthBefore : allDigits(newPin) ? int(newPin.size()) : 0;
               rememberDevice();
               if (opened) startWait(0);
           });
}

/// Opens the book the way given; `told` is called before anybody is shown what came of it.
void AppState::openBy(std::function<Result<void>(OpenBook&)> way, std::function<void(bool opened)> told) {
    setBusy(true);
    FieldBook::instance().post([this, guard = QPointer<AppState>(this), way = std::move(way),
                                told = std::move(told)](OpenBook& book) {
        const Result<void> opened = way(book);
        if (opened)
            (void)book.stockLibrary(); // tried again each time the book opens
        else
            book.close();
        const Membership membership = book.membership();
        QMetaObject::invokeMethod(
            qApp,
            [this, guard, told, opened, membership] {
                if (!guard) return;
                told(opened.has_value());
                finishOpening(opened, membership);
            },
            Qt::QueuedConnection);
        if (opened) book.sync().begin();
    });
}

void AppState::lock() {
    if (m_state != Open) return;
    setState(Locked); // the page is gone before the handle is
    m_membership = {};
    emit membershipChanged();
    FieldBook::instance().post([](OpenBook& book) { book.close(); });
}

void AppState::createLocal(const QString& pin, const QString& deviceName) {
    if (m_busy) return;
    setBusy(true);
    m_deviceName = deviceName;
    m_pinLength = allDigits(pin) ? int(pin.size()) : 0;
    rememberDevice();
    FieldBook::instance().post([this, guard = QPointer<AppState>(this), pin = pin.toStdString(),
                                name = deviceName.toStdString()](OpenBook& book) {
        Result<void> made = book.create(pin);
        if (made)
            made = book.setMembership(
                {.deviceName = name, .hubName = {}, .hubAddress = {}, .userName = {}, .role = "coordinator"});
        const Membership membership = book.membership();
        QMetaObject::invokeMethod(
            qApp,
            [this, guard, made, membership] {
                if (guard) finishOpening(made, membership);
            },
            Qt::QueuedConnection);
    });
}

void AppState::enrol(const QString& hubAddress, const QString& code, const QString& pin,
                     const QString& deviceName) {
    if (m_busy) return;
    setBusy(true);
    clearError();
    const int pinDigits = allDigits(pin) ? int(pin.size()) : 0;
    const auto told = [this, guard = QPointer<AppState>(this), pinDigits,
                       deviceName](const Result<void>& joined, const Membership& membership) {
        QMetaObject::invokeMethod(
            qApp,
            [=, this] {
                if (!guard) return;
                m_pinLength = pinDigits;
                m_deviceName = deviceName;
                if (joined) rememberDevice();
                finishOpening(joined, membership);
                emit deviceChanged();
            },
            Qt::QueuedConnection);
    };
    FieldBook& facade = FieldBook::instance();
    facade.post([&facade, told, address = hubAddress.trimmed().toStdString(), code = code.toStdString(),
                 pin = pin.toStdString(), name = deviceName.toStdString()](OpenBook& book) {
        if (const auto made = book.create(pin); !made) return told(made, {});
        book.sync().enrol(
            address, code,
            [&facade, &book, told, name, address](const Result<void>& joined, const EnrolAnswer& answer) {
                // The conversation ends here; what follows runs when it has.
                facade.post([told, name, address, joined, answer](OpenBook& open) {
                    if (!joined) {
                        open.discard(); // nothing was written yet: the next code begins anew
                        return told(joined, {});
                    }
                    const Membership membership{.deviceName = name,
                                                .hubName = address,
                                                .hubAddress = address,
                                                .userName = answer.userName,
                                                .role = std::string(nameOf(answer.role))};
                    const Result<void> kept = open.setMembership(membership);
                    told(kept, open.membership());
                    open.sync().begin();
                });
                (void)book;
            });
    });
}

void AppState::changePin(const QString& oldPin, const QString& newPin) {
    if (m_busy) return;
    setBusy(true);
    // Should the power go in between, the lock page must not wait for as many digits as the old PIN had: with
    // the number unknown it takes any PIN.
    const int lengthBefore = std::exchange(m_pinLength, 0);
    rememberDevice();
    FieldBook::instance().post([this, guard = QPointer<AppState>(this), oldPin = oldPin.toStdString(), newPin,
                                lengthBefore](OpenBook& book) {
        const Result<void> changed = book.changePin(oldPin, newPin.toStdString());
        QMetaObject::invokeMethod(
            qApp,
            [this, guard, changed, newPin, lengthBefore] {
                if (!guard) return;
                setBusy(false);
                m_pinLength = !changed ? lengthBefore : allDigits(newPin) ? int(newPin.size()) : 0;
                rememberDevice();
                if (!changed) return setFailure(failureOf(changed.error()));
                clearError();
                emit pinChanged();
            },
            Qt::QueuedConnection);
    });
}

QString AppState::hubName() const {
    return wording::text(m_membership.hubName);
}
QString AppState::hubAddress() const {
    return wording::text(m_membership.hubAddress);
}
QString AppState::userName() const {
    return wording::text(m_membership.userName);
}
QString AppState::role() const {
    return wording::text(m_membership.role);
}
QString AppState::roleText() const {
    return wording::role(m_membership.role);
}
bool AppState::isCoordinator() const {
    return m_membership.role == "coordinator";
}
bool AppState::isDemo() const {
    return FieldBook::instance().world().demo;
}
QString AppState::keychainWarning() const {
    if (FieldBook::instance().world().keychain.isProtected()) return {};
    return tr("The key is in a plain file on this device. Use it for demos and trying out only.");
}
QString AppState::version() const {
    return QCoreApplication::applicationVersion();
}
QStringList AppState::languages() const {
    return spokenCodes();
}
QString AppState::languageName(const QString& code) const {
    return QString::fromUtf8(spokenLanguage(code).name);
}
void AppState::setLanguage(const QString& language) {
    if (language == m_language || !languages().contains(language)) return;
    m_language = language;
    wording::setLanguage(language);
    FieldBook& book = FieldBook::instance();
    book.post([code = language.toStdString()](OpenBook& open) { open.setLanguage(code); });
    rememberDevice();
    emit languageChanged();
    emit book.languageChanged();
    emit errorChanged();
    emit membershipChanged();
}

void AppState::setColorScheme(ColorScheme scheme) {
    if (scheme == m_colorScheme) return;
    m_colorScheme = scheme;
    rememberDevice();
    emit appearanceChanged();
}

void AppState::setTextScale(qreal scale) {
    scale = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(scale, m_textScale)) return;
    m_textScale = scale;
    rememberDevice();
    emit appearanceChanged();
}

void AppState::setLockAfterMinutes(int minutes) {
    minutes = std::clamp(minutes, 1, kLockAfterMinutesMax);
    if (minutes == m_lockAfterMinutes) return;
    m_lockAfterMinutes = minutes;
    rememberDevice();
    emit lockAfterChanged();
}

void AppState::lockIfIdle() {
    constexpr std::int64_t kMinuteMs = 60'000;
    if (FieldBook::instance().now().ms - m_lastTouch.ms >= m_lockAfterMinutes * kMinuteMs) lock();
}

void AppState::noticeDay() {
    FieldBook& book = FieldBook::instance();
    const Date today = book.today();
    if (m_state != Open || today == m_day) return;
    m_day = today;
    // What is due, overdue or next may be another: to whoever shows records it is as if all had changed.
    auto all = std::make_shared<std::vector<Record>>();
    for (const Kind& kind : kinds()) {
        all->emplace_back();
        all->back().kind = kind.name;
    }
    emit book.recordsChanged(all);
}

bool AppState::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        m_lastTouch = FieldBook::instance().now();
        break;
    case QEvent::ApplicationActivate: // it may have slept since
        lockIfIdle();
        noticeDay();
        break;
    default:
        break;
    }
    return false;
}

void AppState::rememberDevice() {
    DeviceFile device;
    device.name = m_deviceName.toStdString();
    device.language = m_language.toStdString();
    device.colorScheme = m_colorScheme;
    device.textScale = m_textScale;
    device.lockAfterMinutes = m_lockAfterMinutes;
    device.pinDigits = m_pinLength;
    FieldBook::instance().post([device](OpenBook& book) { device.write(book.world()); });
}

} // namespace feltbok::app
