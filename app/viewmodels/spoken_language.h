// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QStringList>

#include <array>
#include <span>

namespace feltbok::app {

/// A language that the interface speaks, with what follows from it and stands in no translation.
struct SpokenLanguage {
    const char* code; ///< ISO 639-1; assets/translations/feltbok_CODE.ts has its texts
    const char* name; ///< in the language itself
    QLocale::Language language;
    QLocale::Country territory;
    const char* dayOfMonth;               ///< "d." or "d", as QDate's patterns say it
    const char* time;                     ///< as QTime's patterns say it
    std::array<const char*, 13> counts{}; ///< none to twelve, as one counts points

    [[nodiscard]] QLocale locale() const { return {language, territory}; }
};

/// All of them, in the order they are offered in.
[[nodiscard]] std::span<const SpokenLanguage> spokenLanguages();
/// Their codes, in that order.
[[nodiscard]] QStringList spokenCodes();
/// That of a code; the first where it is none of ours.
[[nodiscard]] const SpokenLanguage& spokenLanguage(const QString& code);

} // namespace feltbok::app
