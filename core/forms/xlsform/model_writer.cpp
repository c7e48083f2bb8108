// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>

namespace feltbok::xlsform {
namespace {

/// Writes the tree of answers. A repeat stands there twice: as the template for new ones, and once filled.
class InstanceWriter {
public:
    explicit InstanceWriter(FormContext& form) : m_form(form) {}

    /// Inside a filled repeat (`plain`) nested repeats have no template of their own: the outer template has
    /// it.
    pugi::xml_node write(pugi::xml_node parent, const Element& element, bool plain) {
        pugi::xml_node node = parent.append_child(element.name.c_str());
        writeAttributes(node, element.instance, element, m_form);
        if (!element.isSection())
            writeDefault(node, element);
        else
            writeChildren(node, element, plain);
        return node;
    }

private:
    void writeDefault(pugi::xml_node node, const Element& element) {
        if (!element.defaultValue.empty() && !isDynamicDefault(element.defaultValue.text, element.typeText))
            node.text().set(element.defaultValue.text.c_str());
    }

    void writeChildren(pugi::xml_node node, const Element& section, bool plain) {
        for (const auto& child : section.children) {
            if (child->kind == ElementKind::ExternalInstance) continue;
            if (child->kind == ElementKind::EntityAttribute) {
                node.append_attribute(child->name.c_str()) = child->value.c_str();
            } else if (child->isSection() && child->flat) {
                writeChildren(node, *child, plain);
            } else if (child->kind == ElementKind::Repeat && !plain) {
                writeTemplate(node, *child);
                write(node, *child, true);
            } else {
                write(node, *child, plain);
            }
        }
    }

    void writeTemplate(pugi::xml_node parent, const Element& repeat) {
        pugi::xml_node node = parent.append_child(repeat.name.c_str());
        node.append_attribute("jr:template") = "";
        for (const auto& child : repeat.children) {
            if (child->kind == ElementKind::ExternalInstance) continue;
            if (child->kind == ElementKind::Repeat)
                writeTemplate(node, *child);
            else
                write(node, *child, false);
        }
    }

    FormContext& m_form;
};

/// Columns where people write yes and no for what must be an expression.
bool takesYesNo(std::string_view name) {
    constexpr std::array<std::string_view, 5> kNames{"readonly", "required", "relevant", "constraint",
                                                     "calculate"};
    return std::ranges::find(kNames, name) != kNames.end();
}

bool isMessage(std::string_view name) {
    return name == "jr:constraintMsg" || name == "jr:requiredMsg" || name == "jr:noAppErrorString";
}

std::string bindValue(const Element& element, const Attribute& attribute, FormContext& form) {
    const Text& text = attribute.value;
    if (isMessage(attribute.name)) {
        const bool references = attribute.name != "jr:noAppErrorString" && hasReference(text.any());
        if (text.translated || references) return itextReference(element.path() + ":" + attribute.name);
    }
    if (takesYesNo(attribute.name)) {
        if (yesNo(text.any()) == YesNo::Yes) return "true()";
        if (yesNo(text.any()) == YesNo::No) return "false()";
    }
    return form.references.resolve(text.versions.front().second, &element);
}

void writeBind(pugi::xml_node model, const Element& element, FormContext& form) {
    if (element.bind.empty() || element.flat) return;
    pugi::xml_node bind = model.append_child("bind");
    bind.append_attribute("nodeset") = element.path().c_str();
    for (const Attribute& attribute : element.bind) {
        // What a trigger sets is no calculation that runs by itself.
        if (!element.triggers.empty() && attribute.name == "calculate") continue;
        bind.append_attribute(attribute.name.c_str()) = bindValue(element, attribute, form).c_str();
    }
}

} // namespace

void writeAttributes(pugi::xml_node node, const Attributes& attributes, const Element& element,
                     FormContext& form) {
    for (const Attribute& attribute : attributes) {
        const std::string value = form.references.resolve(attribute.value.versions.front().second, &element);
        if (pugi::xml_attribute known = node.attribute(attribute.name.c_str()))
            known.set_value(value.c_str());
        else
            node.append_attribute(attribute.name.c_str()) = value.c_str();
    }
}

void writePrimaryInstance(pugi::xml_node model, FormContext& form) {
    const Settings& settings = form.parts.settings;
    pugi::xml_node node = InstanceWriter(form).write(model.append_child("instance"), form.root, false);
    const auto setAttribute = [&](const char* name, const std::string& value) {
        if (value.empty()) return;
        pugi::xml_attribute known = node.attribute(name);
        (known ? known : node.append_attribute(name)) = value.c_str();
    };
    for (const Attribute& attribute : settings.rootAttributes)
        setAttribute(attribute.name.c_str(), attribute.value.any());
    setAttribute("id", settings.formId);
    setAttribute("xmlns", settings.instanceXmlns);
    setAttribute("version", settings.version);
    setAttribute("odk:prefix", settings.prefix);
    setAttribute("odk:delimiter", settings.delimiter);
}

void writeBinds(pugi::xml_node model, FormContext& form) {
    form.root.forEach([&](const Element& element) {
        if (element.kind == ElementKind::ExternalInstance) return;
        writeBind(model, element, form);
        if (!element.isSection()) writeActions(model, element, false, form);
    });
}

void writeSubmission(pugi::xml_node model, const Settings& settings) {
    const bool needed = !settings.submissionUrl.empty() || !settings.publicKey.empty() ||
                        !settings.autoSend.empty() || !settings.autoDelete.empty() || settings.clientEditable;
    if (!needed) return;
    pugi::xml_node node = model.append_child("submission");
    const auto setAttribute = [&](const char* name, const std::string& value) {
        if (!value.empty()) node.append_attribute(name) = value.c_str();
    };
    setAttribute("action", settings.submissionUrl);
    setAttribute("method", settings.submissionUrl.empty() ? "" : "post");
    setAttribute("base64RsaPublicKey", settings.publicKey);
    setAttribute("orx:auto-send", settings.autoSend);
    setAttribute("orx:auto-delete", settings.autoDelete);
    setAttribute("odk:client-editable", settings.clientEditable ? "true" : "");
}

} // namespace feltbok::xlsform
