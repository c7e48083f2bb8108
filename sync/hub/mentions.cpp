// SPDX-License-Identifier: Apache-2.0
#include "core/record/edit_codec.h"
#include "core/record/elements.h"
#include "core/record/kinds.h"
#include "sync/hub/erasures.h"

#include <algorithm>
#include <cctype>

namespace feltbok {
namespace {

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool isPartOfWord(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) >= 0x80 || std::isalnum(text[at]) != 0);
}

/// As a whole word: Berg does not stand in Bergen.
bool holds(std::string_view text, std::string_view word) {
    const auto same = [](char a, char b) { return lower(a) == lower(b); };
    for (auto from = text.begin();;) {
        const auto found = std::search(from, text.end(), word.begin(), word.end(), same);
        if (found == text.end()) return false;
        const auto at = static_cast<std::size_t>(found - text.begin());
        if (!(at > 0 && isPartOfWord(text, at - 1)) && !isPartOfWord(text, at + word.size())) return true;
        from = found + 1;
    }
}

bool holdsAny(const Value& value, const std::set<std::string>& words) {
    if (value.is_array() || value.is_object())
        return std::ranges::any_of(value, [&](const Value& part) { return holdsAny(part, words); });
    if (!value.is_string()) return false;
    const std::string& text = value.get_ref<const std::string&>();
    return std::ranges::any_of(words, [&](const std::string& word) { return holds(text, word); });
}

/// Every value that any edit of the record ever said: the history keeps it.
Result<void> addMentions(HubStore& store, const Id& scope, const Id& record,
                         const std::set<std::string>& words, std::vector<Mention>& mentions) {
    auto rows = store.editsOf(scope, record);
    if (!rows) return fail(rows);
    std::set<std::string> found;
    for (const EditRow& row : *rows) {
        const auto edit = editFromBytes(row.bytes);
        if (!edit) continue;
        for (const auto& [name, value] : edit->fields) {
            if (found.contains(name) || !holdsAny(value, words)) continue;
            found.insert(name);
            const Kind* kind = findKind(edit->kind);
            const auto element = elementNameOf(name);
            const Field* field = kind == nullptr ? nullptr : kind->field(element ? element->field : name);
            mentions.push_back({.record = record,
                                .scope = scope,
                                .kind = edit->kind,
                                .field = name,
                                .personal = field != nullptr && field->personal});
        }
    }
    return {};
}

} // namespace

Result<std::vector<Mention>> mentionsOf(HubWorld& world, const std::set<std::string>& words) {
    std::vector<Mention> mentions;
    if (words.empty()) return mentions;
    auto read = world.store.view([&]() -> Result<void> {
        mentions.clear();
        auto scopes = world.store.scopes();
        if (!scopes) return fail(scopes);
        for (const NamedScope& scope : *scopes) {
            auto records = world.store.recordsOf(scope.scope);
            if (!records) return fail(records);
            for (const Id& record : *records)
                if (auto added = addMentions(world.store, scope.scope, record, words, mentions); !added)
                    return added;
        }
        return {};
    });
    if (!read) return fail(read);
    return mentions;
}

} // namespace feltbok
