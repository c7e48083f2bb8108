// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/parameters.h"
#include "core/forms/xlsform/survey_builder.h"
#include "core/forms/xlsform/text.h"

#include <array>
#include <charconv>

namespace feltbok::xlsform {
namespace {

std::unique_ptr<Element> calculated(const char* name) {
    auto element = std::make_unique<Element>();
    element->name = name;
    element->type = findQuestionType("calculate");
    element->typeText = "calculate";
    set(element->bind, "type", "string");
    return element;
}

/// Seconds of the audit's location parameters; negative where they are none.
long seconds(const Attributes& parameters, std::string_view name) {
    const std::string& text = valueOf(parameters, name);
    long value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? value : -1;
}

} // namespace

std::unique_ptr<Element> newMetaGroup() {
    auto meta = std::make_unique<Element>();
    meta->kind = ElementKind::Group;
    meta->typeText = "group";
    meta->name = "meta";
    meta->bodyless = true;
    return meta;
}

void SurveyBuilder::readAudit(const SurveyRow& row) {
    if (!row.name().empty() && row.name() != "audit")
        fault(row, "name", "an audit is always named audit; leave the name empty");
    checkParameterNames(row.row, row.parameters,
                        {"location-priority", "location-min-interval", "location-max-age", "track-changes",
                         "identify-user", "track-changes-reasons"},
                        m_faults);
    auto audit = newElement(row, ElementKind::Question, "audit");
    audit->type = findQuestionType("audit");
    set(audit->bind, "type", "binary");
    for (const std::string_view parameter : {"track-changes", "identify-user"}) {
        const std::string& value = valueOf(row.parameters, parameter);
        if (value.empty()) continue;
        if (value != "true" && value != "false")
            faultParameters(row.row, std::string(parameter) + " is true or false", m_faults);
        set(audit->bind, "odk:" + std::string(parameter), value);
    }
    if (const std::string& reasons = valueOf(row.parameters, "track-changes-reasons"); !reasons.empty()) {
        if (reasons != "on-form-edit")
            faultParameters(row.row, "track-changes-reasons is on-form-edit", m_faults);
        set(audit->bind, "odk:track-changes-reasons", reasons);
    }
    readAuditLocation(row, *audit);
    m_meta.push_back(std::move(audit));
}

void SurveyBuilder::readAuditLocation(const SurveyRow& row, Element& audit) {
    constexpr std::array<std::string_view, 3> kAll{"location-priority", "location-min-interval",
                                                   "location-max-age"};
    std::size_t given = 0;
    for (const std::string_view parameter : kAll)
        given += find(row.parameters, parameter) ? 1 : 0;
    if (given == 0) return;
    if (given < kAll.size())
        return faultParameters(
            row.row,
            "positions in the audit need all of location-priority, location-min-interval and "
            "location-max-age",
            m_faults);
    const std::string& priority = valueOf(row.parameters, kAll[0]);
    if (priority != "no-power" && priority != "low-power" && priority != "balanced" &&
        priority != "high-accuracy")
        faultParameters(row.row, "location-priority is no-power, low-power, balanced or high-accuracy",
                        m_faults);
    const long interval = seconds(row.parameters, kAll[1]);
    const long age = seconds(row.parameters, kAll[2]);
    if (interval < 0 || age < 0)
        faultParameters(row.row,
                        "location-min-interval and location-max-age are whole numbers of seconds, 0 or more",
                        m_faults);
    else if (age < interval)
        faultParameters(row.row, "location-max-age must not be less than location-min-interval", m_faults);
    for (const std::string_view parameter : kAll)
        set(audit.bind, "odk:" + std::string(parameter), valueOf(row.parameters, parameter));
}

void SurveyBuilder::addMeta() {
    auto meta = newMetaGroup();
    for (auto& element : m_meta)
        meta->add(std::move(element));
    if (!m_parts.settings.omitInstanceId) {
        auto id = calculated("instanceID");
        set(id->bind, "readonly", "true()");
        set(id->bind, "jr:preload", m_parts.settings.instanceIdPreload);
        meta->add(std::move(id));
    }
    if (!m_parts.settings.instanceName.empty()) {
        auto name = calculated("instanceName");
        set(name->bind, "calculate", m_parts.settings.instanceName.text, m_parts.settings.instanceName.place);
        name->place = m_parts.settings.instanceName.place;
        meta->add(std::move(name));
    }
    if (!meta->children.empty()) m_root->add(std::move(meta));
}

} // namespace feltbok::xlsform
