// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/wording.h"

#include "app/viewmodels/failures.h"
#include "app/viewmodels/field_book.h"
#include "app/viewmodels/spoken_language.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>
#include <QTranslator>

#include <array>
#include <cmath>

namespace feltbok::app::wording {
namespace {

const SpokenLanguage*& spoken() {
    static const SpokenLanguage* language = &spokenLanguages().front();
    return language;
}

QLocale& current() {
    static QLocale locale = spoken()->locale();
    return locale;
}

// Between the thousands of a number that is being written, in every language: a comma or a point there would
// be read as that of the decimals.
constexpr QChar kThousands(0x00A0);

QDate dateOf(const std::string& date) {
    return QDate::fromString(QString::fromStdString(date), Qt::ISODate);
}

// The system's tables say "tir." and "tor."; how Norwegians shorten the days stands among the translations.
constexpr const char* kShortWeekdays[] = {
    QT_TRANSLATE_NOOP("Weekday", "Mon"), QT_TRANSLATE_NOOP("Weekday", "Tue"),
    QT_TRANSLATE_NOOP("Weekday", "Wed"), QT_TRANSLATE_NOOP("Weekday", "Thu"),
    QT_TRANSLATE_NOOP("Weekday", "Fri"), QT_TRANSLATE_NOOP("Weekday", "Sat"),
    QT_TRANSLATE_NOOP("Weekday", "Sun")};

QString shortWeekday(const QDate& day) {
    return day.isValid() ? QCoreApplication::translate("Weekday", kShortWeekdays[day.dayOfWeek() - 1])
                         : QString();
}

QString format(const std::string& date, const QString& wanted) {
    const QDate day = dateOf(date);
    if (!day.isValid()) return {};
    if (!wanted.startsWith(QLatin1String("ddd")) || wanted.startsWith(QLatin1String("dddd")))
        return current().toString(day, wanted);
    const QString rest = wanted.mid(3).trimmed();
    return rest.isEmpty() ? shortWeekday(day)
                          : shortWeekday(day) + QLatin1Char(' ') + current().toString(day, rest);
}

// A pattern's %1 is the day of the month: "d. MMMM" in Norwegian, "d MMMM" in English.
QString dated(const std::string& date, const char* pattern) {
    return format(date, QString::fromLatin1(pattern).arg(QLatin1String(spoken()->dayOfMonth)));
}

QDateTime local(std::int64_t ms) {
    const QTimeZone zone(QByteArray::fromStdString(FieldBook::instance().world().timezone));
    return QDateTime::fromMSecsSinceEpoch(ms, zone.isValid() ? zone : QTimeZone::utc());
}

} // namespace

QString idText(const Id& id) {
    return id.isNull() ? QString() : text(id.toString());
}

Id idOf(const QString& text) {
    return Id::parse(text.toStdString()).value_or(Id{});
}

QLocale locale() {
    return current();
}

void setLanguage(const QString& language) {
    spoken() = &spokenLanguage(language);
    current() = spoken()->locale();
    QLocale::setDefault(current()); // what Qt.locale() says in QML
    static QTranslator translator;
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(QStringLiteral(":/i18n/feltbok_") + QLatin1String(spoken()->code)))
        QCoreApplication::installTranslator(&translator);
}

QString day(const std::string& date) {
    return dated(date, "%1 MMMM");
}
QString shortDay(const std::string& date) {
    return dated(date, "%1 MMM");
}
QString dayWithYear(const std::string& date) {
    return dated(date, "%1 MMM yyyy");
}
QString weekdayDay(const std::string& date) {
    return dated(date, "ddd %1 MMMM");
}
QString longDay(const std::string& date) {
    return dated(date, "dddd %1 MMMM");
}
QString weekday(const std::string& date) {
    return format(date, QStringLiteral("ddd"));
}
QString dayNumber(const std::string& date) {
    return dated(date, "%1");
}
QString month(const std::string& date) {
    return format(date, QStringLiteral("MMM"));
}
QString monthYear(const std::string& date) {
    return format(date, QStringLiteral("MMM yy"));
}

QString days(const std::string& from, const std::string& to) {
    const QDate first = dateOf(from);
    const QDate last = dateOf(to);
    if (!first.isValid()) return day(to);
    if (!last.isValid() || first == last) return day(from);
    if (first.month() == last.month() && first.year() == last.year())
        return dayNumber(from) + QStringLiteral("–") + day(to);
    return day(from) + QStringLiteral("–") + day(to);
}

QString time(std::int64_t ms) {
    return local(ms).toString(QLatin1String(spoken()->time));
}

QString moment(std::int64_t ms, const Date& today) {
    const QDate day = local(ms).date();
    const QDate now(today.year, int(today.month), int(today.day));
    if (day == now) return QCoreApplication::translate("Wording", "today %1").arg(time(ms));
    if (day.addDays(1) == now) return QCoreApplication::translate("Wording", "yesterday %1").arg(time(ms));
    return longDay(day.toString(Qt::ISODate).toStdString()) + QLatin1Char(' ') + time(ms);
}

QString times(const std::string& from, const std::string& to) {
    if (from.empty() || to.empty()) return text(from + to);
    return text(from) + QStringLiteral("–") + text(to);
}

QString number(double value, int decimalsMax) {
    const double scale = std::pow(10.0, decimalsMax);
    const double rounded = std::round(value * scale) / scale;
    int decimals = 0;
    for (double left = rounded; decimals < decimalsMax && std::abs(left - std::round(left)) > 1e-9;
         ++decimals)
        left *= 10;
    return current().toString(rounded, 'f', decimals);
}

QString numberAsWritten(const QString& kept, bool parted) {
    QString whole = kept.section(QLatin1Char('.'), 0, 0);
    const QString decimals = kept.mid(whole.size() + 1);
    for (qsizetype at = whole.size() - 3; parted && at > (whole.startsWith(QLatin1Char('-')) ? 1 : 0);
         at -= 3)
        whole.insert(at, kThousands);
    return decimals.isEmpty() && !kept.contains(QLatin1Char('.'))
               ? whole
               : whole + current().decimalPoint() + decimals;
}

QString size(std::uint64_t bytes) {
    if (bytes < 1000) return QCoreApplication::translate("Wording", "%1 bytes").arg(bytes);
    if (bytes < 1000 * 1000) return number(double(bytes) / 1000, 0) + QStringLiteral(" kB");
    return number(double(bytes) / 1e6, 1) + QStringLiteral(" MB");
}

QString sentence(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

QString countWord(int count) {
    const auto& words = spoken()->counts;
    if (count < 0 || std::size_t(count) >= words.size()) return current().toString(count);
    return QString::fromUtf8(words[std::size_t(count)]);
}

QString joined(std::initializer_list<QString> parts) {
    QStringList said;
    for (const QString& part : parts)
        if (!part.isEmpty()) said += part;
    return said.join(QStringLiteral(" · "));
}

} // namespace feltbok::app::wording
