// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xlsform/choices.h"
#include "core/forms/xlsform/element.h"
#include "core/forms/xlsform/references.h"

#include <pugixml.hpp>

#include <string>
#include <unordered_map>
#include <vector>

namespace feltbok::xlsform {

/// The form's texts by language. Where one language lacks a text that another has, it says "-".
class Itext {
public:
    Itext(const std::string& defaultLanguage, References& references)
        : m_defaultLanguage(defaultLanguage), m_references(references) {}

    void addChoices(const ChoiceList& list);
    void addElement(const Element& element);
    void addMedia(const Element& element, FaultList& faults);

    [[nodiscard]] bool empty() const { return m_languages.empty(); }
    /// Warns of what a language lacks, a warning for each column.
    void tellMissing(FaultList& faults) const;
    /// Writes `<itext>` as a child.
    void write(pugi::xml_node model) const;

private:
    struct Value {
        std::size_t language;
        std::string form; ///< "" for the text itself; guidance, image, audio …
        Cell cell;
    };
    struct Entry {
        std::string id;
        const Element* context; ///< what paths in the text are relative to; null: absolute
        std::vector<Value> values;
        std::vector<std::string> forms; ///< those that any language has
    };

    void add(const std::string& id, const std::string& form, const Text& text, const Element* context);
    void addBindMessage(const Element& element, const char* name, bool withReferences);
    std::size_t languageIndex(const std::string& language);
    void writeEntry(pugi::xml_node translation, std::size_t language, const Entry& entry) const;

    std::string m_defaultLanguage;
    References& m_references;
    std::vector<std::string> m_languages;
    std::vector<Entry> m_entries;
    std::unordered_map<std::string, std::size_t> m_index;
};

/// Warns of languages that are written in two ways, and of a default language that is none of them.
void checkLanguages(const std::vector<const Table*>& tables, const Settings& settings, FaultList& faults);

/// A form of a text that is a file: image, big-image, audio or video.
[[nodiscard]] bool isMedium(std::string_view form);

/// `jr:itext('/data/name:label')`
[[nodiscard]] std::string itextReference(const std::string& id);

/// Appends a text to a node, with `<output/>` for each reference and each instance() expression.
void appendText(pugi::xml_node node, const Cell& text, const Element* context, References& references);

} // namespace feltbok::xlsform
