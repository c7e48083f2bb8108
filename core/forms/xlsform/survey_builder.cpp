// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/survey_builder.h"

#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/parameters.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>

namespace feltbok::xlsform {
namespace {

/// What a question type brings along, where the row says nothing else.
void applyTypeDefaults(Element& element, const QuestionType& type) {
    const auto setDefault = [](Attributes& attributes, std::string_view name, std::string_view value) {
        if (!value.empty() && !find(attributes, name)) set(attributes, std::string(name), std::string(value));
    };
    setDefault(element.bind, "type", type.bindType);
    setDefault(element.bind, "readonly", type.readOnly ? "true()" : "");
    setDefault(element.bind, "jr:preload", type.preload);
    setDefault(element.bind, "jr:preloadParams", type.preloadParams);
    setDefault(element.bind, "constraint", type.constraint);
    setDefault(element.control, "mediatype", type.mediaType);
    if (!type.hint.empty() && !element.hint.given()) element.hint = Text::plain(std::string(type.hint));
}

/// ODK Tables wants an instance without groups: their relevance moves to the questions.
void flatten(Element& section, const std::string& outerRelevant) {
    for (const auto& child : section.children) {
        const std::string own = valueOf(child->bind, "relevant");
        std::string relevant = outerRelevant;
        if (!own.empty()) relevant += relevant.empty() ? own : " and (" + own + ")";
        if (!child->children.empty()) {
            child->flat = true;
            flatten(*child, relevant);
        } else if (!relevant.empty()) {
            set(child->bind, "relevant", relevant, child->place);
        }
    }
}

} // namespace

std::string possibleName(std::string_view wrong) {
    std::string name;
    while (!wrong.empty()) {
        const std::size_t usable = nameLength("_" + std::string(wrong)) - 1;
        name += wrong.substr(0, usable);
        wrong.remove_prefix(usable);
        // A character that none can have, all of its bytes.
        std::size_t bytes = wrong.empty() ? 0 : 1;
        while (bytes > 0 && bytes < wrong.size() &&
               (static_cast<unsigned char>(wrong[bytes]) & 0xC0U) == 0x80U)
            ++bytes;
        if (bytes > 0 && !name.empty() && !name.ends_with('_')) name += '_';
        wrong.remove_prefix(bytes);
    }
    while (name.ends_with('_'))
        name.pop_back();
    if (name.empty()) return {};
    return "; write " + (nameLength(name) == name.size() ? name : "_" + name);
}

SurveyBuilder::SurveyBuilder(FormParts& parts, FaultList& faults) : m_parts(parts), m_faults(faults) {}

std::unique_ptr<Element> SurveyBuilder::build(const Table& survey) {
    m_root = std::make_unique<Element>();
    m_root->kind = ElementKind::Survey;
    m_root->name = m_parts.settings.rootName;
    m_root->place = {&survey, survey.headingRow(), -1};
    m_open.push_back({m_root.get()});
    checkHeadings(survey);
    for (const Row& row : survey.rows())
        readRow(row);
    closeAll();
    tellNoLists();
    checkTriggers();
    checkGeometries();
    if (m_root->children.empty() && m_meta.empty() && !m_faults.any())
        m_faults.add(ErrorCode::BadInput, survey.name(), "the sheet has no questions; write one in each row");
    if (m_parts.settings.flat) flatten(*m_root, "");
    addMeta();
    return std::move(m_root);
}

void SurveyBuilder::checkHeadings(const Table& survey) {
    warnOfNearHeadings(survey, surveyVocabulary(), false, m_faults);
    m_named = survey.has("name");
    m_typed = survey.has("type");
    const bool needed = std::ranges::any_of(survey.rows(), [](const Row& r) {
        const std::string& type = r.text("type");
        return !type.empty() && type != "note" && type != "audit" && !type.starts_with("end");
    });
    if (!m_named && needed && survey.has("type"))
        m_faults.add(ErrorCode::BadInput, {&survey, survey.headingRow(), -1}, {},
                     "the sheet lacks the column \"name\"; write it in row 1, and below it the name that "
                     "each question's "
                     "answers are kept under");
}

void SurveyBuilder::readRow(const Row& row) {
    std::string type;
    if (skips(row, type)) return;
    const SurveyRow surveyRow{row, type, readParameters(row, m_faults)};
    if (type == "audit") return readAudit(surveyRow);
    if (isSetting(surveyRow) || readEnd(surveyRow)) return;
    const std::string name = checkedName(surveyRow);
    if (readBegin(surveyRow, name)) return;
    m_questionNames.insert(name);
    if (!readSelect(surveyRow, name)) readQuestion(surveyRow, name);
}

bool SurveyBuilder::skips(const Row& row, std::string& type) {
    if (const Cell* const disabled = row.find("disabled")) {
        m_faults.warn(disabled->place, disabled->text,
                      "disabled is no part of XLSForm; use relevant instead");
        if (yesNo(disabled->text) == YesNo::Yes || row.entries().size() == 1) return true;
    }
    type = canonicalType(row.text("type"));
    if (!type.empty()) return false;
    const bool comment = !row.find("name") && !row.texts("label", m_parts.settings.defaultLanguage).given();
    if (comment)
        m_faults.warn(row.place(), {}, "this row is left out: it has no type, name or label");
    else if (m_typed)
        m_faults.add(ErrorCode::BadInput, row.placeOf("type"), {},
                     "the type is missing; write text, integer, select_one LIST, note, …");
    return true;
}

bool SurveyBuilder::isSetting(const SurveyRow& row) {
    const std::string type = snakeCase(row.type);
    if (type == "form_title" || type == "set_form_title")
        m_parts.settings.title = row.name();
    else if (type == "form_id" || type == "set_form_id")
        m_parts.settings.formId = row.name();
    else
        return false;
    return true;
}

std::string SurveyBuilder::checkedName(const SurveyRow& row) {
    const Cell* const cell = row.row.find("name");
    std::string name;
    if (!cell && row.type == "note") {
        name = "generated_note_name_" + std::to_string(row.row.number());
    } else if (!cell) {
        if (m_named && isTypeKnown(row.type)) // else the type is told, and the rest follows from it
            m_faults.add(ErrorCode::BadInput, row.row.placeOf("name"), {},
                         "this " + inQuotes(row.type) + " has no name; write one in the column name" +
                             endMeant(row));
        name = "_without_name_" + std::to_string(row.row.number());
    } else {
        name = cell->text;
        if (!m_parts.settings.canName(name)) {
            const bool prefixed = isXmlName(name);
            m_faults.add(
                ErrorCode::BadValue, *cell,
                prefixed
                    ? "a name can have a colon only after a prefix of the setting namespaces; use _ instead"
                    : "this is no name: " + std::string(kNameRule) + possibleName(name));
            return name;
        }
    }
    checkUnique(row, name);
    return name;
}

/// `end` alone is the hour when an interview ends, and hardly meant where a section is open.
std::string SurveyBuilder::endMeant(const SurveyRow& row) {
    if (row.type != "end" || m_open.size() == 1) return {};
    const std::string kind = top().element->typeText;
    return ", or end_" + kind + " in the column type if the " + kind + " " + inQuotes(top().element->name) +
           " of row " + std::to_string(top().row) + " ends here";
}

void SurveyBuilder::checkUnique(const SurveyRow& row, const std::string& name) {
    if (name == "meta") return fault(row, "name", "the name meta is the form's own; choose another");
    if (!top().names.insert(name).second)
        fault(row, "name", "the name is used already in the same section; give each question its own");
}

std::unique_ptr<Element> SurveyBuilder::newElement(const SurveyRow& row, ElementKind kind,
                                                   const std::string& name) {
    const std::string& language = m_parts.settings.defaultLanguage;
    auto element = std::make_unique<Element>();
    element->kind = kind;
    element->name = name;
    element->typeText = row.type;
    element->place = row.row.place();
    if (const Cell* const cell = row.row.find("name")) element->place = cell->place;
    element->label = row.row.texts("label", language);
    element->hint = row.row.texts("hint", language);
    element->guidance = row.row.texts("guidance_hint", language);
    element->media = row.row.family("media", language);
    element->bind = row.row.family("bind", language);
    element->control = row.row.family("control", language);
    element->instance = row.row.family("instance", language);
    if (const Cell* const cell = row.row.find("default")) element->defaultValue = *cell;
    if (const Cell* const cell = row.row.find("choice_filter")) element->choiceFilter = *cell;
    element->parameters = row.parameters;
    for (const Attributes* const attributes : {&element->bind, &element->control, &element->instance})
        checkAttributeNames(*attributes);
    if (valueOf(element->control, "appearance") == "label" && !element->label.given())
        element->label = Text::plain(" ", element->place);
    return element;
}

void SurveyBuilder::checkAttributeNames(const Attributes& attributes) {
    for (const Attribute& attribute : attributes)
        if (!m_parts.settings.canName(attribute.name))
            m_faults.add(
                ErrorCode::UnknownField, attribute.value.place(), attribute.value.any(),
                inQuotes(attribute.name) +
                    " in the heading cannot be the name of an attribute; a prefix must be one of the setting "
                    "namespaces");
}

std::unique_ptr<Element> SurveyBuilder::newQuestion(const SurveyRow& row, std::string_view type,
                                                    const std::string& name) {
    auto question = newElement(row, ElementKind::Question, name);
    question->type = findQuestionType(type);
    question->typeText = type;
    if (question->type && row.type != "rank") { // which nobody can put in order without a list
        addDynamicDefault(*question, row.row);
        readTriggers(*question, row.row);
        applyTypeDefaults(*question, *question->type);
    } else {
        const std::string listName = wrongListName(row.type);
        const bool select = row.type.starts_with("select_") || row.type == "rank";
        fault(row, "type",
              !listName.empty() ? listName
              : select && std::ranges::count(typeNames(), row.type) > 0
                  ? "write the name of the list behind it, as in " + row.type + " LIST"
                  : wrongType(row.type));
        question->type = findQuestionType("hidden"); // so that nothing follows from it
    }
    return question;
}

void SurveyBuilder::fault(const SurveyRow& row, std::string_view column, std::string message,
                          ErrorCode code) {
    if (const Cell* const cell = row.row.find(column))
        m_faults.add(code, *cell, std::move(message));
    else
        m_faults.add(code, row.row.placeOf(column), {}, std::move(message));
}

bool SurveyBuilder::inRepeat() const {
    return std::ranges::any_of(m_open,
                               [](const Section& s) { return s.element->kind == ElementKind::Repeat; });
}

void SurveyBuilder::addDynamicDefault(Element& element, const Row& row) {
    if (element.defaultValue.empty() || !isDynamicDefault(element.defaultValue.text, row.text("type")))
        return;
    element.dynamicDefault = true;
    element.actions.push_back({"setvalue", std::string(kEventFirstLoad), {}, {}});
    if (inRepeat()) element.actions.push_back({"setvalue", std::string(kEventNewRepeat), {}, {}});
}

void SurveyBuilder::readTriggers(Element& element, const Row& row) {
    const Cell* const cell = row.find("trigger");
    if (!cell) return;
    for (const std::string& part : split(cell->text, ",")) {
        const std::string trigger(trimmed(part));
        if (!isReference(trigger)) {
            m_faults.add(
                ErrorCode::BadValue, *cell,
                "write the questions that trigger this one as ${name}, with a comma between two of them");
            return;
        }
        Cell name{referencesIn(trigger).front().name, cell->place};
        m_triggers.push_back(name);
        element.triggers.push_back(std::move(name));
    }
}

void SurveyBuilder::checkTriggers() {
    const std::vector<std::string> names(m_questionNames.begin(), m_questionNames.end());
    for (const Cell& trigger : m_triggers)
        if (!m_questionNames.contains(trigger.text))
            m_faults.add(ErrorCode::BadValue, trigger.place, trigger.text,
                         "there is no question named " + inQuotes(trigger.text) +
                             nearestOr(trigger.text, names, "; write the name of a question of the form"));
}

void SurveyBuilder::closeAll() {
    for (; m_open.size() > 1; m_open.pop_back()) {
        const bool repeat = top().element->kind == ElementKind::Repeat;
        const std::string kind = repeat ? "repeat" : "group";
        m_faults.add(ErrorCode::BadInput, top().element->place, top().element->name,
                     "this " + kind + " is never ended; write a row of type end_" + kind +
                         " after its last question");
    }
}

} // namespace feltbok::xlsform
