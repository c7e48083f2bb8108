// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/inbox.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace feltbok::advisory {
namespace {

constexpr std::size_t kTitleLettersMax = 60;
constexpr std::size_t kPiecesMax = 2000; // of one text; beyond that no words are marked

std::string shortened(std::string text) {
    if (const std::size_t line = text.find('\n'); line != std::string::npos) text.resize(line);
    if (text.size() <= kTitleLettersMax) return text;
    std::size_t end = text.rfind(' ', kTitleLettersMax);
    if (end == std::string::npos || end < kTitleLettersMax / 2) end = kTitleLettersMax;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) // not within a letter
        --end;
    return text.substr(0, end) + " …";
}

ConflictRow rowOf(const Store& store, const Record& record, const std::string& field) {
    ConflictRow row;
    row.record = record.id;
    row.kind = record.kind;
    row.field = field;
    row.scope = record.scope;
    row.municipality = store.scopeName(record.scope);
    row.title = titleOf(store, record);
    const auto state = store.state(record.id);
    if (!state) return row;
    const Register* heads = state->find(field);
    if (heads == nullptr) return row;
    for (const Head& head : heads->heads()) {
        // Two heads with one value are one text to choose.
        if (std::ranges::any_of(row.sides,
                                [&](const ConflictSide& side) { return side.value == head.value; }))
            continue;
        ConflictSide side;
        side.edit = head.edit;
        side.value = head.value;
        side.at = head.at;
        side.author = head.author;
        side.authorName = store.nameOf(head.author);
        side.mine = head.author == store.author();
        side.here = head.edit.replica == store.replica();
        side.shown = row.sides.empty();
        row.sides.push_back(std::move(side));
    }
    std::ranges::stable_sort(row.sides, [](const ConflictSide& left, const ConflictSide& right) {
        return std::pair(left.here, left.mine) > std::pair(right.here, right.mine);
    });
    return row;
}

std::string rewritingSetting(const Id& record, const std::string& field) {
    return "rewriting." + record.toString() + "." + field;
}

bool isWordByte(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 || (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') ||
           (code >= 'A' && code <= 'Z');
}

// Words, and what stands between them, in turn.
std::vector<std::string> pieces(std::string_view text) {
    std::vector<std::string> all;
    while (!text.empty()) {
        std::size_t end = 1;
        while (end < text.size() && isWordByte(text[end]) == isWordByte(text[0]))
            ++end;
        all.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return all;
}

bool isSpace(const std::string& piece) {
    return piece.find_first_not_of(" \n\t") == std::string::npos;
}

// Which pieces of `left` are in the longest row of pieces that both have.
std::vector<bool> common(const std::vector<std::string>& left, const std::vector<std::string>& right) {
    std::vector<std::vector<unsigned>> longest(left.size() + 1, std::vector<unsigned>(right.size() + 1, 0));
    for (std::size_t i = left.size(); i-- > 0;)
        for (std::size_t j = right.size(); j-- > 0;)
            longest[i][j] = left[i] == right[j] ? longest[i + 1][j + 1] + 1
                                                : std::max(longest[i + 1][j], longest[i][j + 1]);
    std::vector<bool> held(left.size(), false);
    for (std::size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        if (left[i] == right[j]) {
            held[i++] = true;
            ++j;
        } else if (longest[i + 1][j] >= longest[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return held;
}

std::string textOf(const Value& value) {
    if (value.is_string()) return value.get<std::string>();
    return value.is_null() ? std::string() : value.dump();
}

} // namespace

std::vector<ConflictRow> conflictRows(const Store& store) {
    std::vector<ConflictRow> rows;
    for (const Record& record : store.conflicted())
        for (const std::string& field : record.conflicts)
            rows.push_back(rowOf(store, record, field));
    const auto since = [](const ConflictRow& row) {
        std::int64_t latest = 0;
        for (const ConflictSide& side : row.sides)
            latest = std::max(latest, side.at.ms);
        return latest;
    };
    std::ranges::stable_sort(rows, {}, since);
    return rows;
}

Result<ConflictRow> conflictOf(const Store& store, const Id& record, const std::string& field) {
    const auto held = store.read(record);
    if (!held) return fail(held);
    if (std::ranges::find(held->conflicts, field) == held->conflicts.end())
        return fail(ErrorCode::NotFound, "this field is in no conflict", field);
    return rowOf(store, *held, field);
}

std::optional<Value> commonBase(const Store& store, const ConflictRow& conflict) {
    const std::vector<HistoryEntry> history = store.history(conflict.record, conflict.field);
    std::optional<std::set<EditId>> shared; // what every side replaced
    for (const ConflictSide& side : conflict.sides) {
        std::set<EditId> replaced;
        for (const HistoryEntry& entry : history)
            if (entry.edit == side.edit) replaced.insert(entry.replaces.begin(), entry.replaces.end());
        if (!shared) {
            shared = replaced;
            continue;
        }
        std::erase_if(*shared, [&](const EditId& edit) { return !replaced.contains(edit); });
    }
    for (const HistoryEntry& entry : history)
        if (shared && shared->contains(entry.edit) && entry.value) return entry.value;
    return std::nullopt;
}

Result<void> keepRewriting(Store& store, const Id& record, const std::string& field, std::string_view text) {
    return store.setSetting(rewritingSetting(record, field), text);
}

std::string rewriting(const Store& store, const Id& record, const std::string& field) {
    return store.setting(rewritingSetting(record, field));
}

Result<void> settle(Store& store, const Id& record, const std::string& field, const Value& value) {
    if (const auto settled = store.resolve(record, field, value); !settled) return fail(settled);
    return store.setSetting(rewritingSetting(record, field), "");
}

std::vector<TextPiece> differences(std::string_view text, std::string_view other) {
    const std::vector<std::string> mine = pieces(text);
    const std::vector<std::string> theirs = pieces(other);
    if (mine.size() > kPiecesMax || theirs.size() > kPiecesMax) return {{std::string(text), false}};
    std::vector<bool> same = common(mine, theirs);
    // A gap between two words that differ differs with them: one mark, not two.
    for (std::size_t i = 1; i + 1 < mine.size(); ++i)
        if (same[i] && isSpace(mine[i]) && !same[i - 1] && !same[i + 1]) same[i] = false;
    std::vector<TextPiece> parts;
    for (std::size_t i = 0; i < mine.size(); ++i) {
        if (parts.empty() || parts.back().differs == same[i]) parts.push_back({"", !same[i]});
        parts.back().text += mine[i];
    }
    return parts;
}

std::vector<RefusedRow> refusedRows(const Store& store) {
    std::vector<RefusedRow> rows;
    for (const RefusedEdit& refused : store.refused()) {
        RefusedRow row;
        row.edit = refused.edit.id;
        row.record = refused.edit.record;
        row.kind = refused.edit.kind;
        row.municipality = store.scopeName(refused.edit.scope);
        row.why = refused.why;
        row.at = refused.edit.at;
        for (const auto& [field, value] : refused.edit.fields)
            row.fields.emplace_back(field, textOf(value));
        Record said;
        said.kind = refused.edit.kind;
        said.fields = refused.edit.fields;
        row.title = titleOf(store, said);
        if (row.title.empty())
            if (const auto held = store.read(refused.edit.record)) row.title = titleOf(store, *held);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<void> writeAgain(Store& store, const EditId& refused) {
    for (const RefusedEdit& held : store.refused()) {
        if (held.edit.id != refused) continue;
        Change change{.record = held.edit.record,
                      .kind = held.edit.kind,
                      .scope = held.edit.scope,
                      .fields = held.edit.fields};
        if (const auto made = store.commit(change); !made) return fail(made);
        return store.dismissRefused(refused);
    }
    return fail(ErrorCode::NotFound, "this change is no longer in the inbox");
}

std::string titleOf(const Store& store, const Record& record) {
    for (const char* field : {"title", "name", "role", "text", "value"})
        if (const std::string text = record.text(field); !text.empty()) return shortened(text);
    if (record.kind == "visit") return record.text("date");
    if (const auto visit = record.reference("visit"))
        if (const auto held = store.read(*visit)) return held->text("date");
    return {};
}

} // namespace feltbok::advisory
