// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xlsform/choices.h"
#include "core/forms/xlsform/question_types.h"
#include "core/forms/xlsform/table.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok::xlsform {

enum class ElementKind {
    Survey, ///< the root
    Group,
    Loop, ///< a group with one group for each choice of a list
    Repeat,
    Question,
    ExternalInstance, ///< no node of its own: a file that expressions look up in
    Entity,
    EntityAttribute
};

/// Sets a value by itself: when the form opens, when a repeat is added, when another answer changes.
struct Action {
    std::string name; ///< setvalue, odk:setgeopoint, odk:recordaudio
    std::string event;
    std::string value; ///< an expression; empty: the element's own default
    Attributes extra;
};

inline constexpr std::string_view kEventFirstLoad = "odk-instance-first-load";
inline constexpr std::string_view kEventLoad = "odk-instance-load";
inline constexpr std::string_view kEventNewRepeat = "odk-new-repeat";
inline constexpr std::string_view kEventChanged = "xforms-value-changed";

/// What an element is, apart from its place in the tree; copied when a loop repeats it.
struct ElementFields {
    ElementKind kind = ElementKind::Question;
    std::string name;
    const QuestionType* type = nullptr; ///< of a question
    std::string typeText;               ///< "select one", "group" … as the form's own expressions know it
    Place place;

    Text label;
    Text hint;
    Text guidance;
    Attributes media;
    Attributes bind;
    Attributes control;
    Attributes instance; ///< attributes of the node in the instance

    Cell defaultValue;
    bool dynamicDefault = false;
    Cell itemset; ///< list name, file or `${question}`
    Cell choiceFilter;
    Attributes parameters;
    std::string query; ///< list of a select_one_external
    std::vector<Cell> triggers;
    std::vector<Action> actions;
    std::vector<Choice> tags; ///< of an osm question
    std::string value;        ///< fixed text of an entity's attribute
    bool flat = false;
    bool bodyless = false; ///< nothing of it is shown
};

/// A node of the questionnaire's tree: what a row of the sheet survey, or the converter itself, puts there.
struct Element : ElementFields {
    Element* parent = nullptr;
    std::vector<std::unique_ptr<Element>> children;

    Element& add(std::unique_ptr<Element> child);
    [[nodiscard]] bool isSection() const;
    [[nodiscard]] bool needsItextLabel() const { return label.translated || !media.empty(); }
    [[nodiscard]] bool isSelect() const;

    /// `/data/group/question`, below `ancestor` (which is left out) if one is given.
    [[nodiscard]] std::string path(const Element* ancestor = nullptr) const;
    /// The nearest ancestor that is a repeat; null outside repeats.
    [[nodiscard]] const Element* repeat() const;
    /// Calls `visit` for this element and all below it, parents first.
    void forEach(const std::function<void(Element&)>& visit);
    void forEach(const std::function<void(const Element&)>& visit) const;
    [[nodiscard]] std::unique_ptr<Element> clone() const;
};

} // namespace feltbok::xlsform
