// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"
#include "core/record/kinds.h"
#include "core/record/record_state.h"

namespace feltbok {

/// What a person did to the sets and lists of a record, element by element: a whole set or list in `fields`
/// (`["a","b"]`; for a list texts, or `{"element":ID,"value":text}` for those that are there) becomes the
/// elements that differ from what is shown. Other fields stay as they are.
[[nodiscard]] Result<Fields> byElement(const Kind& kind, const Fields& fields, const RecordState& state,
                                       Random& random);

} // namespace feltbok
