// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/reader.h"
#include "core/forms/xpath/number_text.h"

#include <pugixml.hpp>

namespace feltbok::forms {

using xpath::trimmed;

namespace {

constexpr std::pair<std::string_view, DataType> kTypes[] = {
    {"string", DataType::String},     {"int", DataType::Int},           {"integer", DataType::Int},
    {"decimal", DataType::Decimal},   {"boolean", DataType::Boolean},   {"date", DataType::Date},
    {"time", DataType::Time},         {"dateTime", DataType::DateTime}, {"geopoint", DataType::Geopoint},
    {"geotrace", DataType::Geotrace}, {"geoshape", DataType::Geoshape}, {"barcode", DataType::Barcode},
    {"binary", DataType::Binary},     {"intent", DataType::Intent},
};

// An unknown type is text, as every engine of the field takes it.
DataType typeNamed(std::string_view name) {
    name = localName(trimmed(name));
    for (const auto& [known, type] : kTypes)
        if (known == name) return type;
    return DataType::String;
}

constexpr std::pair<std::string_view, Event> kEvents[] = {
    {"odk-instance-load", Event::InstanceLoad},    {"odk-instance-first-load", Event::FirstLoad},
    {"xforms-ready", Event::InstanceLoad},         {"odk-new-repeat", Event::NewRepeat},
    {"xforms-value-changed", Event::ValueChanged},
};

} // namespace

Bind& Reader::bindOf(DefId def) {
    std::uint32_t& index = m_program.defs[def].bind;
    if (index == kNone) {
        index = static_cast<std::uint32_t>(m_program.binds.size());
        m_program.binds.emplace_back();
    }
    return m_program.binds[index];
}

Ask& Reader::askOf(DefId def) {
    std::uint32_t& index = m_program.defs[def].ask;
    if (index == kNone) {
        index = static_cast<std::uint32_t>(m_program.asks.size());
        m_program.asks.emplace_back();
    }
    return m_program.asks[index];
}

Result<void> Reader::expression(const pugi::xml_node& element, std::string_view attribute, DefId def,
                                TermId& out) {
    const auto written = attributeOf(element, attribute);
    if (!written || trimmed(*written).empty()) return {};
    const auto term = parse(*written, m_program.pathOf(def) + " " + std::string(attribute));
    if (!term) return fail(term);
    out = *term;
    return {};
}

Result<void> Reader::bind(const pugi::xml_node& element) {
    const std::string nodeset(trimmed(attributeOf(element, "nodeset").value_or("")));
    const DefId def = m_program.find(nodeset, 0);
    if (def == kNoDef) {
        warn("A bind names " + nodeset + ", which the primary instance does not have.", nodeset);
        return {};
    }
    if (const auto id = attributeOf(element, "id")) m_bindIds.emplace(*id, nodeset);
    if (const auto type = attributeOf(element, "type")) m_program.defs[def].type = typeNamed(*type);
    Bind& bind = bindOf(def);
    const std::pair<std::string_view, TermId*> expressions[] = {
        {"relevant", &bind.relevant},     {"readonly", &bind.readonly},   {"required", &bind.required},
        {"constraint", &bind.constraint}, {"calculate", &bind.calculate},
    };
    for (const auto& [attribute, term] : expressions) {
        if (auto done = expression(element, attribute, def, *term); !done) return done;
        if (const auto written = attributeOf(element, attribute)) // a node may have more than one bind
            bind.written.append(attribute).append("=").append(*written).append("\n");
    }
    if (const auto property = attributeOf(element, "saveto")) bind.saveTo = *property;
    if (m_program.pathOf(def).ends_with("/meta/audit")) audit(element);
    if (const auto readonly = attributeOf(element, "readonly"))
        bind.alwaysReadonly = trimmed(*readonly) == "true()";
    if (const auto preload = attributeOf(element, "preload")) bind.preload = *preload;
    if (const auto parameters = attributeOf(element, "preloadParams")) bind.preloadParameters = *parameters;
    const std::pair<std::string_view, TextId*> messages[] = {{"constraintMsg", &bind.constraintMessage},
                                                             {"requiredMsg", &bind.requiredMessage}};
    for (const auto& [attribute, id] : messages) {
        const auto written = attributeOf(element, attribute);
        if (!written || written->empty()) continue;
        auto message = this->message(*written);
        if (!message) return fail(message);
        *id = keep(std::move(*message));
    }
    return {};
}

void Reader::audit(const pugi::xml_node& element) {
    const auto written = [&](std::string_view name) {
        return std::string(attributeOf(element, name).value_or(""));
    };
    AuditSettings& settings = m_program.audit.emplace();
    settings.trackChanges = written("track-changes") == "true";
    settings.identifyUser = written("identify-user") == "true";
    settings.changeReasons = written("track-changes-reasons") == "on-form-edit";
    settings.locationPriority = written("location-priority");
    settings.locationMinIntervalSeconds = written("location-min-interval");
    settings.locationMaxAgeSeconds = written("location-max-age");
}

bool isAction(std::string_view element) {
    const std::string_view name = localName(element);
    return name == "setvalue" || name == "setgeopoint";
}

Result<void> Reader::action(const pugi::xml_node& element, DefId source) {
    const std::string place =
        std::string(localName(element.name())) + " " + std::string(attributeOf(element, "ref").value_or(""));
    Action action;
    action.source = source;
    action.position = localName(element.name()) == "setgeopoint";
    std::string ref(trimmed(attributeOf(element, "ref").value_or("")));
    if (const auto bindId = attributeOf(element, "bind"); ref.empty() && bindId)
        if (const auto found = m_bindIds.find(*bindId); found != m_bindIds.end()) ref = found->second;
    action.target = m_program.find(ref, source);
    if (action.target == kNoDef)
        return fail(ErrorCode::NotFound, "An action sets \"" + ref + "\", which the form does not have.",
                    place);
    const auto targetTerm = parse(ref, place);
    if (!targetTerm) return fail(targetTerm);
    action.targetTerm = *targetTerm;
    if (auto done = expression(element, "value", action.target, action.value); !done) return done;
    action.text = element.text().get();
    std::string_view events = attributeOf(element, "event").value_or("");
    while (!(events = trimmed(events)).empty()) {
        const std::size_t end = std::min(events.find_first_of(" \t\r\n"), events.size());
        for (const auto& [name, event] : kEvents)
            if (name == events.substr(0, end)) {
                action.event = event;
                m_program.actions.push_back(action);
            }
        events.remove_prefix(end);
    }
    return {};
}

} // namespace feltbok::forms
