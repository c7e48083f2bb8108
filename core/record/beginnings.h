// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/instant.h"
#include "core/record/edit.h"
#include "core/record/kinds.h"

#include <string_view>

namespace feltbok {

/// What a new record of a kind holds before a person has written in it: today where a day must be there, its
/// first status, and who makes it where the kind asks for that (`who`, `givenBy`; not if `user` is "").
[[nodiscard]] Fields beginnings(const Kind& kind, const Date& today, std::string_view user);

/// What a status brings with it: the day on which it was reached, where the kind has a date of that name
/// ("answered", "awarded") and `held` has none. The first status is where a record begins, and is not
/// reached.
[[nodiscard]] Fields reachedOn(const Kind& kind, const Fields& held, std::string_view status,
                               const Date& today);

} // namespace feltbok
