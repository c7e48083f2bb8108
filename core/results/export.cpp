// SPDX-License-Identifier: Apache-2.0
#include "core/results/export.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

namespace feltbok::results {
namespace {

constexpr std::size_t kAll = SIZE_MAX / 2;
constexpr int kDecimalsShown = 6;

bool isExported(const Field& field, Personal personal) {
    return !field.personal || personal == Personal::Included;
}

std::map<Id, std::string> scopeNames(const Store& store) {
    std::map<Id, std::string> names;
    for (const ScopeEntry& scope : store.scopes())
        names[scope.id] = scope.name;
    return names;
}

// A field as JSON; null where it holds nothing.
Value valueOf(const Record& record, const Field& field) {
    if (field.type == FieldType::Set || field.type == FieldType::List) {
        const auto elements = record.elements(field.name);
        return elements.empty() ? Value(nullptr) : Value(elements);
    }
    const auto it = record.fields.find(std::string(field.name));
    return it == record.fields.end() ? Value(nullptr) : it->second;
}

document::Cell cellOf(const Value& value) {
    if (value.is_number()) return {value.get<double>(), kDecimalsShown};
    if (value.is_string()) return {value.get<std::string>()};
    if (value.is_boolean()) return {std::string(value.get<bool>() ? "true" : "false")};
    std::string text;
    if (value.is_array())
        for (const Value& element : value)
            text += (text.empty() ? "" : "; ") +
                    (element.is_string() ? element.get<std::string>() : element.dump());
    return {text};
}

Value objectOf(const Record& record, const Kind& kind, Personal personal,
               const std::map<Id, std::string>& names) {
    Value object = Value::object();
    object["kind"] = kind.name;
    object["id"] = record.id.toString();
    object["scope"] = record.scope.toString();
    if (const auto name = names.find(record.scope); name != names.end()) object["scopeName"] = name->second;
    for (const Field& field : kind.fields)
        if (isExported(field, personal))
            if (Value value = valueOf(record, field); !value.is_null())
                object[std::string(field.name)] = std::move(value);
    return object;
}

struct Place {
    double latitude = 0;
    double longitude = 0;
};

// A geopoint as ODK writes it. Its degrees have decimals: what several numbered choices never have.
std::optional<Place> placeOf(const std::string& value) {
    std::vector<double> numbers;
    for (const char* at = value.data(); at < value.data() + value.size();) {
        const char* end = std::find(at, value.data() + value.size(), ' ');
        double number = 0;
        const auto [stop, error] = std::from_chars(at, end, number);
        if (error != std::errc{} || stop != end) return std::nullopt;
        if (numbers.size() < 2 && std::find(at, end, '.') == end) return std::nullopt;
        numbers.push_back(number);
        at = end == value.data() + value.size() ? end : end + 1;
    }
    const bool isPlace = numbers.size() >= 2 && numbers.size() <= 4 && std::abs(numbers[0]) <= 90 &&
                         std::abs(numbers[1]) <= 180;
    return isPlace ? std::optional(Place{numbers[0], numbers[1]}) : std::nullopt;
}

} // namespace

std::vector<std::string> exportColumns(const Kind& kind, Personal personal) {
    std::vector<std::string> columns{"id", "scope", "scopeName"};
    for (const Field& field : kind.fields)
        if (isExported(field, personal)) columns.emplace_back(field.name);
    return columns;
}

document::Table exportTable(const Store& store, const Kind& kind, Personal personal) {
    document::Table table{
        .name = std::string(kind.name), .columns = exportColumns(kind, personal), .rows = {}};
    const auto names = scopeNames(store);
    for (const Record& record : store.list({.kind = std::string(kind.name), .limit = kAll})) {
        const auto name = names.find(record.scope);
        std::vector<document::Cell> row{{record.id.toString()},
                                        {record.scope.toString()},
                                        {name == names.end() ? std::string() : name->second}};
        for (const Field& field : kind.fields)
            if (isExported(field, personal)) row.push_back(cellOf(valueOf(record, field)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string exportJsonLines(const Store& store, const Kind& kind, Personal personal) {
    std::string lines;
    const auto names = scopeNames(store);
    for (const Record& record : store.list({.kind = std::string(kind.name), .limit = kAll}))
        lines += objectOf(record, kind, personal, names).dump() + "\n";
    return lines;
}

std::string exportGeoJson(const Store& store) {
    Value features = Value::array();
    const auto names = scopeNames(store);
    const Kind& answer = *findKind("answer");
    for (const Record& record : store.list({.kind = "answer", .limit = kAll}))
        if (const auto place = placeOf(record.text("value")))
            features.push_back(
                {{"type", "Feature"},
                 {"geometry",
                  {{"type", "Point"}, {"coordinates", Value::array({place->longitude, place->latitude})}}},
                 {"properties", objectOf(record, answer, Personal::LeftOut, names)}});
    return Value{{"type", "FeatureCollection"}, {"features", std::move(features)}}.dump() + "\n";
}

} // namespace feltbok::results
