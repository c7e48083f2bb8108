// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <string>
#include <vector>

namespace feltbok::advisory {

/// One of the texts that met in a field.
struct ConflictSide {
    EditId edit;
    Value value;
    Instant at;
    Id author;
    std::string authorName; ///< "" if not known here
    bool mine = false;      ///< written by this user
    bool here = false;      ///< written on this device
    bool shown = false;     ///< what everybody sees until someone chooses
    bool operator==(const ConflictSide&) const = default;
};

/// A field that two people changed without seeing each other's text (P3).
struct ConflictRow {
    Id record;
    std::string kind;
    std::string field;
    Id scope;
    std::string municipality; ///< or the team's name
    std::string title;        ///< what the record calls itself
    std::vector<ConflictSide> sides;
    bool operator==(const ConflictRow&) const = default;
};

/// All conflicts, oldest first.
[[nodiscard]] std::vector<ConflictRow> conflictRows(const Store& store);
[[nodiscard]] Result<ConflictRow> conflictOf(const Store& store, const Id& record, const std::string& field);
/// The text both began from; nothing when it is forgotten or there was none.
[[nodiscard]] std::optional<Value> commonBase(const Store& store, const ConflictRow& conflict);

/// A text written in place of those that met: it stays on this device, an edit of nobody's, until `settle`.
[[nodiscard]] Result<void> keepRewriting(Store& store, const Id& record, const std::string& field,
                                         std::string_view text);
[[nodiscard]] std::string rewriting(const Store& store, const Id& record, const std::string& field);
/// One value replaces all that met in the field; what was being written in their place is forgotten.
[[nodiscard]] Result<void> settle(Store& store, const Id& record, const std::string& field,
                                  const Value& value);

/// A word, or what stands between words, and whether the other text lacks it.
struct TextPiece {
    std::string text;
    bool differs = false;
    bool operator==(const TextPiece&) const = default;
};
/// `text` in pieces, marked where it differs from `other`, word by word.
[[nodiscard]] std::vector<TextPiece> differences(std::string_view text, std::string_view other);

struct RefusedRow {
    EditId edit;
    Id record;
    std::string kind;
    std::string municipality;
    std::string title;
    std::string why;
    Instant at;
    std::vector<std::pair<std::string, std::string>> fields; ///< field, what was written
    bool operator==(const RefusedRow&) const = default;
};
[[nodiscard]] std::vector<RefusedRow> refusedRows(const Store& store);
/// Writes what was refused as a new edit and takes the old one out of the inbox.
[[nodiscard]] Result<void> writeAgain(Store& store, const EditId& refused);

/// What a record calls itself: its title, name, or the beginning of its text.
[[nodiscard]] std::string titleOf(const Store& store, const Record& record);

} // namespace feltbok::advisory
