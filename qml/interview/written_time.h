// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace feltbok {

/// Times as a person writes them and as an answer keeps them. What cannot be read is kept as it was written.
class WrittenTime : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// "14.30", "14:30", "1430" and "14" are "14:30:00" and "14:00:00".
    Q_INVOKABLE static QString time(const QString& written);
    /// "14.30" of a time or of a date with time; what is none stays.
    Q_INVOKABLE static QString shown(const QString& kept);
    /// "2026-11-24" of a date with time.
    Q_INVOKABLE static QString day(const QString& kept);
    /// A day and a time, in this place's time: "2026-11-24T14:30:00+01:00". Of one alone: that one, a time
    /// behind a T.
    Q_INVOKABLE static QString moment(const QString& day, const QString& writtenTime);
};

} // namespace feltbok
