// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/open_book.h"
#include "core/advisory/visits.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

/// The words of the interface that follow from data: one place for dates, numbers, states and errors, in the
/// language of the moment.
namespace feltbok::app::wording {

[[nodiscard]] inline QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}
[[nodiscard]] inline std::string utf8(const QString& text) {
    return text.toStdString();
}
[[nodiscard]] QString idText(const Id& id); ///< "" for the null id
[[nodiscard]] Id idOf(const QString& text); ///< the null id for what is none

/// What dates and numbers are written with.
[[nodiscard]] QLocale locale();
/// One of spoken_language.h: installs its translations and its way of writing dates and numbers.
void setLanguage(const QString& language);

// Dates: YYYY-MM-DD in, "" out for what is no date.
[[nodiscard]] QString day(const std::string& date);                         ///< "24. november"
[[nodiscard]] QString shortDay(const std::string& date);                    ///< "24. nov."
[[nodiscard]] QString dayWithYear(const std::string& date);                 ///< "24. nov. 2026"
[[nodiscard]] QString weekdayDay(const std::string& date);                  ///< "tirs. 24. november"
[[nodiscard]] QString longDay(const std::string& date);                     ///< "tirsdag 24. november"
[[nodiscard]] QString weekday(const std::string& date);                     ///< "tirs."
[[nodiscard]] QString dayNumber(const std::string& date);                   ///< "24."
[[nodiscard]] QString month(const std::string& date);                       ///< "nov."
[[nodiscard]] QString monthYear(const std::string& date);                   ///< "nov. 26"
[[nodiscard]] QString days(const std::string& from, const std::string& to); ///< "20. oktober–9. desember"
[[nodiscard]] QString time(std::int64_t ms);                                ///< "10.42"
[[nodiscard]] QString moment(std::int64_t ms,
                             const Date& today); ///< "i dag 10.42", "mandag 23. november 16.04"
[[nodiscard]] QString times(const std::string& from, const std::string& to); ///< "10.00–12.00"

[[nodiscard]] QString number(double value, int decimalsMax = 2); ///< "4,25"
/// A number that is kept with a point, as a person writes it: "4,25", with `parted` "1 250 000".
[[nodiscard]] QString numberAsWritten(const QString& kept, bool parted);
[[nodiscard]] QString size(std::uint64_t bytes); ///< "4,1 MB"
/// The first letter large.
[[nodiscard]] QString sentence(QString words);
/// None to twelve in words, as one counts points (Norwegian neuter); else digits.
[[nodiscard]] QString countWord(int count);

/// Joins what is not empty with " · ".
[[nodiscard]] QString joined(std::initializer_list<QString> parts);

[[nodiscard]] QString stopStatus(const std::string& status);
[[nodiscard]] QString actionStatus(const std::string& status);
[[nodiscard]] QString ownerSide(const std::string& side);
[[nodiscard]] QString role(const std::string& role);
[[nodiscard]] QString needArea(const std::string& area);
[[nodiscard]] QString needTheme(const std::string& theme);
[[nodiscard]] QString level(const std::string& level); ///< "operativt nivå"
[[nodiscard]] QString maturityDimension(const std::string& name);
[[nodiscard]] QString severity(int value);
[[nodiscard]] QString urgency(int value);
[[nodiscard]] QString kind(const std::string& kind);
[[nodiscard]] QString field(const std::string& kind, const std::string& field);
/// One of a field's declared choices.
[[nodiscard]] QString choice(const std::string& kind, const std::string& field, const std::string& value);
/// What a field's value says to a person.
[[nodiscard]] QString value(const std::string& kind, const std::string& field, const Value& value);
[[nodiscard]] QString whereabouts(advisory::Whereabouts place);
[[nodiscard]] QString refusal(const std::string& why);

/// What to tell a person: what happened and what to do.
[[nodiscard]] QString failure(const Failure& failure);
[[nodiscard]] QString failure(const Error& error);

} // namespace feltbok::app::wording
