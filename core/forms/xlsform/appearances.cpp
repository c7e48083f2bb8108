// SPDX-License-Identifier: Apache-2.0
// The words of the column appearance and of the setting style. Others are an app's own, but hardly where one
// is nearly these.
#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>

namespace feltbok::xlsform {
namespace {

constexpr std::size_t kShortestNear = 4; ///< of a shorter word anything is near

const std::vector<std::string>& knownAppearances() {
    static const std::vector<std::string> kKnown{"annotate",
                                                 "autocomplete",
                                                 "bearing",
                                                 "bikram-sambat",
                                                 "coptic",
                                                 "columns",
                                                 "columns-flex",
                                                 "columns-pack",
                                                 "compact",
                                                 "counter",
                                                 "dictionary",
                                                 "distress",
                                                 "draw",
                                                 "ethiopian",
                                                 "field-list",
                                                 "front",
                                                 "hidden-answer",
                                                 "horizontal",
                                                 "horizontal-compact",
                                                 "image-map",
                                                 "islamic",
                                                 "label",
                                                 "likert",
                                                 "list",
                                                 "list-nolabel",
                                                 "literacy",
                                                 "map",
                                                 "masked",
                                                 "minimal",
                                                 "month-year",
                                                 "multiline",
                                                 "myanmar",
                                                 "new",
                                                 "new-front",
                                                 "new-rear",
                                                 "no-buttons",
                                                 "no-calendar",
                                                 "no-collapse",
                                                 "no-ticks",
                                                 "numbers",
                                                 "picker",
                                                 "persian",
                                                 "placement-map",
                                                 "printer",
                                                 "quick",
                                                 "quickcompact",
                                                 "randomized",
                                                 "rating",
                                                 "rear",
                                                 "selfie",
                                                 "signature",
                                                 "spinner",
                                                 "streets",
                                                 "summary",
                                                 "table-list",
                                                 "textarea",
                                                 "thousands-sep",
                                                 "url",
                                                 "vertical",
                                                 "year"};
    return kKnown;
}

const std::vector<std::string>& knownStyles() {
    static const std::vector<std::string> kKnown{"pages",      "theme-grid",  "theme-formhub",
                                                 "theme-kobo", "theme-plain", "no-text-transform"};
    return kKnown;
}

/// "columns-4" → "columns": some are followed by a number.
std::string_view withoutNumber(std::string_view word) {
    const std::size_t hyphen = word.rfind('-');
    const bool numbered = hyphen != std::string_view::npos && isInteger(word.substr(hyphen + 1));
    return numbered ? word.substr(0, hyphen) : word;
}

/// `otherwise`: what to write for a word that is near to none; empty where that may be an app's own.
void warnOfNearWords(const Cell& cell, const std::string& what, const std::vector<std::string>& known,
                     const std::string& otherwise, FaultList& faults) {
    if (cell.text.find('(') != std::string::npos || hasReference(cell.text)) return; // a call of an app
    for (const std::string_view word : words(cell.text)) {
        const std::string_view stem = withoutNumber(word);
        if (stem.size() < kShortestNear || std::ranges::find(known, stem) != known.end()) continue;
        if (const std::string near = nearestOr(lowered(stem), known, otherwise); !near.empty())
            faults.warn(cell.place, cell.text, "there is no " + what + " " + inQuotes(word) + near);
    }
}

} // namespace

void warnOfNearAppearances(FormContext& form) {
    form.root.forEach([&](const Element& element) {
        const Attribute* const appearance = find(element.control, "appearance");
        if (appearance && appearance->value.given() && appearance->value.place().table)
            warnOfNearWords(appearance->value.versions.front().second, "appearance", knownAppearances(), {},
                            form.faults);
    });
    warnOfNearWords(form.parts.settings.givenStyle, "style", knownStyles(),
                    "; write pages, theme-grid or both, or leave it empty", form.faults);
}

} // namespace feltbok::xlsform
