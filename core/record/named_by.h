// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/kinds.h"

namespace feltbok {

// What the values of a field name (Field::refersTo), beside the one record of a Reference.

/// What the elements of a Set are the ids of where they are municipalities.
inline constexpr std::string_view kScopes = "scope";
/// The list of core/results/indicators.h.
inline constexpr std::string_view kIndicators = "indicator";

/// Of a Set whose elements are ids: a kind of record, or kScopes. "" for a set of texts, and for any other
/// field.
[[nodiscard]] inline std::string_view elementsOf(const Field& field) {
    return field.type == FieldType::Set ? field.refersTo : std::string_view();
}
/// Of a Text that is a code of a list: the open list of the team's themes it is in ("area", "theme"), or
/// kIndicators; else "". What the list lacks stays allowed: it may come later, or from a newer version.
[[nodiscard]] inline std::string_view listOf(const Field& field) {
    return field.type == FieldType::Text ? field.refersTo : std::string_view();
}

} // namespace feltbok
