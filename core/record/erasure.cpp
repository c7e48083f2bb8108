// SPDX-License-Identifier: Apache-2.0
#include "core/record/erasure.h"

#include "core/record/elements.h"

#include <algorithm>

namespace feltbok {

std::vector<std::string> personalFields(const Edit& edit) {
    const Kind* kind = findKind(edit.kind);
    std::vector<std::string> names;
    for (const auto& [name, value] : edit.fields) {
        const auto element = elementNameOf(name);
        const Field* field = kind == nullptr ? nullptr : kind->field(element ? element->field : name);
        const bool personal = kind == nullptr ? name != kDeletedField : field != nullptr && field->personal;
        if (personal) names.push_back(name);
    }
    return names;
}

Edit erased(Edit edit) {
    if (isErased(edit)) return edit;
    const std::vector<std::string> names = personalFields(edit);
    if (names.empty()) return edit;
    const Digest digest = digestOf(edit);
    for (const std::string& name : names)
        edit.fields[name] = nullptr;
    edit.extra.erase(kSaltMember);
    edit.extra[kErasedMember] = toHex(digest);
    return edit;
}

bool isErased(const Edit& edit) {
    return edit.extra.contains(kErasedMember);
}

bool isForgotten(const Edit& edit, const std::string& field) {
    const auto value = edit.fields.find(field);
    return isErased(edit) && value != edit.fields.end() && value->second.is_null();
}

} // namespace feltbok
