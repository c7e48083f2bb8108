// SPDX-License-Identifier: Apache-2.0
// The words of the column appearance and of the setting style. Others are an app's own, but hardly where one
// is nearly these, and none does anything at a question it is not made for.
#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>

namespace feltbok::xlsform {
namespace {

constexpr std::size_t kShortestNear = 4; ///< of a shorter word anything is near

// What an appearance can stand at.
constexpr unsigned kSelectOne = 1U << 0U;
constexpr unsigned kSelectMany = 1U << 1U;
constexpr unsigned kText = 1U << 2U;
constexpr unsigned kNumber = 1U << 3U;
constexpr unsigned kDate = 1U << 4U;
constexpr unsigned kTime = 1U << 5U;
constexpr unsigned kPlace = 1U << 6U;
constexpr unsigned kBarcode = 1U << 7U;
constexpr unsigned kPicture = 1U << 8U;
constexpr unsigned kSound = 1U << 9U;
constexpr unsigned kVideo = 1U << 10U;
constexpr unsigned kFile = 1U << 11U;
constexpr unsigned kRange = 1U << 12U;
constexpr unsigned kGroup = 1U << 13U;
constexpr unsigned kSelects = kSelectOne | kSelectMany;
constexpr unsigned kAnywhere = ~0U;

struct Named {
    unsigned what;
    std::string_view name;
};
constexpr std::array kNames{Named{kSelectOne, "select_one"},
                            Named{kSelectMany, "select_multiple"},
                            Named{kText, "text"},
                            Named{kNumber, "integer and decimal"},
                            Named{kDate, "date"},
                            Named{kTime, "time"},
                            Named{kPlace, "geopoint"},
                            Named{kBarcode, "barcode"},
                            Named{kPicture, "image"},
                            Named{kSound, "audio"},
                            Named{kVideo, "video"},
                            Named{kFile, "file"},
                            Named{kRange, "range"},
                            Named{kGroup, "a group"}};

struct Appearance {
    std::string_view word;
    unsigned fits;
};
constexpr std::array kAppearances{Appearance{"annotate", kPicture},
                                  Appearance{"autocomplete", kSelects},
                                  Appearance{"bearing", kNumber},
                                  Appearance{"bikram-sambat", kDate},
                                  Appearance{"columns", kSelects},
                                  Appearance{"columns-flex", kSelects},
                                  Appearance{"columns-pack", kSelects},
                                  Appearance{"compact", kSelects},
                                  Appearance{"coptic", kDate},
                                  Appearance{"counter", kNumber},
                                  Appearance{"dictionary", kAnywhere},
                                  Appearance{"distress", kAnywhere},
                                  Appearance{"draw", kPicture},
                                  Appearance{"ethiopian", kDate},
                                  Appearance{"field-list", kGroup},
                                  Appearance{"front", kPicture | kVideo | kBarcode},
                                  Appearance{"hidden-answer", kBarcode},
                                  Appearance{"horizontal", kSelects},
                                  Appearance{"horizontal-compact", kSelects},
                                  Appearance{"image-map", kSelects},
                                  Appearance{"islamic", kDate},
                                  Appearance{"label", kSelects},
                                  Appearance{"likert", kSelectOne},
                                  Appearance{"list", kSelects},
                                  Appearance{"list-nolabel", kSelects},
                                  Appearance{"literacy", kAnywhere},
                                  Appearance{"map", kSelectOne},
                                  Appearance{"maps", kPlace},
                                  Appearance{"masked", kText | kNumber},
                                  Appearance{"minimal", kSelects},
                                  Appearance{"month-year", kDate},
                                  Appearance{"multiline", kText},
                                  Appearance{"myanmar", kDate},
                                  Appearance{"new", kPicture | kSound | kVideo | kFile},
                                  Appearance{"new-front", kPicture | kVideo},
                                  Appearance{"new-rear", kPicture | kVideo},
                                  Appearance{"no-buttons", kSelects},
                                  Appearance{"no-calendar", kDate},
                                  Appearance{"no-collapse", kAnywhere},
                                  Appearance{"no-ticks", kRange},
                                  Appearance{"numbers", kText},
                                  Appearance{"persian", kDate},
                                  Appearance{"picker", kRange},
                                  Appearance{"placement-map", kPlace},
                                  Appearance{"printer", kAnywhere},
                                  Appearance{"quick", kSelectOne},
                                  Appearance{"quickcompact", kSelectOne},
                                  Appearance{"randomized", kAnywhere},
                                  Appearance{"rating", kRange},
                                  Appearance{"rear", kPicture | kVideo | kBarcode},
                                  Appearance{"selfie", kPicture | kVideo},
                                  Appearance{"signature", kPicture},
                                  Appearance{"spinner", kDate | kTime},
                                  Appearance{"streets", kAnywhere},
                                  Appearance{"summary", kAnywhere},
                                  Appearance{"table-list", kGroup},
                                  Appearance{"textarea", kText},
                                  Appearance{"thousands-sep", kText | kNumber},
                                  Appearance{"url", kText},
                                  Appearance{"vertical", kRange},
                                  Appearance{"year", kDate}};

const std::vector<std::string>& knownAppearances() {
    static const std::vector<std::string> kKnown = [] {
        std::vector<std::string> words;
        for (const Appearance& one : kAppearances)
            words.emplace_back(one.word);
        return words;
    }();
    return kKnown;
}

/// What a row is among those; kAnywhere: nothing is known of it.
unsigned kindOf(const Element& element) {
    if (element.kind == ElementKind::Group || element.kind == ElementKind::Repeat) return kGroup;
    if (element.kind != ElementKind::Question || element.type == nullptr) return kAnywhere;
    const QuestionType& type = *element.type;
    const auto begins = [](std::string_view text, std::string_view with) { return text.starts_with(with); };
    switch (type.control) {
    case Control::SelectOne:
        return kSelectOne;
    case Control::Select:
        return kSelectMany;
    case Control::Range:
        return kRange;
    case Control::Upload:
        return begins(type.mediaType, "image")   ? kPicture
               : begins(type.mediaType, "audio") ? kSound
               : begins(type.mediaType, "video") ? kVideo
                                                 : kFile;
    case Control::Input:
        break;
    default:
        return kAnywhere;
    }
    constexpr std::array kByBind{Named{kText, "string"}, Named{kNumber, "int"}, Named{kNumber, "decimal"},
                                 Named{kDate, "date"},   Named{kTime, "time"},  Named{kBarcode, "barcode"},
                                 Named{kPlace, "geo"}};
    for (const Named& one : kByBind)
        if (begins(type.bindType, one.name)) return one.what;
    return kAnywhere;
}

std::string listOf(unsigned fits) {
    std::vector<std::string_view> names;
    for (const Named& one : kNames)
        if (fits & one.what) names.push_back(one.name);
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text.append(i == 0 ? "" : i + 1 == names.size() ? " and " : ", ").append(names[i]);
    return text;
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

void warnOfIdleWords(const Cell& cell, unsigned kind, FaultList& faults) {
    if (cell.text.find('(') != std::string::npos || hasReference(cell.text)) return;
    for (const std::string_view word : words(cell.text)) {
        const auto known = std::ranges::find(kAppearances, withoutNumber(word), &Appearance::word);
        if (known != kAppearances.end() && !(known->fits & kind))
            faults.warn(cell.place, cell.text,
                        inQuotes(word) + " does nothing here: it is for " + listOf(known->fits) +
                            "; remove it");
    }
}

} // namespace

void warnOfAppearances(FormContext& form) {
    form.root.forEach([&](const Element& element) {
        const Attribute* const appearance = find(element.control, "appearance");
        if (!appearance || !appearance->value.given() || !appearance->value.place().table) return;
        const Cell& cell = appearance->value.versions.front().second;
        warnOfNearWords(cell, "appearance", knownAppearances(), {}, form.faults);
        warnOfIdleWords(cell, kindOf(element), form.faults);
    });
    warnOfNearWords(form.parts.settings.givenStyle, "style", knownStyles(),
                    "; write pages, theme-grid or both, or leave it empty", form.faults);
}

} // namespace feltbok::xlsform
