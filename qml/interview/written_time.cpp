// SPDX-License-Identifier: Apache-2.0
#include "qml/interview/written_time.h"

#include <QDateTime>
#include <QRegularExpression>

namespace feltbok {

QString WrittenTime::time(const QString& written) {
    static const QRegularExpression apart(
        QStringLiteral("^\\s*(\\d{1,2})(?:[.: ](\\d{2}))?(?:[.:](\\d{2}))?\\s*$"));
    static const QRegularExpression together(QStringLiteral("^\\s*(\\d{1,2})(\\d{2})\\s*$"));
    auto found = apart.match(written);
    if (!found.hasMatch()) found = together.match(written);
    if (!found.hasMatch()) return written.trimmed();
    const QTime time(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    return time.isValid() ? time.toString(QStringLiteral("HH:mm:ss")) : written.trimmed();
}

QString WrittenTime::shown(const QString& kept) {
    const qsizetype from = kept.indexOf(QLatin1Char('T'));
    if (from < 0 && kept.count(QLatin1Char('-')) == 2) return {}; // a day alone
    const QString text = kept.mid(from + 1);
    static const QRegularExpression clock(
        QStringLiteral("^(\\d{2}):(\\d{2})(:\\d{2}([.]\\d+)?)?(Z|[+-]\\d{2}(:?\\d{2})?)?$"));
    const auto found = clock.match(text);
    if (!found.hasMatch()) return text;
    // Kept elsewhere in the world, told in this place's time.
    const QDateTime moment = QDateTime::fromString(kept, Qt::ISODateWithMs);
    if (from > 0 && moment.isValid() && moment.timeSpec() != Qt::LocalTime)
        return moment.toLocalTime().toString(QStringLiteral("HH.mm"));
    return found.captured(1) + QLatin1Char('.') + found.captured(2);
}

QString WrittenTime::day(const QString& kept) {
    const qsizetype to = kept.indexOf(QLatin1Char('T'));
    if (to < 0) return kept.count(QLatin1Char('-')) == 2 ? kept : QString();
    const QDateTime moment = QDateTime::fromString(kept, Qt::ISODateWithMs);
    if (moment.isValid() && moment.timeSpec() != Qt::LocalTime)
        return moment.toLocalTime().date().toString(Qt::ISODate);
    return kept.left(to);
}

QString WrittenTime::moment(const QString& day, const QString& writtenTime) {
    const QString clock = writtenTime.trimmed().isEmpty() ? QString() : time(writtenTime);
    if (clock.isEmpty()) return day;
    const QDateTime moment(QDate::fromString(day, Qt::ISODate),
                           QTime::fromString(clock, QStringLiteral("HH:mm:ss")));
    if (!moment.isValid()) return day + QLatin1Char('T') + clock;
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace feltbok
