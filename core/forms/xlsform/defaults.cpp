// SPDX-License-Identifier: Apache-2.0
#include "core/base/instant.h"
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/parameters.h"
#include "core/forms/xlsform/text.h"
#include "core/forms/xpath/date_time.h"
#include "core/forms/xpath/geo.h"

#include <algorithm>
#include <vector>

namespace feltbok::xlsform {
namespace {

/// "Ja, Nei" as the names of these choices, as far as there are such.
std::string withSpaces(const std::string& answer, const ChoiceList& list) {
    std::string names;
    for (const std::string& part : split(replacedAll(answer, ";", ","), ",")) {
        const std::string_view word = trimmed(part);
        const Choice* const meant = list.has(word) ? nullptr : list.labelled(word);
        if (!word.empty()) names += " " + (meant ? meant->name.text : std::string(word));
    }
    return singleSpaced(names);
}

/// What is wrong with it; empty where it may be an answer.
std::string wrongChoices(const std::string& answer, const ChoiceList& list, bool several) {
    const std::string ofList = "the list " + inQuotes(list.name) + " has no such choice";
    if (!several) return list.has(answer) ? "" : ofList + list.suggestion(answer);
    for (const std::string_view word : words(answer)) {
        if (list.has(word)) continue;
        if (answer.find_first_of(",;") != std::string::npos)
            return "answers of a select_multiple stand with spaces between them; write" +
                   withSpaces(answer, list);
        return ofList + " as " + inQuotes(word) + list.suggestion(word);
    }
    return {};
}

bool isPlace(const std::string& text, bool single) {
    std::vector<xpath::GeoPoint> points;
    xpath::readGeoPoints(text, points);
    return (single ? points.size() == 1 : points.size() > 1) && std::ranges::all_of(points, xpath::isOnEarth);
}

/// A date alone is its midnight; spreadsheets have a space for the T.
bool isMoment(std::string_view text) {
    constexpr std::size_t kDateLength = 10;
    if (!Date::parse(text.substr(0, kDateLength))) return false;
    if (text.size() <= kDateLength) return true;
    const char between = text[kDateLength];
    return (between == 'T' || between == ' ') && xpath::isTime(text.substr(kDateLength + 1));
}

std::string wrongDefault(const Element& element, const ChoiceLists& lists) {
    const std::string& text = element.defaultValue.text;
    const std::string_view type = element.type->bindType;
    const Control control = element.type->control;
    if ((type == "int" || type == "decimal") && !isNumber(text))
        return "this question takes a number; write its default as in 12 or 1.5";
    if (type == "int" && control != Control::Range && !isInteger(text))
        return "this question takes a whole number; write its default as in 12, or decimal as its type";
    if (type.starts_with("geo") && !isPlace(text, type == "geopoint"))
        return type == "geopoint"
                   ? "this question takes a place; write its default as latitude and longitude, as in "
                     "59.44 8.01"
                   : "this question takes places; write its default as in 59.44 8.01; 59.45 8.02";
    if (type == "time" && !xpath::isTime(text))
        return "this question takes a time of day; write its default as in 14:30, or now()";
    if (type == "dateTime" && !isMoment(text))
        return "this question takes a date and a time; write its default as in 2026-11-20T14:30:00, or now()";
    if (type == "date" && !Date::parse(text.substr(0, 10)))
        return "this question takes a date; write its default as in 2026-11-20, or today()";
    if (control == Control::Range) return offScale(element.control, text);
    if ((control != Control::SelectOne && control != Control::Select) || element.itemset.empty()) return {};
    const ChoiceList* const list = lists.find(element.itemset.text);
    return list ? wrongChoices(text, *list, control == Control::Select) : "";
}

} // namespace

void warnOfDefault(const Element& element, FormContext& form) {
    const Cell& cell = element.defaultValue;
    if (cell.empty() || element.dynamicDefault || !element.type) return;
    if (std::string wrong = wrongDefault(element, form.parts.choices); !wrong.empty())
        form.faults.warn(cell.place, cell.text, std::move(wrong));
}

} // namespace feltbok::xlsform
