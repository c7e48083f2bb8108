// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/function_table.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace feltbok::xpath {

namespace {

using F = Function;
using T = Type;
constexpr std::uint8_t kAny = FunctionEntry::kAnyCount;

// Sorted by name.
constexpr FunctionEntry kFunctions[] = {
    {"abs", F::Abs, T::Number, 1, 1, true},
    {"acos", F::Acos, T::Number, 1, 1, true},
    {"area", F::Area, T::Number, 1, 1, true},
    {"asin", F::Asin, T::Number, 1, 1, true},
    {"atan", F::Atan, T::Number, 1, 1, true},
    {"atan2", F::Atan2, T::Number, 2, 2, true},
    {"base64-decode", F::Base64Decode, T::String, 1, 1, true},
    {"boolean", F::Boolean, T::Boolean, 1, 1, false},
    {"boolean-from-string", F::BooleanFromString, T::Boolean, 1, 1, true},
    {"ceiling", F::Ceiling, T::Number, 1, 1, false},
    {"checklist", F::Checklist, T::Boolean, 2, kAny, true},
    {"coalesce", F::Coalesce, T::String, 2, 2, true},
    {"concat", F::Concat, T::String, 0, kAny, false},
    {"contains", F::Contains, T::Boolean, 2, 2, false},
    {"cos", F::Cos, T::Number, 1, 1, true},
    {"count", F::Count, T::Number, 1, 1, false},
    {"count-non-empty", F::CountNonEmpty, T::Number, 1, 1, true},
    {"count-selected", F::CountSelected, T::Number, 1, 1, true},
    {"current", F::Current, T::Nodes, 0, 0, false},
    {"date", F::Date, T::Date, 1, 1, true},
    {"date-time", F::DateTime, T::Date, 1, 1, true},
    {"decimal-date-time", F::DecimalDateTime, T::Number, 1, 1, true},
    {"decimal-time", F::DecimalTime, T::Number, 1, 1, true},
    {"digest", F::Digest, T::String, 2, 3, true},
    {"distance", F::Distance, T::Number, 1, kAny, true},
    {"ends-with", F::EndsWith, T::Boolean, 2, 2, true},
    {"exp", F::Exp, T::Number, 1, 1, true},
    {"exp10", F::Exp10, T::Number, 1, 1, true},
    {"extract-signed", F::ExtractSigned, T::String, 2, 2, true},
    {"false", F::False, T::Boolean, 0, 0, false},
    {"floor", F::Floor, T::Number, 1, 1, false},
    {"format-date", F::FormatDate, T::String, 2, 2, true},
    {"format-date-time", F::FormatDateTime, T::String, 2, 2, true},
    {"geofence", F::Geofence, T::Boolean, 2, 2, true},
    {"id", F::Id, T::Nodes, 1, 1, false},
    {"if", F::If, T::Any, 3, 3, true},
    {"indexed-repeat", F::IndexedRepeat, T::Nodes, 3, kAny, true},
    {"instance", F::Instance, T::Nodes, 1, 1, true},
    {"int", F::Int, T::Number, 1, 1, true},
    {"is-selected", F::Selected, T::Boolean, 2, 2, true},
    {"join", F::Join, T::String, 1, kAny, true},
    {"jr:choice-name", F::ChoiceName, T::String, 2, 2, true},
    {"jr:itext", F::Itext, T::String, 1, 1, true},
    {"lang", F::Lang, T::Boolean, 1, 1, false},
    {"last", F::Last, T::Number, 0, 0, false},
    {"local-name", F::LocalName, T::String, 0, 1, false},
    {"log", F::Log, T::Number, 1, 1, true},
    {"log10", F::Log10, T::Number, 1, 1, true},
    {"lower-case", F::LowerCase, T::String, 1, 1, true},
    {"max", F::Max, T::Number, 0, kAny, true},
    {"min", F::Min, T::Number, 0, kAny, true},
    {"name", F::Name, T::String, 0, 1, false},
    {"namespace-uri", F::NamespaceUri, T::String, 0, 1, false},
    {"normalize-space", F::NormalizeSpace, T::String, 0, 1, false},
    {"not", F::Not, T::Boolean, 1, 1, false},
    {"now", F::Now, T::DateTime, 0, 0, true},
    {"number", F::Number, T::Number, 0, 1, false},
    {"once", F::Once, T::String, 1, 1, true},
    {"pi", F::Pi, T::Number, 0, 0, true},
    {"position", F::Position, T::Number, 0, 0, false},
    {"position", F::Position, T::Number, 0, 1, true},
    {"pow", F::Pow, T::Number, 2, 2, true},
    {"property", F::Property, T::String, 1, 1, true},
    {"pulldata", F::Pulldata, T::String, 4, 4, true},
    {"random", F::Random, T::Number, 0, 0, true},
    {"randomize", F::Randomize, T::Nodes, 1, 2, true},
    {"regex", F::Regex, T::Boolean, 2, 2, true},
    {"round", F::Round, T::Number, 1, 1, false},
    {"round", F::Round, T::Number, 1, 2, true},
    {"selected", F::Selected, T::Boolean, 2, 2, true},
    {"selected-at", F::SelectedAt, T::String, 2, 2, true},
    {"sin", F::Sin, T::Number, 1, 1, true},
    {"sqrt", F::Sqrt, T::Number, 1, 1, true},
    {"starts-with", F::StartsWith, T::Boolean, 2, 2, false},
    {"string", F::String, T::String, 0, 1, false},
    {"string-length", F::StringLength, T::Number, 0, 1, false},
    {"substr", F::Substr, T::String, 2, 3, true},
    {"substring", F::Substring, T::String, 2, 3, false},
    {"substring-after", F::SubstringAfter, T::String, 2, 2, false},
    {"substring-before", F::SubstringBefore, T::String, 2, 2, false},
    {"sum", F::Sum, T::Number, 1, 1, false},
    {"tan", F::Tan, T::Number, 1, 1, true},
    {"today", F::Today, T::Date, 0, 0, true},
    {"translate", F::Translate, T::String, 3, 3, false},
    {"true", F::True, T::Boolean, 0, 0, false},
    {"upper-case", F::UpperCase, T::String, 1, 1, true},
    {"uuid", F::Uuid, T::String, 0, 1, true},
    {"version", F::Version, T::String, 0, 0, true},
    {"weighted-checklist", F::WeightedChecklist, T::Boolean, 4, kAny, true},
};

std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

} // namespace

// Where both dialects have a function, the ODK entry stands last and is the one taken there.
const FunctionEntry* findFunction(std::string_view name, bool xforms) {
    const FunctionEntry* found = nullptr;
    auto at =
        std::lower_bound(std::begin(kFunctions), std::end(kFunctions), name,
                         [](const FunctionEntry& entry, std::string_view key) { return entry.name < key; });
    for (; at != std::end(kFunctions) && at->name == name; ++at)
        if (xforms || !at->xforms) found = at;
    return found;
}

std::string_view nearestFunction(std::string_view name, bool xforms) {
    std::string_view best;
    std::string small(name);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    if (const FunctionEntry* const same = findFunction(small, xforms)) return same->name;
    // Of a short name anything is near.
    std::size_t bestDistance = 1 + std::clamp<std::size_t>(name.size() * 2 / 5, 1, 2);
    for (const FunctionEntry& entry : kFunctions) {
        if (entry.xforms && !xforms) continue;
        const std::size_t distance = editDistance(name, entry.name);
        if (distance < bestDistance) {
            best = entry.name;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace feltbok::xpath
