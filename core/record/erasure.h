// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/edit.h"
#include "core/record/kinds.h"

#include <set>
#include <vector>

namespace feltbok {

// A person is erased by forgetting values, never links: what their record was, who changed it and when stay,
// and so does every digest, so that replicas agree and a late copy is known as the same. An edit with
// personal values holds a random salt from the start, which goes with the values: without it nobody can find
// a phone number by trying all of them against the digest that is left.

inline constexpr const char* kSaltMember = "salt";
inline constexpr const char* kErasedMember = "erased"; ///< of an erased edit: the digest it had
constexpr std::size_t kSaltBytes = 16;

/// The fields of an edit that tell of a person: those declared personal; of a kind that is not known, all.
[[nodiscard]] std::vector<std::string> personalFields(const Edit& edit);

/// The edit without its personal values and its salt; its digest stays. Erasing twice is erasing once.
[[nodiscard]] Edit erased(Edit edit);
[[nodiscard]] bool isErased(const Edit& edit);

/// True if an erasure took this field's value.
[[nodiscard]] bool isForgotten(const Edit& edit, const std::string& field);

} // namespace feltbok
