// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/parameters.h"
#include "core/forms/xlsform/survey_builder.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>

namespace feltbok::xlsform {
namespace {

constexpr std::string_view kImages = "jr://images/";

bool isTrueOrFalse(std::string_view text) {
    return text == "true" || text == "false";
}

/// The name of an Android app: words with dots between them.
bool isPackageName(std::string_view name) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto wordOk = [&](const std::string& word) {
        return !word.empty() && letter(word.front()) && std::ranges::all_of(word, [&](char c) {
            return letter(c) || c == '_' || (c >= '0' && c <= '9');
        });
    };
    const std::vector<std::string> parts = split(name, ".");
    return parts.size() > 1 && std::ranges::all_of(parts, wordOk);
}

} // namespace

void SurveyBuilder::readQuestion(const SurveyRow& row, const std::string& name) {
    if (row.type.starts_with("osm ")) return readOsm(row, name);
    if (row.type == "xml-external" || row.type == "csv-external") return readExternalInstance(row, name);
    auto question = newQuestion(row, row.type, name);
    if (row.type == "calculate" && valueOf(question->bind, "calculate").empty() && !question->dynamicDefault)
        fault(row, "type", "a calculate needs an expression in the column calculation");
    if (row.type == "range") finishRange(row, *question);
    if (row.type == "text") finishText(row, *question);
    if (row.type == "photo") finishPhoto(row, *question);
    if (row.type == "audio" || row.type == "background-audio") finishAudio(row, *question);
    if (row.type == "geopoint" || row.type == "geotrace" || row.type == "geoshape")
        finishPlace(row, *question);
    if (row.type == "background-geopoint") finishBackgroundPlace(row, *question);
    if (row.type == "start-geopoint")
        question->actions.push_back({"odk:setgeopoint", std::string(kEventFirstLoad), {}, {}});
    top().element->add(std::move(question));
}

void SurveyBuilder::readOsm(const SurveyRow& row, const std::string& name) {
    auto question = newQuestion(row, "osm", name);
    if (const ChoiceList* const tags = m_parts.osmTags.find(trimmed(row.type.substr(4))))
        question->tags = tags->choices;
    top().element->add(std::move(question));
}

void SurveyBuilder::readExternalInstance(const SurveyRow& row, const std::string& name) {
    if (inRepeat()) fault(row, "type", "a file cannot lie in a repeat; move the row out of it");
    auto instance = newElement(row, ElementKind::ExternalInstance, name);
    top().element->add(std::move(instance));
}

void SurveyBuilder::finishText(const SurveyRow& row, Element& question) {
    checkParameterNames(row.row, row.parameters, {"rows"}, m_faults);
    const std::string& rows = valueOf(row.parameters, "rows");
    if (rows.empty()) return;
    if (!isInteger(rows))
        faultParameters(row.row, "rows is a whole number, the height of the field in lines", m_faults);
    set(question.control, "rows", rows);
}

void SurveyBuilder::finishPhoto(const SurveyRow& row, Element& question) {
    checkParameterNames(row.row, row.parameters, {"max-pixels", "app"}, m_faults);
    std::string& defaultText = question.defaultValue.text;
    if (!defaultText.empty() && !question.dynamicDefault && defaultText.find(kImages) == std::string::npos)
        defaultText = std::string(kImages) + defaultText;
    const std::string& pixels = valueOf(row.parameters, "max-pixels");
    if (!pixels.empty()) {
        if (!isInteger(pixels)) faultParameters(row.row, "max-pixels is a whole number", m_faults);
        set(question.bind, "orx:max-pixels", pixels);
    }
    const std::string& app = valueOf(row.parameters, "app");
    const std::string& appearance = valueOf(question.control, "appearance");
    if (app.empty() || (!appearance.empty() && appearance != "annotate")) return;
    if (!isPackageName(app))
        faultParameters(row.row, "app is the package name of an Android app, as in org.example.camera",
                        m_faults);
    set(question.control, "intent", app);
}

void SurveyBuilder::finishAudio(const SurveyRow& row, Element& question) {
    checkParameterNames(row.row, row.parameters, {"quality"}, m_faults);
    const bool background = row.type == "background-audio";
    const std::string& quality = valueOf(row.parameters, "quality");
    const bool known = quality.empty() || quality == "voice-only" || quality == "low" ||
                       quality == "normal" || (quality == "external" && !background);
    if (!known)
        faultParameters(row.row,
                        background ? "quality is voice-only, low or normal"
                                   : "quality is voice-only, low, normal or external",
                        m_faults);
    if (!background) {
        if (!quality.empty()) set(question.bind, "odk:quality", quality);
        return;
    }
    Action record{"odk:recordaudio", std::string(kEventLoad), {}, {}};
    if (!quality.empty()) set(record.extra, "odk:quality", quality);
    question.actions.push_back(std::move(record));
}

void SurveyBuilder::finishPlace(const SurveyRow& row, Element& question) {
    if (row.type == "geopoint")
        checkParameterNames(
            row.row, row.parameters,
            {"allow-mock-accuracy", "capture-accuracy", "warning-accuracy", "reference-geometry"}, m_faults);
    else
        checkParameterNames(row.row, row.parameters,
                            {"allow-mock-accuracy", "incremental", "reference-geometry"}, m_faults);
    if (row.type == "geopoint") {
        takeAccuracy(row, "capture-accuracy", "accuracyThreshold", question);
        takeAccuracy(row, "warning-accuracy", "unacceptableAccuracyThreshold", question);
    } else if (const Attribute* const incremental = find(row.parameters, "incremental")) {
        if (yesNo(incremental->value.any()) != YesNo::Yes)
            faultParameters(row.row, "incremental is true or left out", m_faults);
        set(question.control, "incremental", "true");
    }
    if (const Attribute* const mock = find(row.parameters, "allow-mock-accuracy")) {
        if (!isTrueOrFalse(mock->value.any()))
            faultParameters(row.row, "allow-mock-accuracy is true or false", m_faults);
        set(question.bind, "odk:allow-mock-accuracy", mock->value.any());
    }
    if (const Attribute* const geometry = find(row.parameters, "reference-geometry")) {
        question.itemset = {geometry->value.any(), geometry->value.place()};
        m_geometries.push_back(question.itemset);
    }
}

void SurveyBuilder::checkGeometries() {
    std::set<std::string> sources;
    m_root->forEach([&](const Element& element) {
        if (element.kind == ElementKind::ExternalInstance) sources.insert(element.name);
        if (element.isSelect())
            sources.insert(element.itemset.text.substr(0, element.itemset.text.rfind('.')));
    });
    for (const EntityDeclaration& entity : m_parts.entities)
        sources.insert(entity.dataset.text);
    for (const Cell& geometry : m_geometries) {
        const bool known = m_parts.choices.find(geometry.text) || sources.contains(geometry.text);
        const bool repeat =
            isReference(geometry.text) && m_repeatNames.contains(referencesIn(geometry.text).front().name);
        if (!known && !repeat)
            m_faults.add(
                ErrorCode::UnknownList, geometry,
                "reference-geometry names a list of the sheet choices or entities, a file of the form "
                "without its ending, or a repeat as ${name}");
    }
}

void SurveyBuilder::takeAccuracy(const SurveyRow& row, std::string_view parameter, std::string_view attribute,
                                 Element& question) {
    const Attribute* const accuracy = find(row.parameters, parameter);
    if (!accuracy) return;
    if (!isNumber(accuracy->value.any()))
        faultParameters(row.row, std::string(parameter) + " is a number of metres", m_faults);
    set(question.control, std::string(attribute), accuracy->value.any());
}

void SurveyBuilder::finishBackgroundPlace(const SurveyRow& row, Element& question) {
    if (question.triggers.empty())
        fault(row, "trigger", "a background-geopoint needs a question in the column trigger, as in ${name}");
    if (find(question.bind, "calculate"))
        fault(row, "type", "a background-geopoint cannot have a calculation; leave that column empty");
}

} // namespace feltbok::xlsform
