// SPDX-License-Identifier: Apache-2.0
#include "core/library/pack.h"

#include "core/library/cpv.h"
#include "core/record/elements.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace feltbok::library {
namespace {

constexpr std::array<std::string_view, 4> kPackHead{kPackMark, "owner", "language", "note"};

std::unexpected<Error> wrong(std::string message, std::string place) {
    return fail(ErrorCode::BadInput, std::move(message), std::move(place));
}

bool isRevised(const Kind& kind) {
    return kind.field("revision") != nullptr;
}

// A set is a list of short texts; everything else is checked as the declaration says.
Result<void> checkSet(const Value& value, const std::string& place) {
    if (!value.is_array()) return wrong("must be a list of texts", place);
    if (value.size() > kElementsMax)
        return fail(ErrorCode::TooLarge, "has more than " + std::to_string(kElementsMax) + " elements",
                    place);
    for (const Value& element : value) {
        const bool fits = element.is_string() && !element.get_ref<const std::string&>().empty() &&
                          element.get_ref<const std::string&>().size() <= kElementBytesMax;
        if (!fits) return wrong("must be texts of 1 to 40 bytes", place);
    }
    return {};
}

Result<void> checkCpv(const Value& codes, const std::string& place) {
    for (const Value& code : codes)
        if (!isCpvOrGroup(code.get_ref<const std::string&>()))
            return wrong(code.get<std::string>() + " is no CPV code, nor the first digits of some", place);
    return {};
}

/// Whoever wrote the pack chose the name: what is told of it is short, and no command to a terminal.
void leaveOut(Pack& pack, std::string member) {
    member.resize(std::min(member.size(), kLeftOutNameBytesMax));
    std::ranges::replace_if(member, [](unsigned char c) { return c < ' ' || c >= 0x7F; }, '?');
    const bool isNamed = std::ranges::find(pack.leftOut, member) != pack.leftOut.end();
    if (!isNamed && pack.leftOut.size() < kLeftOutMax) pack.leftOut.push_back(std::move(member));
}

Result<void> checkItem(const PackItem& item) {
    Fields plain;
    for (const auto& [name, value] : item.fields) {
        const Field* field = item.kind->field(name);
        if (field->type == FieldType::Set) {
            const std::string place = item.place + "." + name;
            if (auto checked = checkSet(value, place); !checked) return checked;
            if (name == "cpv")
                if (auto checked = checkCpv(value, place); !checked) return checked;
        } else {
            plain[name] = value;
        }
    }
    if (auto valid = validate(*item.kind, plain, true); !valid) {
        const std::string& place = valid.error().place; // "factor.source"
        const std::size_t dot = place.find('.');
        return wrong(valid.error().message, item.place + (dot == std::string::npos ? "" : place.substr(dot)));
    }
    const std::string from = item.text("validFrom");
    const std::string to = item.text("validTo");
    if (!from.empty() && !to.empty() && to < from)
        return wrong("ends on " + to + ", before it begins on " + from, item.place + ".validTo");
    return {};
}

Result<PackItem> itemOf(const Kind& kind, const Value& json, Pack& pack, std::string place) {
    if (!json.is_object())
        return wrong("must be an object with the fields of one revision", std::move(place));
    PackItem item{.kind = &kind, .fields = {}, .place = std::move(place)};
    for (const auto& [name, value] : json.items())
        if (kind.field(name) == nullptr)
            leaveOut(pack, item.place.substr(0, item.place.find('[')) + "." + name);
        else if (!value.is_null())
            item.fields[name] = value;
    if (isRevised(kind)) {
        item.fields.try_emplace("owner", pack.owner);
        item.fields.try_emplace("language", pack.language);
        item.fields.try_emplace("status", "draft");
    }
    if (auto checked = checkItem(item); !checked) return fail(checked);
    return item;
}

/// A list whose name is misspelt is not lost without a word.
Result<void> checkMembers(const Value& root, Pack& pack) {
    bool hasList = false;
    for (const auto& [name, value] : root.items()) {
        const auto& lists = packMembers();
        const bool isList =
            std::ranges::find(lists, name, [](const auto& list) { return list.first; }) != lists.end();
        hasList = hasList || isList;
        if (!isList && std::ranges::find(kPackHead, name) == kPackHead.end()) leaveOut(pack, name);
    }
    if (hasList) return {};
    std::string known;
    for (const auto& [member, kind] : packMembers())
        known += (known.empty() ? "" : ", ") + std::string(member);
    return wrong("the pack has none of the lists: " + known,
                 pack.leftOut.empty() ? std::string() : pack.leftOut.front());
}

Result<void> checkUnique(const Pack& pack) {
    std::set<std::tuple<std::string_view, std::string, std::string, std::int64_t>> seen;
    for (const PackItem& item : pack.items) {
        const std::string list = isRevised(*item.kind) ? item.text("owner") : item.text("list");
        if (!seen.emplace(item.kind->name, list, item.text("code"), item.revision()).second)
            return wrong(item.text("code") + " revision " + std::to_string(item.revision()) +
                             " stands twice in this pack",
                         item.place);
    }
    return {};
}

auto orderOf(const PackItem& item) {
    return std::make_tuple(item.text("owner"), item.text("list"), item.text("code"), item.revision());
}

} // namespace

std::string PackItem::text(std::string_view field) const {
    const auto it = fields.find(std::string(field));
    return it == fields.end() || !it->second.is_string() ? std::string() : it->second.get<std::string>();
}

std::int64_t PackItem::revision() const {
    const auto it = fields.find("revision");
    return it == fields.end() || !it->second.is_number_integer() ? 0 : it->second.get<std::int64_t>();
}

const std::vector<std::pair<std::string_view, std::string_view>>& packMembers() {
    static const std::vector<std::pair<std::string_view, std::string_view>> members{
        {"criteria", "criterion"}, {"examples", "example"}, {"templates", "template"},
        {"guidance", "guidance"},  {"factors", "factor"},   {"rules", "rule"},
        {"themes", "theme"}};
    return members;
}

Result<Pack> readPack(std::string_view json) {
    if (json.size() > kPackBytesMax) return fail(ErrorCode::TooLarge, "the pack is over 64 MB: divide it");
    auto root = fromJson(json);
    if (!root)
        return fail(ErrorCode::Damaged, "the file is damaged or no library pack: " + root.error().message);
    if (!root->is_object() || !root->contains(kPackMark))
        return wrong("this is no library pack: it lacks \"feltbokLibrary\"", std::string(kPackMark));
    const Value& version = root->at(std::string(kPackMark));
    if (!version.is_number_integer() || version.get<std::int64_t>() < 1)
        return wrong("the pack's version is no number", std::string(kPackMark));
    if (version.get<std::int64_t>() > kPackVersion)
        return fail(ErrorCode::TooNew, "the pack was written by a newer version: update the app",
                    std::string(kPackMark));
    Pack pack;
    for (auto [name, into] : {std::pair{"owner", &pack.owner}, std::pair{"language", &pack.language}}) {
        const auto it = root->find(name);
        if (it == root->end() || !it->is_string() || it->get_ref<const std::string&>().empty())
            return wrong("the pack does not say this", name);
        *into = it->get<std::string>();
    }
    if (auto checked = checkMembers(*root, pack); !checked) return fail(checked);
    for (const auto& [member, kindName] : packMembers()) {
        const auto list = root->find(std::string(member));
        if (list == root->end()) continue;
        if (!list->is_array()) return wrong("must be a list", std::string(member));
        if (pack.items.size() + list->size() > kPackItemsMax)
            return fail(ErrorCode::TooLarge, "over 50,000 items: divide the pack", std::string(member));
        for (std::size_t i = 0; i < list->size(); ++i) {
            auto item = itemOf(*findKind(kindName), (*list)[i], pack,
                               std::string(member) + "[" + std::to_string(i) + "]");
            if (!item) return fail(item);
            pack.items.push_back(std::move(*item));
        }
    }
    if (auto unique = checkUnique(pack); !unique) return fail(unique);
    return pack;
}

std::string writePack(const Pack& pack) {
    nlohmann::ordered_json root{
        {std::string(kPackMark), kPackVersion}, {"owner", pack.owner}, {"language", pack.language}};
    for (const auto& [member, kindName] : packMembers()) {
        std::vector<const PackItem*> items;
        for (const PackItem& item : pack.items)
            if (item.kind->name == kindName) items.push_back(&item);
        if (items.empty()) continue;
        std::ranges::sort(items, {}, [](const PackItem* item) { return orderOf(*item); });
        auto& list = root[std::string(member)] = nlohmann::ordered_json::array();
        for (const PackItem* item : items) {
            nlohmann::ordered_json json = nlohmann::ordered_json::object();
            for (const Field& field : item->kind->fields)
                if (const auto it = item->fields.find(std::string(field.name)); it != item->fields.end())
                    json[it->first] = it->second;
            list.push_back(std::move(json));
        }
    }
    return root.dump(1) + "\n";
}

} // namespace feltbok::library
