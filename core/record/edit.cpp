// SPDX-License-Identifier: Apache-2.0
#include "core/record/edit.h"

#include "core/record/edit_codec.h"
#include "core/record/kinds.h"

#include <charconv>

namespace feltbok {

std::string EditId::toString() const {
    return replica.toString() + ":" + std::to_string(number);
}

Result<EditId> EditId::parse(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return fail(ErrorCode::BadInput, "an edit id is written REPLICA:NUMBER");
    auto replica = Id::parse(text.substr(0, colon));
    if (!replica) return fail(replica);
    EditId id{*replica, 0};
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + colon + 1, end, id.number);
    if (error != std::errc{} || stop != end || id.number == 0)
        return fail(ErrorCode::BadInput, "an edit id is written REPLICA:NUMBER");
    return id;
}

Digest digestOf(const Edit& edit) {
    return digestOfEdit(bytesOf(edit));
}

bool isDeletion(const Edit& edit) {
    const auto it = edit.fields.find(std::string(kDeletedField));
    return it != edit.fields.end() && it->second == true;
}

} // namespace feltbok
