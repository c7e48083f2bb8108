// SPDX-License-Identifier: Apache-2.0
// What people write in the column type, and what XLSForm calls it.
#include "core/forms/xlsform/fault.h"
#include "core/forms/xlsform/question_types.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>

namespace feltbok::xlsform {
namespace {

struct Suggestion {
    std::string_view written; ///< in small letters, _ for spaces and hyphens
    std::string_view meant;   ///< "LIST" stands for what follows it
};
constexpr std::array kSuggestions{
    Suggestion{"number", "integer for whole numbers, or decimal"},
    Suggestion{"numeric", "integer for whole numbers, or decimal"},
    Suggestion{"tall", "integer for whole numbers, or decimal"},
    Suggestion{"heltall", "integer"},
    Suggestion{"whole_number", "integer"},
    Suggestion{"desimaltall", "decimal"},
    Suggestion{"float", "decimal"},
    Suggestion{"double", "decimal"},
    Suggestion{"currency", "decimal"},
    Suggestion{"short_text", "text"},
    Suggestion{"long_text", "text, with multiline in the column appearance"},
    Suggestion{"paragraph", "text, with multiline in the column appearance"},
    Suggestion{"textarea", "text, with multiline in the column appearance"},
    Suggestion{"multiline", "text, with multiline in the column appearance"},
    Suggestion{"dropdown", "select_one LIST, with minimal in the column appearance"},
    Suggestion{"drop_down", "select_one LIST, with minimal in the column appearance"},
    Suggestion{"nedtrekk", "select_one LIST, with minimal in the column appearance"},
    Suggestion{"radio", "select_one LIST"},
    Suggestion{"choice", "select_one LIST"},
    Suggestion{"single_choice", "select_one LIST"},
    Suggestion{"select", "select_one LIST, or select_multiple LIST"},
    Suggestion{"valg", "select_one LIST"},
    Suggestion{"yes_no", "select_one LIST, with yes and no as a list on the sheet choices"},
    Suggestion{"ja_nei", "select_one LIST, with ja and nei as a list on the sheet choices"},
    Suggestion{"boolean", "select_one LIST, with yes and no as a list on the sheet choices"},
    Suggestion{"multiple_choice", "select_multiple LIST"},
    Suggestion{"multi_select", "select_multiple LIST"},
    Suggestion{"multiselect", "select_multiple LIST"},
    Suggestion{"select_many", "select_multiple LIST"},
    Suggestion{"selectmany", "select_multiple LIST"},
    Suggestion{"flervalg", "select_multiple LIST"},
    Suggestion{"checkbox", "select_multiple LIST, or acknowledge for a single tick"},
    Suggestion{"checkboxes", "select_multiple LIST"},
    Suggestion{"signature", "image, with signature in the column appearance"},
    Suggestion{"underskrift", "image, with signature in the column appearance"},
    Suggestion{"signatur", "image, with signature in the column appearance"},
    Suggestion{"draw", "image, with draw in the column appearance"},
    Suggestion{"drawing", "image, with draw in the column appearance"},
    Suggestion{"picture", "image"},
    Suggestion{"bilde", "image"},
    Suggestion{"phone", "text, with numbers in the column appearance; phonenumber is the device's own"},
    Suggestion{"telephone", "text, with numbers in the column appearance; phonenumber is the device's own"},
    Suggestion{"telefon", "text, with numbers in the column appearance; phonenumber is the device's own"},
    Suggestion{"mobile", "text, with numbers in the column appearance; phonenumber is the device's own"},
    Suggestion{"url", "text"},
    Suggestion{"link", "text"},
    Suggestion{"dato", "date"},
    Suggestion{"klokkeslett", "time"},
    Suggestion{"heading", "note, or begin_group for a section of its own"},
    Suggestion{"header", "note, or begin_group for a section of its own"},
    Suggestion{"title", "note, or begin_group for a section of its own"},
    Suggestion{"overskrift", "note, or begin_group for a section of its own"},
    Suggestion{"info", "note"},
    Suggestion{"begin", "begin_group or begin_repeat"},
    Suggestion{"group", "begin_group, and end_group after its last question"},
    Suggestion{"gruppe", "begin_group, and end_group after its last question"},
    Suggestion{"section", "begin_group, and end_group after its last question"},
    Suggestion{"page", "begin_group with field-list in the column appearance, and end_group"},
    Suggestion{"repeat", "begin_repeat, and end_repeat after its last question"},
    Suggestion{"slider", "range"},
    Suggestion{"scale", "range, or select_one LIST with likert in the column appearance"},
    Suggestion{"skala", "range, or select_one LIST with likert in the column appearance"},
    Suggestion{"rating", "range, with rating in the column appearance"},
    Suggestion{"ranking", "rank LIST"},
    Suggestion{"map", "geopoint"},
    Suggestion{"upload", "file"},
    Suggestion{"formula", "calculate"},
};

constexpr std::string_view kCommonTypes = "; write text, integer, decimal, date, note, select_one LIST, "
                                          "select_multiple LIST or another of XLSForm's";

/// "Select-One" → "select_one".
std::string folded(std::string_view word) {
    std::string text = snakeCase(word);
    std::ranges::replace(text, '-', '_');
    std::ranges::replace(text, '/', '_');
    return text;
}

std::string lettersOf(std::string text) {
    std::erase(text, '_');
    return text;
}

/// The type whose name is written with other capitals, hyphens or none.
std::string sameLetters(std::string_view word) {
    for (const std::string& name : typeNames())
        if (lettersOf(folded(name)) == lettersOf(folded(word))) return name;
    return {};
}

bool isList(std::string_view type) {
    return type.starts_with("select") || type == "rank";
}

/// Of a type that is right but for what stands behind it.
std::string faultBehind(const std::string& type, std::string_view rest) {
    if (!isList(type))
        return "nothing can stand behind " + type + "; write " + type +
               " alone, and the name in the column name";
    if (type.ends_with("_from_file")) {
        const std::string file = replacedAll(std::string(rest), " ", "_");
        return "the name of a file must have no spaces; call it " + file + ", and write that";
    }
    const std::string list(rest.substr(0, rest.find_first_of(" ,;")));
    const std::string right = type + " " + list;
    const bool other = rest.find(',') == std::string_view::npos && type != "rank";
    return "behind the name of its list nothing else can stand; write " + right +
           (other ? ", or " + right + " or_other" : "");
}

} // namespace

std::string withoutSigns(std::string_view written) {
    std::string text(written);
    std::ranges::replace_if(
        text, [](char c) { return std::string_view(":()[]<>\"").find(c) != std::string_view::npos; }, ' ');
    return singleSpaced(text);
}

std::string wrongType(std::string_view written) {
    const std::string none = "there is no such question type";
    const std::string cleaned = withoutSigns(written);
    if (const std::string bare(trimmed(cleaned)); bare != written && isTypeKnown(bare))
        return none + "; did you mean " + inQuotes(bare) + "?";
    // What stands behind a type is its list: the longest beginning that is like a type counts.
    for (std::size_t end = written.size(); end != std::string_view::npos; end = written.rfind(' ', end - 1)) {
        const std::string_view first = written.substr(0, end);
        const std::string_view list = trimmed(written.substr(end));
        const std::string same = sameLetters(first);
        if (!same.empty() && same == first && !list.empty()) return faultBehind(same, list);
        if (!same.empty())
            return none + "; did you mean " +
                   inQuotes(list.empty() || !isList(same) ? same : same + " " + std::string(list)) + "?";
        const auto known = std::ranges::find(kSuggestions, folded(first), &Suggestion::written);
        if (known != kSuggestions.end())
            return none + "; write " +
                   replacedAll(std::string(known->meant), "LIST", list.empty() ? "LIST" : list);
        if (end == 0) break;
    }
    const std::string near = didYouMean(lowered(written), typeNames());
    if (!near.empty()) return none + near;
    return none + nearestOr(lowered(written.substr(0, written.find(' '))), typeNames(), kCommonTypes);
}

} // namespace feltbok::xlsform
