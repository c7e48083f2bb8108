// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace feltbok::results {

/// Which records of a period count.
enum class PeriodRule : std::uint8_t {
    Within,    ///< those whose day is in it
    LatestTill ///< of each subject the latest until its end: what a municipality answered last
};

enum class Measure : std::uint8_t {
    Sum,           ///< of the amounts
    Mean,          ///< of the amounts
    Municipalities ///< how many municipalities have any
};

/// What one record adds to an indicator.
struct Tally {
    std::string day;     ///< YYYY-MM-DD; a record without one counts in no period
    std::string subject; ///< LatestTill: what it is an answer about
    std::vector<std::pair<std::string, double>> parts; ///< group, amount; empty: it does not count
};

/// One number of ours. Declared once, in indicators.cpp; charts, reports, exports and their explanations read
/// it there. Question and formula are in bokmål, as in the reports.
struct Indicator {
    std::string_view name;
    std::string_view question; ///< that it answers
    std::string_view formula;  ///< in words
    std::string_view unit;
    std::string_view kind; ///< of the records counted
    std::string_view via;  ///< the reference to what gives them their day, or ""
    PeriodRule rule = PeriodRule::Within;
    Measure measure = Measure::Sum;
    /// `parent` is what `via` names; null where there is none.
    Tally (*tally)(const Record& record, const Record* parent) = nullptr;
};

[[nodiscard]] std::span<const Indicator> indicators();
[[nodiscard]] const Indicator* findIndicator(std::string_view name);

} // namespace feltbok::results
