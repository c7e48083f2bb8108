// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/spoken_language.h"

#include <algorithm>

namespace feltbok::app {
namespace {

constexpr SpokenLanguage kLanguages[] = {
    {"nb",
     "Bokmål",
     QLocale::NorwegianBokmal,
     QLocale::Norway,
     "d.",
     "HH.mm",
     {"ingen", "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"}},
    {"nn",
     "Nynorsk",
     QLocale::NorwegianNynorsk,
     QLocale::Norway,
     "d.",
     "HH.mm",
     {"ingen", "eitt", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"}},
    {"da",
     "Dansk",
     QLocale::Danish,
     QLocale::Denmark,
     "d.",
     "HH.mm",
     {"ingen", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"}},
    {"en",
     "English",
     QLocale::English,
     QLocale::UnitedKingdom,
     "d",
     "HH:mm",
     {"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve"}},
};

} // namespace

std::span<const SpokenLanguage> spokenLanguages() {
    return kLanguages;
}

QStringList spokenCodes() {
    QStringList codes;
    for (const SpokenLanguage& known : kLanguages)
        codes += QLatin1String(known.code);
    return codes;
}

const SpokenLanguage& spokenLanguage(const QString& code) {
    const auto found = std::ranges::find_if(
        kLanguages, [&](const SpokenLanguage& known) { return code == QLatin1String(known.code); });
    return found != std::end(kLanguages) ? *found : kLanguages[0];
}

} // namespace feltbok::app
