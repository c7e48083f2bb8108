// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// What the statuses of visits and actions mean for the work that is left; the words are declared with their
/// kinds (core/record).
namespace feltbok::advisory {

/// The visit has been held: done, or closed as well.
[[nodiscard]] constexpr bool isVisited(std::string_view visitStatus) {
    return visitStatus == "done" || visitStatus == "closed";
}

/// Nobody has to do anything more about the action: done or dropped.
[[nodiscard]] constexpr bool isSettled(std::string_view actionStatus) {
    return actionStatus == "done" || actionStatus == "dropped";
}

} // namespace feltbok::advisory
