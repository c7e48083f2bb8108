// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/edit.h"
#include "core/record/register.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace feltbok {

// A set or an ordered list is one field per element (design §3), named by what the edit says, so that
// versions that do not know the declaration pass it on and join it alike:
//   `tags/bygg`       true or false: in the set or not. An addition wins over a removal that had not seen it.
//   `steps/UUID`      an element's value; null once it is taken out. In conflict like any other field.
//   `steps/UUID@`     its place among the others: text compared by bytes. The latest counts, and that is no
//                     conflict.

constexpr std::size_t kElementsMax = 200;    ///< of one set or list, in one edit
constexpr std::size_t kElementBytesMax = 40; ///< of an element's name
constexpr std::size_t kPlaceBytesMax = 1024;

/// The parts of an element's field name.
struct ElementName {
    std::string field;
    std::string element;
    bool isPlace = false;
};

/// Nothing if the name is that of an ordinary field.
[[nodiscard]] std::optional<ElementName> elementNameOf(std::string_view fieldName);
[[nodiscard]] std::string elementField(std::string_view field, std::string_view element);
[[nodiscard]] std::string placeField(std::string_view field, std::string_view element);

/// True if heads that differ are no conflict: of a set's element, or of a place.
[[nodiscard]] bool settlesItself(const std::string& fieldName, const Register& reg);
/// True if the element is in its set: of several heads, an addition wins.
[[nodiscard]] bool isIn(const Register& reg);

/// Sets and lists as people see them: `["a","b"]` by bytes, `[{"element":ID,"value":…}…]` by place.
[[nodiscard]] Fields gathered(const std::map<std::string, Register>& registers);

/// A place between two others ("" before: the beginning; "" after: the end). Two people may get the same;
/// then the element's name decides.
[[nodiscard]] std::string placeBetween(std::string_view before, std::string_view after);

} // namespace feltbok
