// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/given_edit.h"

#include "core/record/edit_codec.h"

namespace feltbok {

Value GivenEdit::written() const {
    if (!edit) return raw;
    Value value = encodeEdit(*edit);
    if (!like) return value;
    for (const char* name : {"record", "kind", "scope"})
        value.erase(name);
    value["like"] = like->toString();
    return value;
}

Result<Edit> GivenEdit::read() const& {
    return edit ? soundEdit(*edit) : decodeEdit(raw);
}

Result<Edit> GivenEdit::read() && {
    return edit ? soundEdit(std::move(*edit)) : decodeEdit(raw);
}

Result<EditId> GivenEdit::id() const {
    if (edit) return edit->id;
    const auto text = raw.is_object() ? raw.find("id") : raw.end();
    if (!raw.is_object() || text == raw.end() || !text->is_string())
        return fail(ErrorCode::Protocol, "an edit lacks its id");
    return EditId::parse(text->get_ref<const std::string&>());
}

} // namespace feltbok
