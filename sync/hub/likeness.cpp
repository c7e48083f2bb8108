// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/likeness.h"

#include "core/record/edit_codec.h"

namespace feltbok {

namespace {

/// What an edit says it is like; nothing if it says itself what it is of.
Result<std::optional<EditId>> likenessOf(const GivenEdit& given) {
    if (given.edit) return given.like;
    if (!given.raw.is_object() || given.raw.contains("record") || !given.raw.contains("like"))
        return std::nullopt;
    const Value& like = given.raw.at("like");
    const auto id = like.is_string() ? EditId::parse(like.get_ref<const std::string&>())
                                     : fail(ErrorCode::Protocol, "an edit id is text");
    if (!id) return fail(id);
    return *id;
}

} // namespace

Result<std::optional<GivenEdit>> wholeEdit(HubStore& store, const GivenEdit& given,
                                           const std::set<Id>* scopes) {
    auto like = likenessOf(given);
    if (!like) return fail(like);
    if (!*like) return std::nullopt;
    auto row = store.edit(**like);
    if (!row) return fail(row);
    const bool isHere =
        *row && !(*row)->record.isNull() && (scopes == nullptr || scopes->contains((*row)->scope));
    auto other = isHere ? editFromBytes((*row)->bytes) : fail(ErrorCode::NotFound, "");
    if (!other)
        return fail(ErrorCode::UnknownRecord,
                    "the edit that another is like is not here: send that one whole", (*like)->toString());
    GivenEdit whole = given;
    if (whole.edit) {
        whole.edit->record = other->record;
        whole.edit->kind = other->kind;
        whole.edit->scope = other->scope;
        whole.like.reset();
        return whole;
    }
    whole.raw.erase("like");
    whole.raw["record"] = other->record.toString();
    whole.raw["kind"] = other->kind;
    whole.raw["scope"] = other->scope.toString();
    return whole;
}

} // namespace feltbok
