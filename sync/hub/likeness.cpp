// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/likeness.h"

#include "core/record/edit_codec.h"

namespace feltbok {

Result<Value> wholeEdit(HubStore& store, const Value& raw, const std::set<Id>* scopes) {
    if (!raw.is_object() || raw.contains("record") || !raw.contains("like")) return raw;
    const Value& like = raw.at("like");
    const auto id = like.is_string() ? EditId::parse(like.get_ref<const std::string&>())
                                     : fail(ErrorCode::Protocol, "an edit id is text");
    if (!id) return fail(id);
    auto row = store.edit(*id);
    if (!row) return fail(row);
    const bool isHere =
        *row && !(*row)->record.isNull() && (scopes == nullptr || scopes->contains((*row)->scope));
    auto other = isHere ? editFromBytes((*row)->bytes) : fail(ErrorCode::NotFound, "");
    if (!other)
        return fail(ErrorCode::UnknownRecord,
                    "the edit that another is like is not here: send that one whole", id->toString());
    Value whole = raw;
    whole.erase("like");
    whole["record"] = other->record.toString();
    whole["kind"] = other->kind;
    whole["scope"] = other->scope.toString();
    return whole;
}

} // namespace feltbok
