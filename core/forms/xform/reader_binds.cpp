// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/reader.h"
#include "core/forms/xpath/number_text.h"

#include <pugixml.hpp>

#include <algorithm>

namespace feltbok::forms {

using xpath::trimmed;

namespace {

constexpr std::pair<std::string_view, DataType> kTypes[] = {
    {"string", DataType::String},     {"int", DataType::Int},           {"integer", DataType::Int},
    {"decimal", DataType::Decimal},   {"boolean", DataType::Boolean},   {"date", DataType::Date},
    {"time", DataType::Time},         {"dateTime", DataType::DateTime}, {"geopoint", DataType::Geopoint},
    {"geotrace", DataType::Geotrace}, {"geoshape", DataType::Geoshape}, {"barcode", DataType::Barcode},
    {"binary", DataType::Binary},     {"intent", DataType::Intent},     {"long", DataType::Int},
    {"double", DataType::Decimal},    {"float", DataType::Decimal},     {"select", DataType::String},
    {"select1", DataType::String},    {"rank", DataType::String},       {"anyURI", DataType::String},
};

constexpr std::string_view kPreloads[] = {"", "date", "property", "timestamp", "uid"};

constexpr std::pair<std::string_view, Event> kEvents[] = {
    {"odk-instance-load", Event::InstanceLoad},    {"odk-instance-first-load", Event::FirstLoad},
    {"xforms-ready", Event::InstanceLoad},         {"odk-new-repeat", Event::NewRepeat},
    {"xforms-value-changed", Event::ValueChanged},
};

} // namespace

// An unknown type is text, as every engine of the field takes it.
DataType Reader::typeNamed(std::string_view written, DefId def) {
    const std::string_view name = localName(trimmed(written));
    for (const auto& [known, type] : kTypes)
        if (known == name) return type;
    warn("There is no type \"" + std::string(name) + "\": answers are taken as text.",
         m_program.pathOf(def) + " type");
    return DataType::String;
}

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

TermId Reader::expression(const pugi::xml_node& element, std::string_view attribute, DefId def) {
    const auto written = attributeOf(element, attribute);
    return !written || trimmed(*written).empty() ? kNoTerm : parse(*written, {def, attribute});
}

void Reader::bind(const pugi::xml_node& element) {
    const std::string nodeset(trimmed(attributeOf(element, "nodeset").value_or("")));
    if (nodeset.empty()) return warn("A bind has no nodeset: it is about nothing.");
    const DefId def = m_program.find(nodeset, 0);
    if (def == kNoDef)
        return warn("A bind names " + nodeset + ", which the primary instance does not have.", nodeset);
    if (const auto id = attributeOf(element, "id")) m_bindIds.emplace(*id, nodeset);
    if (const auto type = attributeOf(element, "type")) m_program.defs[def].type = typeNamed(*type, def);
    Bind& bind = bindOf(def);
    const std::pair<std::string_view, TermId*> expressions[] = {
        {"relevant", &bind.relevant},     {"readonly", &bind.readonly},   {"required", &bind.required},
        {"constraint", &bind.constraint}, {"calculate", &bind.calculate},
    };
    for (const auto& [attribute, term] : expressions) {
        const auto written = attributeOf(element, attribute);
        if (!written) continue; // a node may have more than one bind
        if (const TermId own = expression(element, attribute, def); own != kNoTerm) *term = own;
        bind.written.append(attribute).append("=").append(*written).append("\n");
    }
    if (m_program.pathOf(def).ends_with("/meta/audit")) audit(element);
    bindWords(element, bind);
    if (std::ranges::find(kPreloads, bind.preload) == std::end(kPreloads))
        warn("There is no preload \"" + bind.preload + "\": the question stays empty.",
             m_program.pathOf(def));
}

// What a bind says without expressions.
void Reader::bindWords(const pugi::xml_node& element, Bind& bind) {
    if (const auto property = attributeOf(element, "saveto")) bind.saveTo = *property;
    if (const auto readonly = attributeOf(element, "readonly"))
        bind.alwaysReadonly = trimmed(*readonly) == "true()";
    if (const auto preload = attributeOf(element, "preload")) bind.preload = *preload;
    if (const auto parameters = attributeOf(element, "preloadParams")) bind.preloadParameters = *parameters;
    const std::pair<std::string_view, TextId*> messages[] = {{"constraintMsg", &bind.constraintMessage},
                                                             {"requiredMsg", &bind.requiredMessage}};
    for (const auto& [attribute, id] : messages)
        if (const auto written = attributeOf(element, attribute); written && !written->empty())
            *id = keep(message(*written));
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

void Reader::action(const pugi::xml_node& element, DefId source) {
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
        return fault(
            {ErrorCode::NotFound, "An action sets \"" + ref + "\", which the form does not have.", place});
    action.targetTerm = parse(ref, {kNoDef, place});
    action.value = expression(element, "value", action.target);
    action.text = element.text().get();
    actionEvents(attributeOf(element, "event").value_or(""), place, action);
}

void Reader::actionEvents(std::string_view events, const std::string& place, Action& action) {
    events = trimmed(events);
    if (events.empty())
        return fault({ErrorCode::NotFound, "This action names no event, and so would never be done.", place});
    for (; !events.empty(); events = trimmed(events)) {
        const std::string_view name =
            events.substr(0, std::min(events.find_first_of(" \t\r\n"), events.size()));
        events.remove_prefix(name.size());
        const auto* const known =
            std::ranges::find(kEvents, name, [](const auto& event) { return event.first; });
        if (known == std::end(kEvents)) {
            fault({ErrorCode::NotFound,
                   "There is no event \"" + std::string(name) +
                       "\" to act on; there are odk-instance-first-load, odk-instance-load, odk-new-repeat "
                       "and xforms-value-changed.",
                   place});
            continue;
        }
        action.event = known->second;
        m_program.actions.push_back(action);
    }
}

} // namespace feltbok::forms
