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
    {"abs", F::Abs, T::Number, 1, 1, true, "number"},
    {"acos", F::Acos, T::Number, 1, 1, true, "number"},
    {"area", F::Area, T::Number, 1, 1, true, "positions"},
    {"asin", F::Asin, T::Number, 1, 1, true, "number"},
    {"atan", F::Atan, T::Number, 1, 1, true, "number"},
    {"atan2", F::Atan2, T::Number, 2, 2, true, "y, x"},
    {"base64-decode", F::Base64Decode, T::String, 1, 1, true, "text"},
    {"boolean", F::Boolean, T::Boolean, 1, 1, false, "value"},
    {"boolean-from-string", F::BooleanFromString, T::Boolean, 1, 1, true, "text"},
    {"ceiling", F::Ceiling, T::Number, 1, 1, false, "number"},
    {"checklist", F::Checklist, T::Boolean, 2, kAny, true, "least, most, condition, …"},
    {"coalesce", F::Coalesce, T::String, 2, 2, true, "value, what to take where that is empty"},
    {"concat", F::Concat, T::String, 0, kAny, false, "text, text, …"},
    {"contains", F::Contains, T::Boolean, 2, 2, false, "text, part"},
    {"cos", F::Cos, T::Number, 1, 1, true, "radians"},
    {"count", F::Count, T::Number, 1, 1, false, "questions"},
    {"count-non-empty", F::CountNonEmpty, T::Number, 1, 1, true, "questions"},
    {"count-selected", F::CountSelected, T::Number, 1, 1, true, "question"},
    {"current", F::Current, T::Nodes, 0, 0, false, ""},
    {"date", F::Date, T::Date, 1, 1, true, "text"},
    {"date-time", F::DateTime, T::Date, 1, 1, true, "text"},
    {"decimal-date-time", F::DecimalDateTime, T::Number, 1, 1, true, "date"},
    {"decimal-time", F::DecimalTime, T::Number, 1, 1, true, "time"},
    {"digest", F::Digest, T::String, 2, 3, true, "text, 'SHA-256'"},
    {"distance", F::Distance, T::Number, 1, kAny, true, "positions"},
    {"enclosed-area", F::Area, T::Number, 1, 1, true, "positions"},
    {"ends-with", F::EndsWith, T::Boolean, 2, 2, true, "text, end"},
    {"exp", F::Exp, T::Number, 1, 1, true, "number"},
    {"exp10", F::Exp10, T::Number, 1, 1, true, "number"},
    {"extract-signed", F::ExtractSigned, T::String, 2, 2, true, "text, key"},
    {"false", F::False, T::Boolean, 0, 0, false, ""},
    {"floor", F::Floor, T::Number, 1, 1, false, "number"},
    {"format-date", F::FormatDate, T::String, 2, 2, true, "date, '%d.%m.%Y'"},
    {"format-date-time", F::FormatDateTime, T::String, 2, 2, true, "time, '%d.%m.%Y %H:%M'"},
    {"geofence", F::Geofence, T::Boolean, 2, 2, true, "position, area"},
    {"id", F::Id, T::Nodes, 1, 1, false, "text"},
    {"if", F::If, T::Any, 3, 3, true, "condition, value where it holds, value where not"},
    {"indexed-repeat", F::IndexedRepeat, T::Nodes, 3, kAny, true, "question, repeat, number of the round"},
    {"instance", F::Instance, T::Nodes, 1, 1, true, "'list'"},
    {"int", F::Int, T::Number, 1, 1, true, "number"},
    {"is-selected", F::Selected, T::Boolean, 2, 2, true, "question, 'choice'"},
    {"join", F::Join, T::String, 1, kAny, true, "', ', questions"},
    {"jr:choice-name", F::ChoiceName, T::String, 2, 2, true, "question, 'question'"},
    {"jr:itext", F::Itext, T::String, 1, 1, true, "'id'"},
    {"lang", F::Lang, T::Boolean, 1, 1, false, "'nb'"},
    {"last", F::Last, T::Number, 0, 0, false, ""},
    {"local-name", F::LocalName, T::String, 0, 1, false, "node"},
    {"log", F::Log, T::Number, 1, 1, true, "number"},
    {"log10", F::Log10, T::Number, 1, 1, true, "number"},
    {"lower-case", F::LowerCase, T::String, 1, 1, true, "text"},
    {"max", F::Max, T::Number, 0, kAny, true, "number, number, …"},
    {"min", F::Min, T::Number, 0, kAny, true, "number, number, …"},
    {"name", F::Name, T::String, 0, 1, false, "node"},
    {"namespace-uri", F::NamespaceUri, T::String, 0, 1, false, "node"},
    {"normalize-space", F::NormalizeSpace, T::String, 0, 1, false, "text"},
    {"not", F::Not, T::Boolean, 1, 1, false, "condition"},
    {"now", F::Now, T::DateTime, 0, 0, true, ""},
    {"number", F::Number, T::Number, 0, 1, false, "value"},
    {"once", F::Once, T::String, 1, 1, true, "value"},
    {"pi", F::Pi, T::Number, 0, 0, true, ""},
    {"position", F::Position, T::Number, 0, 0, false, ""},
    {"position", F::Position, T::Number, 0, 1, true, ".."},
    {"pow", F::Pow, T::Number, 2, 2, true, "number, power"},
    {"property", F::Property, T::String, 1, 1, true, "'deviceid'"},
    {"pulldata", F::Pulldata, T::String, 4, 4, true,
     "'file', 'column to take', 'column to look in', what to look for"},
    {"random", F::Random, T::Number, 0, 0, true, ""},
    {"randomize", F::Randomize, T::Nodes, 1, 2, true, "choices, seed"},
    {"regex", F::Regex, T::Boolean, 2, 2, true, "text, 'pattern'"},
    {"round", F::Round, T::Number, 1, 1, false, "number"},
    {"round", F::Round, T::Number, 1, 2, true, "number, decimals"},
    {"selected", F::Selected, T::Boolean, 2, 2, true, "question, 'choice'"},
    {"selected-at", F::SelectedAt, T::String, 2, 2, true, "question, number from 0"},
    {"sin", F::Sin, T::Number, 1, 1, true, "radians"},
    {"sqrt", F::Sqrt, T::Number, 1, 1, true, "number"},
    {"starts-with", F::StartsWith, T::Boolean, 2, 2, false, "text, beginning"},
    {"string", F::String, T::String, 0, 1, false, "value"},
    {"string-length", F::StringLength, T::Number, 0, 1, false, "text"},
    {"substr", F::Substr, T::String, 2, 3, true, "text, start from 0, end"},
    {"substring", F::Substring, T::String, 2, 3, false, "text, start from 1, length"},
    {"substring-after", F::SubstringAfter, T::String, 2, 2, false, "text, part"},
    {"substring-before", F::SubstringBefore, T::String, 2, 2, false, "text, part"},
    {"sum", F::Sum, T::Number, 1, 1, false, "question of a repeat"},
    {"tan", F::Tan, T::Number, 1, 1, true, "radians"},
    {"today", F::Today, T::Date, 0, 0, true, ""},
    {"translate", F::Translate, T::String, 3, 3, false, "text, letters, letters instead"},
    {"true", F::True, T::Boolean, 0, 0, false, ""},
    {"upper-case", F::UpperCase, T::String, 1, 1, true, "text"},
    {"uuid", F::Uuid, T::String, 0, 1, true, ""},
    {"version", F::Version, T::String, 0, 0, true, ""},
    {"weighted-checklist", F::WeightedChecklist, T::Boolean, 4, kAny, true,
     "least, most, condition, weight, …"},
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

std::string_view nameOf(Function function) {
    return std::ranges::find(kFunctions, function, &FunctionEntry::function)->name;
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
