// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/reader.h"
#include "core/forms/xpath/number_text.h"

#include <pugixml.hpp>

namespace feltbok::forms {

using xpath::trimmed;

namespace {

// jr:itext('id') with a text in quotes: the id; nothing for a computed one.
std::optional<std::string> fixedItext(std::string_view written) {
    written = trimmed(written);
    if (!written.starts_with("jr:itext(") || !written.ends_with(")")) return {};
    written = trimmed(written.substr(9, written.size() - 10));
    if (written.size() < 2 || (written.front() != '\'' && written.front() != '"') ||
        written.back() != written.front())
        return {};
    const std::string_view id = written.substr(1, written.size() - 2);
    if (id.find(written.front()) != std::string_view::npos) return {};
    return std::string(id);
}

} // namespace

void Reader::itext(const pugi::xml_node& element) {
    for (const pugi::xml_node translation : element.children()) {
        if (localName(translation.name()) != "translation") continue;
        const auto isDefault = attributeOf(translation, "default");
        if (isDefault && *isDefault != "false()" && *isDefault != "false")
            m_program.defaultLanguage = m_program.languages.size();
        Language& language = m_program.languages.emplace_back();
        language.name = attributeOf(translation, "lang").value_or("");
        m_program.languageNames.push_back(language.name);
        for (const pugi::xml_node text : translation.children()) {
            if (localName(text.name()) != "text") continue;
            const std::string_view id = attributeOf(text, "id").value_or("");
            std::vector<TextForm> forms;
            for (const pugi::xml_node value : text.children()) {
                if (localName(value.name()) != "value") continue;
                forms.push_back(
                    {std::string(attributeOf(value, "form").value_or("")), parts(value, {kNoDef, id})});
            }
            language.texts.emplace(id, std::move(forms));
        }
    }
}

// Text with outputs; other markup in a label is kept as its text.
TextParts Reader::parts(const pugi::xml_node& element, const ExpressionPlace& place) {
    TextParts parts;
    const auto literal = [&](std::string_view text) {
        if (parts.empty() || parts.back().output != kNoTerm) parts.emplace_back();
        parts.back().text += text;
    };
    if (const std::string_view own = element.value(); !own.empty()) literal(own);
    for (const pugi::xml_node child : element.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            literal(child.value());
            continue;
        }
        if (child.type() != pugi::node_element) continue;
        if (localName(child.name()) != "output") {
            for (TextPart& part : this->parts(child, place))
                if (part.output == kNoTerm)
                    literal(part.text);
                else
                    parts.push_back(std::move(part));
            continue;
        }
        const auto value = attributeOf(child, "value");
        parts.push_back({{}, parse(value ? *value : attributeOf(child, "ref").value_or(""), place)});
    }
    return parts;
}

Text Reader::text(const pugi::xml_node& element, const ExpressionPlace& place) {
    Text text;
    const auto ref = attributeOf(element, "ref");
    if (!ref) {
        text.parts = parts(element, place);
        for (const TextPart& part : text.parts)
            text.dynamic |= part.output != kNoTerm;
        return text;
    }
    if (auto id = fixedItext(*ref)) {
        text.itext = std::move(*id);
        return text;
    }
    std::string_view written = trimmed(*ref);
    if (written.starts_with("jr:itext(") && written.ends_with(")")) {
        text.refIsItext = true;
        written = written.substr(9, written.size() - 10);
    }
    text.ref = parse(written, place);
    text.dynamic = true;
    return text;
}

Text Reader::message(std::string_view written) {
    Text text;
    if (auto id = fixedItext(written))
        text.itext = std::move(*id);
    else
        text.parts.push_back({std::string(written), kNoTerm});
    return text;
}

TextId Reader::keep(Text text) {
    m_program.texts.push_back(std::move(text));
    return static_cast<TextId>(m_program.texts.size() - 1);
}

} // namespace feltbok::forms
