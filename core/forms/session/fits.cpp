// SPDX-License-Identifier: Apache-2.0
// Which texts can be the answer to a question: by its type in values.cpp, by how it is asked here.
#include "core/forms/session/interview.h"
#include "core/forms/xpath/number_text.h"

#include <algorithm>
#include <cmath>

namespace feltbok::forms {

namespace {

using xpath::numberOf;

/// Of a step: numbers such as 0.1 are not exact.
constexpr double kNearness = 1e-6;

// What the form does not say as numbers, it does not say.
bool isOnScale(double value, const std::array<std::string, 3>& range) {
    if (std::isnan(value)) return false;
    const double start = numberOf(range[0]);
    const double end = numberOf(range[1]);
    const double steps = (value - start) / numberOf(range[2]);
    const double near = kNearness * std::max(std::abs(end - start), 1e-3);
    if (value < std::min(start, end) - near || value > std::max(start, end) + near) return false;
    return !std::isfinite(steps) || std::abs(steps - std::round(steps)) < kNearness;
}

} // namespace

Result<void> Session::Interview::checkControl(NodeId node, std::string_view value) {
    const Ask* const ask = m_program.askOf(defId(node));
    const Control control = def(node).control;
    if (control == Control::Trigger && value != "OK")
        return fail(ErrorCode::BadValue, "This is acknowledged with \"OK\", or not at all.");
    if (control == Control::Range && !isOnScale(numberOf(value), ask->range))
        return fail(ErrorCode::BadValue, "The answer must be on the scale from " + ask->range[0] + " to " +
                                             ask->range[1] + " in steps of " + ask->range[2] + ".");
    if (control == Control::Rank) {
        const auto ranked = static_cast<std::size_t>(std::ranges::count(value, ' ')) + 1;
        if (ranked != choiceCount(node))
            return fail(ErrorCode::BadValue, "A rank holds all its choices, each once.");
    }
    return {};
}

bool Session::Interview::fits(NodeId node, std::string_view value) {
    const Control control = def(node).control;
    const bool isChosen = control == Control::Select || control == Control::Select1;
    if (isChosen || isCalculated(node)) return true; // what is offered may change, and come back
    const auto read = readFor(node, value);
    return read && *read == value;
}

} // namespace feltbok::forms
