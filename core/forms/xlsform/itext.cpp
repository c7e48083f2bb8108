// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/itext.h"

#include "core/forms/xlsform/expression.h"

#include <algorithm>
#include <array>

namespace feltbok::xlsform {
namespace {

constexpr std::array<std::string_view, 4> kMedia{"image", "big-image", "audio", "video"};

std::string_view folderOf(std::string_view form) {
    return form == "image" || form == "big-image" ? "images" : form;
}

void appendOutput(pugi::xml_node node, const std::string& path) {
    // Without text before and after it the writer would indent the element, and people see the white space.
    if (!node.first_child()) node.append_child(pugi::node_pcdata).set_value("");
    node.append_child("output").append_attribute("value") = path.c_str();
    node.append_child(pugi::node_pcdata).set_value("");
}

void appendPlain(pugi::xml_node node, std::string_view text) {
    if (!text.empty()) node.append_child(pugi::node_pcdata).set_value(std::string(text).c_str());
}

} // namespace

bool isMedium(std::string_view form) {
    return std::ranges::find(kMedia, form) != kMedia.end();
}

std::string itextReference(const std::string& id) {
    return "jr:itext('" + id + "')";
}

void appendText(pugi::xml_node node, const Cell& text, const Element* context, References& references) {
    struct Piece {
        std::size_t begin, end;
        std::string path;
    };
    std::vector<Piece> pieces;
    for (const auto& [begin, end] : instanceExpressions(text.text)) {
        const Cell expression{text.text.substr(begin, end - begin), text.place};
        pieces.push_back({begin, end, references.resolve(expression, context)});
    }
    for (const Reference& reference : referencesIn(text.text)) {
        const bool inside = std::ranges::any_of(
            pieces, [&](const Piece& p) { return reference.begin >= p.begin && reference.end <= p.end; });
        if (!inside)
            pieces.push_back({reference.begin, reference.end, references.path(text, reference, context)});
    }
    std::ranges::sort(pieces, {}, &Piece::begin);
    const std::string_view whole = text.text;
    std::size_t at = 0;
    for (const Piece& piece : pieces) {
        appendPlain(node, whole.substr(at, piece.begin - at));
        appendOutput(node, piece.path);
        at = piece.end;
    }
    appendPlain(node, whole.substr(at));
}

std::size_t Itext::languageIndex(const std::string& language) {
    const auto known = std::ranges::find(m_languages, language);
    if (known != m_languages.end()) return static_cast<std::size_t>(known - m_languages.begin());
    m_languages.push_back(language);
    return m_languages.size() - 1;
}

void Itext::add(const std::string& id, const std::string& form, const Text& text, const Element* context) {
    if (!text.given()) return;
    const auto [found, added] = m_index.emplace(id, m_entries.size());
    if (added) m_entries.push_back({id, context, {}, {}});
    Entry& entry = m_entries[found->second];
    if (std::ranges::find(entry.forms, form) == entry.forms.end()) entry.forms.push_back(form);
    const Text named = text.inLanguages(m_defaultLanguage);
    for (const auto& [language, cell] : named.versions)
        entry.values.push_back({languageIndex(language), form, cell});
}

void Itext::addChoices(const ChoiceList& list) {
    if (!list.needsItext) return;
    for (std::size_t i = 0; i < list.choices.size(); ++i) {
        const std::string id = list.name + "-" + std::to_string(i);
        add(id, "", list.choices[i].label, nullptr);
        for (const Attribute& medium : list.choices[i].media)
            add(id, medium.name, medium.value, nullptr);
    }
}

void Itext::addBindMessage(const Element& element, const char* name, bool withReferences) {
    const Attribute* const message = find(element.bind, name);
    if (!message || !message->value.given()) return;
    if (message->value.translated || (withReferences && hasReference(message->value.any())))
        add(element.path() + ":" + name, "", message->value, &element);
}

void Itext::addElement(const Element& element) {
    if (element.kind != ElementKind::Question && !element.isSection()) return;
    addBindMessage(element, "jr:constraintMsg", true);
    addBindMessage(element, "jr:requiredMsg", true);
    addBindMessage(element, "jr:noAppErrorString", false);
    if (element.needsItextLabel()) add(element.path() + ":label", "", element.label, &element);
    if (element.hint.translated || element.guidance.given())
        add(element.path() + ":hint", "", element.hint, &element);
    add(element.path() + ":hint", "guidance", element.guidance, &element);
}

void Itext::addMedia(const Element& element, FaultList& faults) {
    if (element.kind != ElementKind::Question && !element.isSection()) return;
    for (const Attribute& medium : element.media) {
        if (!isMedium(medium.name))
            faults.add(ErrorCode::UnknownField, medium.value.place(), medium.value.any(),
                       "there is no medium " + inQuotes(medium.name) +
                           "; use image, big-image, audio or video");
        else
            add(element.path() + ":label", medium.name, medium.value, nullptr);
    }
}

void Itext::writeEntry(pugi::xml_node translation, std::size_t language, const Entry& entry) const {
    pugi::xml_node text = translation.append_child("text");
    text.append_attribute("id") = entry.id.c_str();
    for (const std::string& form : entry.forms) {
        const auto value = std::ranges::find_if(
            entry.values, [&](const Value& v) { return v.language == language && v.form == form; });
        const bool missing = value == entry.values.end();
        if (missing && isMedium(form)) continue;
        pugi::xml_node node = text.append_child("value");
        if (!form.empty()) node.append_attribute("form") = form.c_str();
        if (missing) {
            node.text().set("-");
            continue;
        }
        Cell cell = value->cell;
        if (isMedium(form)) cell.text = "jr://" + std::string(folderOf(form)) + "/" + cell.text;
        appendText(node, cell, isMedium(form) ? nullptr : entry.context, m_references);
    }
}

void Itext::write(pugi::xml_node model) const {
    pugi::xml_node itext = model.append_child("itext");
    for (std::size_t language = 0; language < m_languages.size(); ++language) {
        pugi::xml_node translation = itext.append_child("translation");
        translation.append_attribute("lang") = m_languages[language].c_str();
        if (m_languages[language] == m_defaultLanguage) translation.append_attribute("default") = "true()";
        for (const Entry& entry : m_entries)
            writeEntry(translation, language, entry);
    }
}

} // namespace feltbok::xlsform
