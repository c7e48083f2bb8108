// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/value.h"

#include <initializer_list>
#include <map>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace feltbok {

/// What a field holds. It decides how the field is checked, searched, shown and merged.
enum class FieldType : std::uint8_t {
    Text,     ///< one line
    LongText, ///< paragraphs; in conflict the inbox proposes a merge
    Integer,
    Decimal,
    Date,    ///< YYYY-MM-DD, a local day
    Instant, ///< UTC milliseconds
    Boolean,
    Choice,   ///< one of `Field::choices`
    Status,   ///< a choice that goes from one to the next as `Field::transitions` allow
    Set,      ///< texts without order; each is a field of its own (elements.h)
    List,     ///< texts in an order; likewise
    Reference ///< the id of a record of kind `Field::refersTo` ("" = of any kind)
};

/// The type's name on the wire and in listings: "text", "longText", "date" …
[[nodiscard]] std::string_view nameOf(FieldType type);

/// One field of a kind. Static data: lives as long as the program.
struct Field {
    std::string_view name;
    FieldType type = FieldType::Text;
    bool required = false;          ///< a record is not made without it
    bool searchable = false;        ///< found by the full-text search
    bool personal = false;          ///< personal data: never in logs, found by erasure
    bool fixed = false;             ///< stays as the record was made with it
    std::int64_t least = INT64_MIN; ///< bounds of an Integer
    std::int64_t most = INT64_MAX;
    std::vector<std::string_view> choices{};
    std::vector<std::pair<std::string_view, std::string_view>> transitions{};
    std::string_view refersTo{};
};

/// Where records of a kind live: in a municipality's scope, or in the team's, which all its members share.
enum class Sharing : std::uint8_t { Municipality, Team };

/// One kind of record. This declaration is the only one: tables, validation, wire, search, permissions and
/// screens read it. Every kind has the field `deleted` besides (kDeletedField).
struct Kind {
    std::string_view name;
    Sharing sharing = Sharing::Municipality;
    std::vector<Field> fields;

    [[nodiscard]] const Field* field(std::string_view fieldName) const;
};

/// The field that says a record is deleted; the edit that sets it names every head its author saw.
inline constexpr std::string_view kDeletedField = "deleted";

/// All kinds this version knows, in the order they are declared.
[[nodiscard]] std::span<const Kind> kinds();

/// The kind of that name, or null: an unknown kind passes through unharmed (P7).
[[nodiscard]] const Kind* findKind(std::string_view name);

/// Holds fields that a person of this version writes against the declaration. `making`: required ones must be
/// there. The error's place is `kind.field`. Fields the kind lacks are refused here, but never when they come
/// from elsewhere.
[[nodiscard]] Result<void> validate(const Kind& kind, const std::map<std::string, Value>& fields,
                                    bool making);

/// A status may become another only as declared; anything may follow what is no status of this version.
[[nodiscard]] Result<void> validateTransition(const Kind& kind, const Field& field, const Value& from,
                                              const Value& to);

} // namespace feltbok
