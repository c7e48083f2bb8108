// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/parameters.h"
#include "core/forms/xlsform/survey_builder.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <set>
#include <tuple>

namespace feltbok::xlsform {
namespace {

/// A decimal number kept exactly, so that 0.3 is a multiple of 0.1.
using Exact = std::int64_t; // in billionths

std::optional<Exact> exact(std::string_view text) {
    constexpr std::int64_t kBillion = 1'000'000'000;
    constexpr double kMax = 9.0e9;
    if (text.starts_with('+')) text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !(std::fabs(value) < kMax))
        return std::nullopt;
    return static_cast<Exact>(std::llround(value * static_cast<double>(kBillion)));
}

bool isWhole(Exact value) {
    return value % 1'000'000'000 == 0;
}

/// The numbers of a range, read from its parameters.
struct Range {
    Exact start = 0, end = 0, step = 0;
    std::optional<Exact> tickInterval, placeholder;

    [[nodiscard]] Exact width() const { return std::llabs(end - start); }
    [[nodiscard]] bool holds(Exact value) const {
        return value >= std::min(start, end) && value <= std::max(start, end);
    }
};

class RangeReader {
public:
    RangeReader(const Row& row, const Attributes& parameters, FaultList& faults)
        : m_row(row), m_parameters(parameters), m_faults(faults) {}

    std::optional<Range> read() {
        const auto start = number("start", "1");
        const auto end = number("end", "10");
        const auto step = number("step", "1");
        if (!start || !end || !step) return std::nullopt;
        Range range{*start, *end, *step, number("tick_interval", ""), number("placeholder", "")};
        if (!checkStep(range, "step", range.step)) return std::nullopt;
        // With a step below 0 a scale may run downwards.
        if (range.step > 0 && range.start > range.end)
            tell("start must be smaller than end; write them the other way round, or a step below 0");
        if ((range.end - range.start) % range.step != 0)
            tell("no number of steps leads from start to end; write an end that is start plus a multiple "
                 "of step");
        if (range.tickInterval && checkStep(range, "tick_interval", *range.tickInterval) &&
            *range.tickInterval % range.step != 0)
            tell("tick_interval must be a multiple of step");
        if (range.placeholder && (*range.placeholder - range.start) % range.step != 0)
            tell("placeholder must be start plus a multiple of step");
        if (range.placeholder && !range.holds(*range.placeholder))
            tell("placeholder must lie between start and end");
        return range;
    }

    void checkLabels(const Range& range, const ChoiceList* list, bool noTicks) {
        if (!list) return tell("tick_labelset names a list of the sheet choices");
        std::set<Exact> values;
        for (const Choice& choice : list->choices) {
            const auto value = exact(choice.name.text);
            if (!value)
                m_faults.add(ErrorCode::BadValue, choice.name,
                             "a label of a range needs a number as its name");
            else if (!range.holds(*value))
                m_faults.add(ErrorCode::BadValue, choice.name,
                             "this label lies outside the range that uses it; write a number from its start "
                             "to its end");
            else if ((*value - range.start) % range.tickInterval.value_or(range.step) != 0)
                m_faults.add(ErrorCode::BadValue, choice.name,
                             "this label lies on no tick of the range that uses it; write start plus a "
                             "multiple of its steps");
            else
                values.insert(*value);
        }
        if (noTicks && values != std::set<Exact>{range.start, range.end})
            tell("with the appearance no-ticks the list of tick_labelset has two choices, start and end");
    }

private:
    std::optional<Exact> number(std::string_view name, std::string_view fallback) {
        const std::string& given = valueOf(m_parameters, name);
        if (given.empty() && fallback.empty()) return std::nullopt;
        const auto value = exact(given.empty() ? fallback : given);
        if (!value) tell(std::string(name) + " must be a number");
        return value;
    }

    bool checkStep(const Range& range, std::string_view name, Exact value) {
        if (value == 0)
            tell(std::string(name) + " must not be 0");
        else if (value > range.width())
            tell(std::string(name) + " must not be larger than the distance from start to end");
        else
            return true;
        return false;
    }

    void tell(const std::string& message) { faultParameters(m_row, message, m_faults); }

    const Row& m_row;
    const Attributes& m_parameters;
    FaultList& m_faults;
};

} // namespace

std::string offScale(const Attributes& control, std::string_view value) {
    const auto [start, end, step] = std::tuple{
        exact(valueOf(control, "start")), exact(valueOf(control, "end")), exact(valueOf(control, "step"))};
    const auto at = exact(value);
    if (!start || !end || !step || !at || *step == 0) return {};
    const Range scale{*start, *end, *step, {}, {}};
    if (scale.holds(*at) && (*at - *start) % *step == 0) return {};
    return "this lies beside the scale, which goes from " + valueOf(control, "start") + " to " +
           valueOf(control, "end") + " in steps of " + valueOf(control, "step") +
           "; write a number that lies on it";
}

void SurveyBuilder::finishRange(const SurveyRow& row, Element& question) {
    checkParameterNames(row.row, row.parameters,
                        {"start", "end", "step", "tick_interval", "placeholder", "tick_labelset"}, m_faults);
    const std::string& appearance = valueOf(question.control, "appearance");
    const std::string& labels = valueOf(row.parameters, "tick_labelset");
    const bool ticked =
        !labels.empty() || find(row.parameters, "tick_interval") || find(row.parameters, "placeholder");
    const bool plain = std::ranges::all_of(
        words(appearance), [](std::string_view w) { return w == "vertical" || w == "no-ticks"; });
    if (ticked && !plain)
        faultParameters(
            row.row,
            "tick_interval, placeholder and tick_labelset work with the appearances vertical and no-ticks "
            "only",
            m_faults);
    RangeReader reader(row.row, row.parameters, m_faults);
    const auto range = reader.read();
    if (!range) return;
    if (!labels.empty()) {
        reader.checkLabels(*range, m_parts.choices.find(labels), appearance == "no-ticks");
        question.itemset = {labels, row.row.find("parameters")->place};
    }
    for (const auto& [parameter, fallback] : {std::pair{"start", "1"}, {"end", "10"}, {"step", "1"}}) {
        const std::string& given = valueOf(row.parameters, parameter);
        set(question.control, parameter, given.empty() ? fallback : given);
    }
    for (const auto& [parameter, attribute] :
         {std::pair{"tick_interval", "odk:tick-interval"}, {"placeholder", "odk:placeholder"}})
        if (const std::string& given = valueOf(row.parameters, parameter); !given.empty())
            set(question.control, attribute, given);
    const bool whole = isWhole(range->start) && isWhole(range->end) && isWhole(range->step) &&
                       isWhole(range->tickInterval.value_or(0)) && isWhole(range->placeholder.value_or(0));
    if (!whole) set(question.bind, "type", "decimal");
}

} // namespace feltbok::xlsform
