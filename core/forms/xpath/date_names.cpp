// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/date_time.h"

#include <algorithm>

namespace feltbok::xpath {

namespace {

constexpr DateNames kEnglish{
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
     "November", "December"},
    {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
    {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
    {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"}};

constexpr std::array<std::string_view, 12> kNorwegianMonths = {
    "januar", "februar", "mars",      "april",   "mai",      "juni",
    "juli",   "august",  "september", "oktober", "november", "desember"};
constexpr std::array<std::string_view, 12> kNorwegianShortMonths = {"jan", "feb", "mar", "apr", "mai", "jun",
                                                                    "jul", "aug", "sep", "okt", "nov", "des"};

constexpr DateNames kBokmal{kNorwegianMonths,
                            kNorwegianShortMonths,
                            {"søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"},
                            {"søn", "man", "tir", "ons", "tor", "fre", "lør"}};
constexpr DateNames kNynorsk{kNorwegianMonths,
                             kNorwegianShortMonths,
                             {"søndag", "måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag"},
                             {"søn", "mån", "tys", "ons", "tor", "fre", "lau"}};
constexpr DateNames kDanish{
    {"januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
     "november", "december"},
    {"jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
    {"søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"},
    {"søn", "man", "tir", "ons", "tor", "fre", "lør"}};

struct Known {
    std::string_view word; ///< in small letters
    const DateNames* names;
};

constexpr Known kKnown[] = {
    {"nynorsk", &kNynorsk},  {"nn", &kNynorsk},   {"bokmål", &kBokmal}, {"bokmal", &kBokmal},
    {"nb", &kBokmal},        {"no", &kBokmal},    {"nor", &kBokmal},    {"norsk", &kBokmal},
    {"norwegian", &kBokmal}, {"dansk", &kDanish}, {"danish", &kDanish}, {"da", &kDanish},
};

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || static_cast<signed char>(c) < 0;
}

} // namespace

// The word that says most decides: "Norsk nynorsk (nn)" is Nynorsk.
const DateNames& dateNamesOf(std::string_view language) {
    std::string small(language);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    for (const Known& known : kKnown)
        for (std::size_t at = small.find(known.word); at != std::string::npos;
             at = small.find(known.word, at + 1)) {
            const std::size_t end = at + known.word.size();
            if ((at == 0 || !isLetter(small[at - 1])) && (end == small.size() || !isLetter(small[end])))
                return *known.names;
        }
    return kEnglish;
}

} // namespace feltbok::xpath
