// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace feltbok::xlsform {
namespace {

constexpr std::array<std::string_view, 5> kExpressions{"calculate", "constraint", "readonly", "required",
                                                       "relevant"};

std::string withoutExtension(const std::string& file) {
    const std::size_t dot = file.rfind('.');
    return dot == std::string::npos ? file : file.substr(0, dot);
}

std::string fileAddress(const std::string& file) {
    return (file.ends_with(".csv") ? "jr://file-csv/" : "jr://file/") + file;
}

bool isFile(const std::string& name) {
    return name.ends_with(".csv") || name.ends_with(".xml") || name.ends_with(".geojson");
}

/// Collects the files that the form reads and writes each once.
class InstanceList {
public:
    InstanceList(pugi::xml_node model, FormContext& form) : m_model(model), m_form(form) {}

    void writeAll() {
        m_form.root.forEach([this](const Element& element) { collect(element); });
        if (m_lastSaved) addFile("__last-saved", "jr://instance/last-saved", {});
        for (const ChoiceList& list : m_form.parts.choices.all())
            if (!list.usedBySearch) addList(list);
        for (const EntityDeclaration& entity : m_form.parts.entities)
            if (entity.updates() && !m_addresses.contains(entity.dataset.text))
                m_form.faults.warn(
                    entity.dataset.place, entity.dataset.text,
                    "entries can be updated only in a form that has the list as a file; add a row of "
                    "type csv-external with this name");
    }

private:
    void collect(const Element& element) {
        if (element.kind == ElementKind::ExternalInstance) {
            if (m_external.insert(element.name).second) {
                const std::string extension = element.typeText.substr(0, element.typeText.find('-'));
                addFile(element.name, fileAddress(element.name + "." + extension), element.place);
            } else {
                m_form.faults.add(ErrorCode::BadInput, element.place, element.name,
                                  "another file of the form has this name; give each its own");
            }
            return;
        }
        for (const std::string_view name : kExpressions)
            if (const Attribute* const expression = find(element.bind, name))
                collect(expression->value.versions.front().second);
        collect(element.choiceFilter);
        collect(element.defaultValue);
        if (isFile(element.itemset.text))
            addFile(withoutExtension(element.itemset.text), fileAddress(element.itemset.text),
                    element.itemset.place);
    }

    void collect(const Cell& expression) {
        collectPulldata(expression);
        for (const Reference& reference : referencesIn(expression.text))
            m_lastSaved = m_lastSaved || reference.lastSaved;
    }

    /// pulldata('file', …) looks up in file.csv.
    void collectPulldata(const Cell& expression) {
        const std::vector<Token> tokens = tokenize(expression.text);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].text != "pulldata(") continue;
            std::string name;
            for (std::size_t j = i + 1; j < tokens.size() && tokens[j].kind != TokenKind::Comma; ++j)
                name += tokens[j].text;
            name = trimmed(replacedAll(replacedAll(name, "'", ""), "\"", ""));
            if (name.ends_with(".csv")) name.resize(name.size() - 4); // pulldata() takes it with and without
            if (!name.empty()) addFile(name, "jr://file-csv/" + name + ".csv", expression.place);
        }
    }

    void addFile(const std::string& id, const std::string& address, const Place& place) {
        const auto [known, added] = m_addresses.emplace(id, address);
        if (!added) {
            if (known->second != address) clash(id, known->second, address, place);
            return;
        }
        pugi::xml_node instance = m_model.append_child("instance");
        instance.append_attribute("id") = id.c_str();
        instance.append_attribute("src") = address.c_str();
    }

    void addList(const ChoiceList& list) {
        const auto [known, added] = m_addresses.emplace(list.name, "");
        if (!added)
            return clash(list.name, known->second, "a list of the sheet choices",
                         list.choices.front().name.place);
        pugi::xml_node instance = m_model.append_child("instance");
        instance.append_attribute("id") = list.name.c_str();
        pugi::xml_node root = instance.append_child("root");
        const bool itext = list.needsItext;
        for (std::size_t i = 0; i < list.choices.size(); ++i)
            writeChoice(root.append_child("item"), list.choices[i],
                        itext ? list.name + "-" + std::to_string(i) : "");
    }

    static void writeChoice(pugi::xml_node item, const Choice& choice, const std::string& itextId) {
        const auto child = [&](const char* name, const std::string& text) {
            item.append_child(name).text().set(text.c_str());
        };
        if (!itextId.empty()) child("itextId", itextId);
        child("name", choice.name.text);
        if (itextId.empty() && choice.label.given()) child("label", choice.label.any());
        for (const auto& [name, cell] : choice.extra)
            child(name.c_str(), cell.text);
        if (!choice.smsOption.empty()) child("sms_option", choice.smsOption);
    }

    void clash(const std::string& id, const std::string& first, const std::string& second,
               const Place& place) {
        m_form.faults.add(ErrorCode::BadInput, place, id,
                          "the name " + inQuotes(id) + " would mean two things, " +
                              (first.empty() ? "a list" : first) + " and " + second + "; rename one of them");
    }

    pugi::xml_node m_model;
    FormContext& m_form;
    std::map<std::string, std::string> m_addresses;
    std::set<std::string> m_external;
    bool m_lastSaved = false;
};

} // namespace

void writeSecondaryInstances(pugi::xml_node model, FormContext& form) {
    InstanceList(model, form).writeAll();
}

bool isSearch(const Element& element) {
    const std::string& appearance = valueOf(element.control, "appearance");
    const std::size_t open = appearance.find("search(");
    return element.isSelect() && open != std::string::npos && appearance.find(')', open) != std::string::npos;
}

void markSearches(FormContext& form) {
    std::map<std::string, const Element*> searched;
    std::set<std::string> plain;
    form.root.forEach([&](const Element& element) {
        if (!element.isSelect()) return;
        if (!isSearch(element)) {
            plain.insert(element.itemset.text);
            return;
        }
        searched.emplace(element.itemset.text, &element);
        if (isFile(element.itemset.text))
            form.faults.add(
                ErrorCode::BadInput, element.itemset,
                "search() does not work with choices from a file; remove it, or use another type of select");
        if (ChoiceList* const list = form.parts.choices.find(element.itemset.text)) list->usedBySearch = true;
    });
    for (const auto& [list, element] : searched)
        if (plain.contains(list))
            form.faults.add(
                ErrorCode::BadInput, element->itemset,
                "this list is used with search() here and without it elsewhere; use a list of its own");
}

} // namespace feltbok::xlsform
