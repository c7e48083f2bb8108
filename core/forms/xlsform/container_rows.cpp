// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/survey_builder.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace feltbok::xlsform {
namespace {

struct ContainerWord {
    std::string_view word;
    ElementKind kind;
};
// Longer words first: "looped group" begins with "loop".
constexpr std::array<ContainerWord, 5> kContainers{{{"looped group", ElementKind::Repeat},
                                                    {"lgroup", ElementKind::Repeat},
                                                    {"group", ElementKind::Group},
                                                    {"repeat", ElementKind::Repeat},
                                                    {"loop", ElementKind::Loop}}};

struct ContainerType {
    ElementKind kind;
    std::string list; ///< `begin loop over LIST`
};

/// Reads `begin_group`, `end repeat`, `begin loop over LIST`.
std::optional<ContainerType> containerType(std::string_view type, std::string_view verb) {
    if (!type.starts_with(verb)) return std::nullopt;
    type.remove_prefix(verb.size());
    if (type.empty() || (type.front() != ' ' && type.front() != '_')) return std::nullopt;
    type.remove_prefix(1);
    for (const ContainerWord& container : kContainers) {
        if (!type.starts_with(container.word)) continue;
        std::string_view rest = type.substr(container.word.size());
        if (rest.empty()) return ContainerType{container.kind, {}};
        if (rest.front() != ' ' || verb == "end") return std::nullopt;
        rest.remove_prefix(1);
        if (rest.starts_with("over ")) rest.remove_prefix(5);
        if (rest.empty() || rest.find(' ') != std::string_view::npos) return std::nullopt;
        return ContainerType{container.kind, std::string(rest)};
    }
    return std::nullopt;
}

/// `end groop`, `endgroup`: what a misspelt row means, so that no more is told of it than that.
std::optional<ElementKind> meantContainer(std::string_view type, std::string_view verb) {
    const std::string small = lowered(type);
    if (!small.starts_with(verb)) return std::nullopt;
    std::string_view rest = std::string_view(small).substr(verb.size());
    while (!rest.empty() && std::string_view(" _-").find(rest.front()) != std::string_view::npos)
        rest.remove_prefix(1);
    if (rest.size() < 3) return std::nullopt;
    if (!didYouMean(rest, {"group"}).empty()) return ElementKind::Group;
    if (!didYouMean(rest, {"repeat"}).empty()) return ElementKind::Repeat;
    return std::nullopt;
}

std::string_view wordFor(ElementKind kind) {
    return kind == ElementKind::Repeat ? "repeat" : kind == ElementKind::Loop ? "loop" : "group";
}

/// `%(name)s` and `%(label)s` in a loop's questions stand for the choice.
void substitute(std::string& text, const std::string& language, const Choice& choice) {
    if (text.find("%(") == std::string::npos) return;
    std::string label;
    for (const auto& [choiceLanguage, cell] : choice.label.versions)
        if (label.empty() || choiceLanguage == language) label = cell.text;
    text = replacedAll(std::move(text), "%(name)s", choice.name.text);
    text = replacedAll(std::move(text), "%(label)s", label);
}

void substitute(Text& text, const Choice& choice) {
    for (auto& [language, cell] : text.versions)
        substitute(cell.text, language, choice);
}

void substitute(Element& element, const Choice& choice) {
    substitute(element.name, "", choice);
    substitute(element.label, choice);
    substitute(element.hint, choice);
    substitute(element.guidance, choice);
    for (Attributes* const attributes : {&element.media, &element.bind, &element.control})
        for (Attribute& attribute : *attributes)
            substitute(attribute.value, choice);
    substitute(element.defaultValue.text, "", choice);
    substitute(element.choiceFilter.text, "", choice);
}

} // namespace

bool SurveyBuilder::readEnd(const SurveyRow& row) {
    auto end = containerType(row.type, "end");
    if (!end) {
        const auto meant = meantContainer(row.type, "end");
        if (!meant) return false;
        const ElementKind open = m_open.size() > 1 ? top().element->kind : *meant;
        faultMisspelt(row, "end_", open);
        if (m_open.size() == 1) return true;
        end = ContainerType{open, {}};
    }
    if (m_open.size() > 1 && top().element->kind == end->kind) {
        closeSections(m_open.size() - 1);
        return true;
    }
    const auto told = std::ranges::find(m_closedUnended, end->kind);
    if (told != m_closedUnended.end()) {
        m_closedUnended.erase(told);
        return true;
    }
    if (m_open.size() == 1) {
        fault(row, "type",
              "this ends what was never begun; remove the row, or write begin_" +
                  std::string(wordFor(end->kind)) + " above");
        return true;
    }
    fault(row, "type",
          "this ends a " + std::string(wordFor(end->kind)) + ", but the open section is the " +
              std::string(wordFor(top().element->kind)) + " " + inQuotes(top().element->name) + " of row " +
              std::to_string(top().row) + "; end that first with end_" +
              std::string(wordFor(top().element->kind)));
    std::size_t meant = m_open.size() - 1; // the section that the row ends, be it behind others
    while (meant > 0 && m_open[meant].element->kind != end->kind)
        --meant;
    for (std::size_t i = meant + 1; meant > 0 && i < m_open.size(); ++i)
        m_closedUnended.push_back(m_open[i].element->kind);
    closeSections(meant > 0 ? meant : m_open.size() - 1);
    return true;
}

/// Until so many are open, the survey itself among them.
void SurveyBuilder::closeSections(std::size_t open) {
    for (; m_open.size() > open; m_open.pop_back())
        if (top().element->kind == ElementKind::Loop) expandLoop(*top().element, top().loopList);
}

void SurveyBuilder::faultMisspelt(const SurveyRow& row, std::string_view verb, ElementKind meant) {
    fault(row, "type",
          "there is no such type; did you mean " + inQuotes(std::string(verb) + std::string(wordFor(meant))) +
              "?");
}

bool SurveyBuilder::readBegin(const SurveyRow& row, const std::string& name) {
    auto begin = containerType(row.type, "begin");
    if (const auto meant = begin ? std::nullopt : meantContainer(row.type, "begin")) {
        faultMisspelt(row, "begin_", *meant);
        begin = ContainerType{*meant, {}};
    }
    if (!begin) return false;
    auto section = newElement(row, begin->kind, name);
    section->typeText = wordFor(begin->kind);
    if (begin->kind == ElementKind::Repeat) {
        if (name == m_parts.settings.rootName)
            fault(row, "name", "a repeat must not have the name of the form itself; choose another");
        else if (!m_repeatNames.insert(name).second)
            fault(row, "name", "another repeat of the form has this name; give each repeat its own");
    }
    const std::string& required = valueOf(section->bind, "required");
    if (!required.empty() && yesNo(required) != YesNo::No)
        m_faults.add(ErrorCode::BadValue, find(section->bind, "required")->value.place(), required,
                     "a group or repeat cannot be required; write it at the questions inside");
    if (begin->kind == ElementKind::Loop && !m_parts.choices.find(begin->list))
        fault(row, "type",
              "a loop needs a list of the sheet choices, as in begin_loop over LIST" +
                  didYouMean(begin->list, m_parts.choices.names()),
              ErrorCode::UnknownList);
    if (m_open.size() > kDepthMax && !std::exchange(m_tooDeep, true))
        fault(row, "type",
              "sections lie inside each other more than " + std::to_string(kDepthMax) +
                  " deep; take some of them apart",
              ErrorCode::TooLarge);
    addCount(*section);
    if (const std::string& intent = row.row.text("intent"); !intent.empty())
        set(section->control, "intent", intent, row.row.find("intent")->place);
    // Too deep a tree is not built: what follows walks it by recursion.
    Element& parent = m_open.size() > kDepthMax ? *m_root : *top().element;
    Element& added = parent.add(std::move(section));
    Section open{&added, {}, row.row.number(), begin->list};
    m_open.push_back(std::move(open));
    addTableList(row, added);
    return true;
}

void SurveyBuilder::addCount(Element& repeat) {
    const std::string count = valueOf(repeat.control, "jr:count");
    if (count.empty() || isReference(count)) return;
    // The count must be a node: an expression gets one of its own, before the repeat.
    const Place place = find(repeat.control, "jr:count")->value.place();
    if (isNumber(count) && (!isInteger(count) || count.starts_with('-')))
        m_faults.warn(
            place, count,
            "rounds are counted in whole numbers from 0; write one, or ${name} of the question that "
            "has it");
    auto node = std::make_unique<Element>();
    node->name = repeat.name + "_count";
    node->type = findQuestionType("calculate");
    node->typeText = "calculate";
    node->place = repeat.place;
    set(node->bind, "type", "string");
    set(node->bind, "readonly", "true()");
    set(node->bind, "calculate", count, place);
    set(repeat.control, "jr:count", "${" + node->name + "}", place);
    if (!top().names.insert(node->name).second)
        m_faults.add(ErrorCode::BadInput, repeat.place, repeat.name,
                     "the number of repetitions is kept in " + inQuotes(node->name) +
                         ", which is the name of another question; rename that");
    top().element->add(std::move(node));
}

void SurveyBuilder::addTableList(const SurveyRow& row, Element& section) {
    const std::string appearance = valueOf(section.control, "appearance");
    bool tableList = false;
    std::string others;
    for (const std::string_view word : words(appearance)) {
        if (word == "table-list")
            tableList = true;
        else
            others += " " + std::string(word);
    }
    if (!tableList) return;
    top().tableList = true;
    set(section.control, "appearance", "field-list" + others,
        find(section.control, "appearance")->value.place());
    if (!section.label.given() && !section.hint.given()) return;
    // A table's heading is a note inside it, so that label and hint stand above the columns.
    auto note = std::make_unique<Element>();
    note->name = "generated_table_list_label_" + std::to_string(row.row.number());
    note->type = findQuestionType("note");
    note->typeText = "note";
    note->place = section.place;
    set(note->bind, "type", "string");
    set(note->bind, "readonly", "true()");
    std::swap(note->label, section.label);
    std::swap(note->hint, section.hint);
    section.add(std::move(note));
}

void SurveyBuilder::expandLoop(Element& loop, const std::string& list) {
    const ChoiceList* const choices = m_parts.choices.find(list);
    if (!choices) return;
    loop.forEach([&](const Element& element) {
        if (element.kind == ElementKind::Repeat && choices->choices.size() > 1)
            m_faults.add(
                ErrorCode::BadInput, element.place, element.name,
                "a repeat in a loop would be there once for each choice under the same name; move it out");
    });
    const std::vector<std::unique_ptr<Element>> questions = std::move(loop.children);
    loop.children.clear();
    for (const Choice& choice : choices->choices) {
        if (choice.name.text == "none") continue;
        if (!m_parts.settings.canName(choice.name.text)) {
            m_faults.add(ErrorCode::BadValue, choice.name,
                         "a loop makes a group of each choice, and this is no name for one: " +
                             std::string(kNameRule) + possibleName(choice.name.text));
            continue;
        }
        auto column = std::make_unique<Element>();
        column->kind = ElementKind::Group;
        column->typeText = "group";
        column->name = choice.name.text;
        column->label = choice.label;
        column->media = choice.media;
        column->place = choice.name.place;
        for (const auto& question : questions) {
            auto copy = question->clone();
            substitute(*copy, choice);
            column->add(std::move(copy));
        }
        loop.add(std::move(column));
    }
}

} // namespace feltbok::xlsform
