// SPDX-License-Identifier: Apache-2.0
#include "core/record/edit_codec.h"

#include <algorithm>
#include <optional>

namespace feltbok {
namespace {

constexpr std::size_t kNameBytesMax = 64; // a kind's or field's name

const Value* member(const Value& value, const char* name) {
    const auto it = value.find(name);
    return it == value.end() ? nullptr : &*it;
}

Result<void> readId(const Value& value, const char* name, Id& id) {
    const Value* text = member(value, name);
    if (text == nullptr || !text->is_string()) return fail(ErrorCode::Damaged, "an edit lacks an id", name);
    auto parsed = Id::parse(text->get_ref<const std::string&>());
    if (!parsed) return fail(ErrorCode::Damaged, "an edit has a damaged id", name);
    id = *parsed;
    return {};
}

Result<void> readWhole(const Value& value, const char* name, std::int64_t& number) {
    const Value* found = member(value, name);
    if (found == nullptr || !found->is_number_integer())
        return fail(ErrorCode::Damaged, "an edit lacks a number", name);
    number = found->get<std::int64_t>();
    return {};
}

/// What no version writes (bytes that are no text) must not travel: whoever shows it or makes JSON of it
/// fails.
bool isName(const std::string& name) {
    return !name.empty() && name.size() <= kNameBytesMax && isNfc(name);
}

bool isOwnMember(std::string_view name) {
    static constexpr std::string_view kOwn[] = {"id",     "txn",      "record", "kind",  "scope",
                                                "fields", "replaces", "at",     "author"};
    return std::ranges::find(kOwn, name) != std::end(kOwn);
}

Result<void> readFields(const Value& value, Edit& edit) {
    const Value* fields = member(value, "fields");
    if (fields == nullptr || !fields->is_object())
        return fail(ErrorCode::Damaged, "an edit lacks its fields");
    for (const auto& [name, content] : fields->items())
        edit.fields.emplace(name, content);
    return {};
}

Result<void> readReplaces(const Value& value, Edit& edit) {
    const Value* replaces = member(value, "replaces");
    if (replaces == nullptr || !replaces->is_object())
        return fail(ErrorCode::Damaged, "an edit lacks what it replaces");
    for (const auto& [name, ids] : replaces->items()) {
        if (!ids.is_array()) return fail(ErrorCode::Damaged, "what an edit replaces is damaged");
        std::vector<EditId>& list = edit.replaces[name];
        for (const Value& id : ids) {
            auto parsed = id.is_string() ? EditId::parse(id.get_ref<const std::string&>())
                                         : fail(ErrorCode::Damaged, "an edit id is text");
            if (!parsed) return fail(parsed);
            list.push_back(*parsed);
        }
    }
    return {};
}

Result<void> checkFields(Edit& edit) {
    for (auto& [name, content] : edit.fields) {
        if (!isName(name)) return fail(ErrorCode::Damaged, "a field's name is empty or too long");
        auto normal = normalise(std::move(content));
        if (!normal) return fail(normal);
        content = std::move(*normal);
    }
    return {};
}

Result<void> checkReplaces(const Edit& edit) {
    std::size_t count = 0;
    for (const auto& [name, ids] : edit.replaces) {
        if (!isName(name)) return fail(ErrorCode::Damaged, "what an edit replaces is damaged");
        count += ids.size();
    }
    if (count > kReplacedMax) return fail(ErrorCode::TooLarge, "an edit replaces too many others");
    return {};
}

/// More than its CBOR takes if it holds plain values; nothing is said of lists and objects, or of members of
/// a newer version.
std::optional<std::size_t> bytesAtMost(const Edit& edit) {
    constexpr std::size_t kPlainBytes = 16; // a number or a text's head
    constexpr std::size_t kIdBytes = 64;
    constexpr std::size_t kMembersBytes = 512;
    if (!edit.extra.empty()) return std::nullopt;
    std::size_t bytes = kMembersBytes + edit.kind.size();
    for (const auto& [name, value] : edit.fields) {
        if (value.is_structured()) return std::nullopt;
        const auto* text = value.get_ptr<const std::string*>();
        bytes += name.size() + 2 * kPlainBytes + (text == nullptr ? 0 : text->size());
    }
    for (const auto& [name, ids] : edit.replaces)
        bytes += name.size() + 2 * kPlainBytes + ids.size() * kIdBytes;
    return bytes;
}

bool isTooLarge(const Edit& edit) {
    const auto most = bytesAtMost(edit);
    return (!most || *most > kEditBytesMax) && bytesOf(edit).size() > kEditBytesMax;
}

} // namespace

Result<Edit> soundEdit(Edit edit) {
    if (!isName(edit.kind)) return fail(ErrorCode::Damaged, "an edit lacks its kind");
    if (edit.txn < 1 || edit.txn > edit.id.number)
        return fail(ErrorCode::Damaged, "an edit's transaction starts after it");
    if (auto checked = checkFields(edit); !checked) return fail(checked);
    if (auto checked = checkReplaces(edit); !checked) return fail(checked);
    for (const auto& [name, content] : edit.extra.items())
        if (isOwnMember(name) || !isName(name) || !normalise(content))
            return fail(ErrorCode::Damaged, "a member of a newer version is damaged");
    if (isTooLarge(edit)) return fail(ErrorCode::TooLarge, "an edit is over 64 KB");
    return edit;
}

Value encodeEdit(const Edit& edit) {
    Value value = edit.extra;
    value["id"] = edit.id.toString();
    value["txn"] = edit.txn;
    value["record"] = edit.record.toString();
    value["kind"] = edit.kind;
    value["scope"] = edit.scope.toString();
    value["fields"] = edit.fields;
    Value replaces = Value::object();
    for (const auto& [name, ids] : edit.replaces) {
        Value list = Value::array();
        for (const EditId& id : ids)
            list.push_back(id.toString());
        replaces[name] = std::move(list);
    }
    value["replaces"] = std::move(replaces);
    value["at"] = edit.at.ms;
    value["author"] = edit.author.toString();
    return value;
}

Result<Edit> decodeEdit(const Value& value) {
    if (!value.is_object()) return fail(ErrorCode::Damaged, "an edit is an object");
    Edit edit;
    const Value* id = member(value, "id");
    if (id == nullptr || !id->is_string()) return fail(ErrorCode::Damaged, "an edit lacks its id");
    auto parsed = EditId::parse(id->get_ref<const std::string&>());
    if (!parsed) return fail(parsed);
    edit.id = *parsed;
    const Value* kind = member(value, "kind");
    if (kind == nullptr || !kind->is_string()) return fail(ErrorCode::Damaged, "an edit lacks its kind");
    edit.kind = kind->get<std::string>();
    std::int64_t txn = 0;
    if (auto read = readWhole(value, "txn", txn); !read) return fail(read);
    if (txn < 1) return fail(ErrorCode::Damaged, "an edit's transaction starts after it");
    edit.txn = static_cast<std::uint64_t>(txn);
    if (auto read = readWhole(value, "at", edit.at.ms); !read) return fail(read);
    if (auto read = readId(value, "record", edit.record); !read) return fail(read);
    if (auto read = readId(value, "scope", edit.scope); !read) return fail(read);
    if (auto read = readId(value, "author", edit.author); !read) return fail(read);
    if (auto read = readFields(value, edit); !read) return fail(read);
    if (auto read = readReplaces(value, edit); !read) return fail(read);
    for (const auto& [name, content] : value.items()) {
        if (!isOwnMember(name)) edit.extra[name] = content;
    }
    return soundEdit(std::move(edit));
}

} // namespace feltbok
