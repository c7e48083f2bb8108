// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words in which kinds are declared (declared_kinds.h); private to core/record.
#include "core/record/named_by.h"

#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace feltbok::declaration {

// What a field's declaration may add to its name and type.
struct Trait {
    void (*apply)(Field&);
};
inline constexpr Trait required{[](Field& field) { field.required = true; }};
inline constexpr Trait searchable{[](Field& field) { field.searchable = true; }};
inline constexpr Trait personal{[](Field& field) { field.personal = true; }};
/// Written when the record is made and never changed: a revision's words.
inline constexpr Trait fixed{[](Field& field) { field.fixed = true; }};

inline Field declared(std::string_view name, FieldType type, std::initializer_list<Trait> traits) {
    Field field{.name = name, .type = type};
    for (const Trait& trait : traits)
        trait.apply(field);
    return field;
}
inline Field text(std::string_view name, std::initializer_list<Trait> traits = {}) {
    return declared(name, FieldType::Text, traits);
}
/// A code of the team's open list of that name, or of the indicators.
inline Field listed(std::string_view name, std::string_view list, std::initializer_list<Trait> traits = {}) {
    Field field = declared(name, FieldType::Text, traits);
    field.refersTo = list;
    return field;
}
inline Field longText(std::string_view name, std::initializer_list<Trait> traits = {}) {
    return declared(name, FieldType::LongText, traits);
}
inline Field date(std::string_view name, std::initializer_list<Trait> traits = {}) {
    return declared(name, FieldType::Date, traits);
}
inline Field instant(std::string_view name, std::initializer_list<Trait> traits = {}) {
    return declared(name, FieldType::Instant, traits);
}
inline Field decimal(std::string_view name, std::initializer_list<Trait> traits = {}) {
    return declared(name, FieldType::Decimal, traits);
}
/// Within bounds, which may be tightened or widened later: they hold for what is written, not what is read.
inline Field decimal(std::string_view name, std::int64_t least, std::int64_t most,
                     std::initializer_list<Trait> traits = {}) {
    Field field = decimal(name, traits);
    field.least = least;
    field.most = most;
    return field;
}
inline Field boolean(std::string_view name, std::initializer_list<Trait> traits = {}) {
    return declared(name, FieldType::Boolean, traits);
}
inline Field integer(std::string_view name, std::int64_t least, std::int64_t most,
                     std::initializer_list<Trait> traits = {}) {
    Field field = declared(name, FieldType::Integer, traits);
    field.least = least;
    field.most = most;
    return field;
}
inline Field choice(std::string_view name, std::vector<std::string_view> choices,
                    std::initializer_list<Trait> traits = {}) {
    Field field = declared(name, FieldType::Choice, traits);
    field.choices = std::move(choices);
    return field;
}
inline Field status(std::string_view name, std::vector<std::string_view> choices,
                    std::vector<std::pair<std::string_view, std::string_view>> transitions) {
    Field field = declared(name, FieldType::Status, {});
    field.choices = std::move(choices);
    field.transitions = std::move(transitions);
    return field;
}
inline Field set(std::string_view name, std::initializer_list<Trait> traits = {}) {
    return declared(name, FieldType::Set, traits);
}
/// A set of ids: of records of a kind, or of scopes (kScopes).
inline Field set(std::string_view name, std::string_view refersTo, std::initializer_list<Trait> traits = {}) {
    Field field = set(name, traits);
    field.refersTo = refersTo;
    return field;
}
inline Field list(std::string_view name, std::initializer_list<Trait> traits = {}) {
    return declared(name, FieldType::List, traits);
}
inline Field reference(std::string_view name, std::string_view kind,
                       std::initializer_list<Trait> traits = {}) {
    Field field = declared(name, FieldType::Reference, traits);
    field.refersTo = kind;
    return field;
}

} // namespace feltbok::declaration
