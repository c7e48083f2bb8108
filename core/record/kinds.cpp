// SPDX-License-Identifier: Apache-2.0
#include "core/record/kinds.h"

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/record/declared_kinds.h"
#include "core/record/elements.h"
#include "core/record/named_by.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace feltbok {
namespace {

// All kinds, in the order of the files that declare them.
const std::vector<Kind>& declaredKinds() {
    static const std::vector<Kind> all = [] {
        std::vector<Kind> kinds = kindsOfVisits();
        for (auto part : {kindsOfLibrary(), kindsOfAdvice(), kindsOfResults()})
            std::ranges::move(part, std::back_inserter(kinds));
        return kinds;
    }();
    return all;
}

Result<void> refuse(const Kind& kind, const Field& field, std::string why) {
    return fail(ErrorCode::BadValue, std::move(why), std::string(kind.name) + "." + std::string(field.name));
}

bool isWholeNumber(const Value& value) {
    if (!value.is_number_float()) return value.is_number_integer();
    constexpr double kBeyond = 9223372036854775808.0; // 2^63: what no integer holds is not turned into one
    const double number = value.get<double>();
    return number >= -kBeyond && number < kBeyond && number == std::trunc(number);
}

Result<void> withinBounds(const Kind& kind, const Field& field, bool within) {
    if (within) return {};
    return refuse(kind, field,
                  "must be from " + std::to_string(field.least) + " to " + std::to_string(field.most));
}

Result<void> validateValue(const Kind& kind, const Field& field, const Value& value) {
    if (value.is_null()) return {}; // cleared
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        if (!value.is_string()) return refuse(kind, field, "must be text");
        return {};
    case FieldType::Integer: {
        if (!isWholeNumber(value)) return refuse(kind, field, "must be a whole number");
        const auto number = value.get<std::int64_t>();
        return withinBounds(kind, field, number >= field.least && number <= field.most);
    }
    case FieldType::Decimal: {
        if (!value.is_number()) return refuse(kind, field, "must be a number");
        const auto number = value.get<double>();
        const bool hasBounds = field.least != INT64_MIN || field.most != INT64_MAX;
        return withinBounds(kind, field,
                            !hasBounds || (number >= static_cast<double>(field.least) &&
                                           number <= static_cast<double>(field.most)));
    }
    case FieldType::Instant:
        if (!isWholeNumber(value)) return refuse(kind, field, "must be UTC milliseconds");
        return {};
    case FieldType::Boolean:
        if (!value.is_boolean()) return refuse(kind, field, "must be true or false");
        return {};
    case FieldType::Date:
        if (!value.is_string() || !Date::parse(value.get_ref<const std::string&>()))
            return refuse(kind, field, "must be a date, YYYY-MM-DD");
        return {};
    case FieldType::Set:
    case FieldType::List:
        return refuse(kind, field, "is written element by element");
    case FieldType::Choice:
    case FieldType::Status:
        if (!value.is_string() ||
            std::ranges::find(field.choices, value.get_ref<const std::string&>()) == field.choices.end())
            return refuse(kind, field, "must be one of the declared choices");
        return {};
    case FieldType::Reference:
        if (!value.is_string() || !Id::parse(value.get_ref<const std::string&>()))
            return refuse(kind, field, "must be the id of a record");
        return {};
    }
    return {};
}

Result<void> validateElement(const Kind& kind, const Field& field, const ElementName& name,
                             const Value& value) {
    if (field.type != FieldType::Set && field.type != FieldType::List)
        return refuse(kind, field, "has no elements");
    if (name.element.size() > kElementBytesMax)
        return refuse(kind, field, "has elements of at most 40 bytes");
    if (field.type == FieldType::Set && (!value.is_boolean() || name.isPlace))
        return refuse(kind, field, "has an element or has it not");
    if (field.type == FieldType::Set)
        return elementsOf(field).empty() || value == Value(false) || Id::parse(name.element)
                   ? Result<void>{}
                   : refuse(kind, field, "must name ids");
    if (name.isPlace && (!value.is_string() || value.get_ref<const std::string&>().size() > kPlaceBytesMax))
        return refuse(kind, field, "must have places of at most 1,024 bytes");
    if (!name.isPlace && !value.is_null() && !value.is_string()) return refuse(kind, field, "must be texts");
    return {};
}

bool isEmpty(const Value& value) {
    return value.is_null() || (value.is_string() && value.get_ref<const std::string&>().empty());
}

} // namespace

std::string_view nameOf(FieldType type) {
    switch (type) {
    case FieldType::Text:
        return "text";
    case FieldType::LongText:
        return "longText";
    case FieldType::Integer:
        return "integer";
    case FieldType::Decimal:
        return "decimal";
    case FieldType::Date:
        return "date";
    case FieldType::Instant:
        return "instant";
    case FieldType::Boolean:
        return "boolean";
    case FieldType::Choice:
        return "choice";
    case FieldType::Status:
        return "status";
    case FieldType::Set:
        return "set";
    case FieldType::List:
        return "list";
    case FieldType::Reference:
        return "reference";
    }
    return "unknown";
}

const Field* Kind::field(std::string_view fieldName) const {
    const auto it = std::ranges::find(fields, fieldName, &Field::name);
    return it == fields.end() ? nullptr : &*it;
}

std::span<const Kind> kinds() {
    return declaredKinds();
}

const Kind* findKind(std::string_view name) {
    const auto it = std::ranges::find(declaredKinds(), name, &Kind::name);
    return it == declaredKinds().end() ? nullptr : &*it;
}

Result<void> validate(const Kind& kind, const std::map<std::string, Value>& fields, bool making) {
    for (const auto& [name, value] : fields) {
        if (name == kDeletedField) {
            if (!value.is_boolean()) return fail(ErrorCode::BadValue, "deleted must be true or false", name);
            continue;
        }
        const auto element = elementNameOf(name);
        const Field* field = kind.field(element ? element->field : name);
        if (field != nullptr && element) {
            if (auto valid = validateElement(kind, *field, *element, value); !valid) return valid;
            continue;
        }
        if (field == nullptr)
            return fail(ErrorCode::UnknownField, "there is no such field",
                        std::string(kind.name) + "." + name);
        if (auto valid = validateValue(kind, *field, value); !valid) return valid;
        if (field->required && isEmpty(value)) return refuse(kind, *field, "must not be empty");
    }
    if (!making) return {};
    for (const Field& field : kind.fields)
        if (field.required && !fields.contains(std::string(field.name)))
            return refuse(kind, field, "must be given");
    return {};
}

Result<void> validateTransition(const Kind& kind, const Field& field, const Value& from, const Value& to) {
    if (field.type != FieldType::Status || !from.is_string() || !to.is_string() || from == to) return {};
    const std::string& before = from.get_ref<const std::string&>();
    const std::string& after = to.get_ref<const std::string&>();
    if (std::ranges::find(field.choices, before) == field.choices.end()) return {};
    const bool allowed = std::ranges::any_of(field.transitions, [&](const auto& transition) {
        return transition.first == before && transition.second == after;
    });
    if (allowed) return {};
    return refuse(kind, field, "cannot go from " + before + " to " + after);
}

} // namespace feltbok
