// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/results/insight.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace feltbok::results {

/// The points in time that the funder asks about: until now, in three years, in the longer term.
inline constexpr std::array<int, 3> kYearsAhead{0, 3, 10};
inline constexpr std::array kPointWords{"Til nå", "Om tre år", "Lengre sikt"};
/// The fields of a report of type "funder" that tell the results in words.
inline constexpr std::array kResultFields{"resultsNow", "resultsSoon", "resultsLater"};

/// A number of the form with what it was counted from; no value where nobody has set a target.
struct FormNumber {
    std::optional<double> value;
    std::vector<Id> records;
    bool operator==(const FormNumber&) const = default;
};

/// A line of the form. Lines of one part stand together.
struct FormLine {
    std::string part;  ///< "Utslipp, tonn CO2e. Summeres ikke"
    std::string label; ///< "Beregnet"
    std::array<FormNumber, 3> at;
    bool operator==(const FormLine&) const = default;
};

/// The form that the funder sends out, filled in from what is here.
struct FunderForm {
    std::optional<Id> report;         ///< the record that holds the words
    std::array<std::string, 3> words; ///< the results in words, "" where nobody has written them
    std::vector<FormLine> lines;
    bool operator==(const FunderForm&) const = default;
};

/// What is done counts within the period, and what is expected are targets for the indicator: the last one
/// due until the point. Emissions and energy are added up until the end of each point's year, every year's
/// effect once a year.
[[nodiscard]] FunderForm funderForm(const Store& store, const Insight& insight, const Date& from,
                                    const Date& to);

} // namespace feltbok::results
