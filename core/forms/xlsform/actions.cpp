// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/form_context.h"

namespace feltbok::xlsform {
namespace {

std::string actionValue(const Element& element, const Action& action, FormContext& form) {
    if (element.dynamicDefault) return form.references.resolve(element.defaultValue, &element);
    if (!element.defaultValue.empty()) return element.defaultValue.text;
    return action.value;
}

} // namespace

void writeActions(pugi::xml_node node, const Element& element, bool inRepeat, FormContext& form) {
    for (const Action& action : element.actions) {
        if (inRepeat != (action.event == kEventNewRepeat)) continue;
        pugi::xml_node written = node.append_child(action.name.c_str());
        written.append_attribute("ref") = element.path().c_str();
        written.append_attribute("event") = action.event.c_str();
        const std::string value = action.name == "setvalue" ? actionValue(element, action, form) : "";
        if (!value.empty()) written.append_attribute("value") = value.c_str();
        for (const Attribute& extra : action.extra)
            written.append_attribute(extra.name.c_str()) = extra.value.any().c_str();
    }
}

void writeTriggered(pugi::xml_node control, const Element& element, FormContext& form) {
    const auto found = form.triggered.find(element.name);
    if (found == form.triggered.end()) return;
    for (const bool places : {false, true})
        for (const Element* const target : found->second) {
            if (places != (target->typeText == "background-geopoint")) continue;
            pugi::xml_node written = control.append_child(places ? "odk:setgeopoint" : "setvalue");
            written.append_attribute("ref") = target->path().c_str();
            written.append_attribute("event") = std::string(kEventChanged).c_str();
            const Attribute* const calculation = find(target->bind, "calculate");
            if (places || !calculation || !calculation->value.given()) continue;
            // XForms reads it from what is set. Pyxform writes it from what sets it, which is another way
            // only where the two stand at different depths: there its form reads nothing.
            const std::string value =
                form.references.resolve(calculation->value.versions.front().second,
                                        target->parent == element.parent ? &element : target);
            if (!value.empty()) written.append_attribute("value") = value.c_str();
        }
}

} // namespace feltbok::xlsform
