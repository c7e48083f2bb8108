// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"
#include "core/forms/xlsform/workbook.h"
#include "core/forms/xlsform/xlsform.h"

#include <array>
#include <optional>

namespace feltbok::xlsform {
namespace {

constexpr std::array<std::pair<const char*, const char*>, 7> kNamespaces{
    {{"xmlns", "http://www.w3.org/2002/xforms"},
     {"xmlns:h", "http://www.w3.org/1999/xhtml"},
     {"xmlns:ev", "http://www.w3.org/2001/xml-events"},
     {"xmlns:xsd", "http://www.w3.org/2001/XMLSchema"},
     {"xmlns:jr", "http://openrosa.org/javarosa"},
     {"xmlns:orx", "http://openrosa.org/xforms"},
     {"xmlns:odk", "http://www.opendatakit.org/xforms"}}};
constexpr const char* kEntitiesNamespace = "http://www.opendatakit.org/xforms/entities";

class StringWriter final : public pugi::xml_writer {
public:
    void write(const void* data, std::size_t size) override {
        text.append(static_cast<const char*>(data), size);
    }
    std::string text;
};

/// The sheets as tables; their cells are referred to until the conversion is done.
struct Tables {
    std::optional<Table> survey, choices, settings, externalChoices, osm, entities;
};

void readTable(const Workbook& workbook, const char* name, const Vocabulary& vocabulary,
               const TableRules& rules, FaultList& faults, std::optional<Table>& table) {
    if (const Sheet* const sheet = workbook.find(name)) table.emplace(*sheet, vocabulary, rules, faults);
}

const Table* pointer(const std::optional<Table>& table) {
    return table ? &*table : nullptr;
}

/// The sheet external_choices as the file that a select_one_external looks up in.
std::string itemsetsCsv(const Table* table) {
    if (!table || table->rows().empty()) return {};
    std::string csv;
    const auto addLine = [&](const auto& textOf) {
        std::string line;
        for (unsigned column = 0; column < table->paths().size(); ++column)
            if (!table->paths()[column].empty())
                line += (line.empty() ? "\"" : ",\"") + replacedAll(textOf(column), "\"", "\"\"") + "\"";
        csv += line + "\r\n";
    };
    addLine([&](unsigned column) { return table->heading(column); });
    for (const Row& row : table->rows())
        addLine([&](unsigned column) {
            for (const Row::Entry& entry : row.entries())
                if (entry.cell.place.column == static_cast<int>(column)) return entry.cell.text;
            return std::string();
        });
    return csv;
}

class Conversion {
public:
    Conversion(const Workbook& workbook, FaultList& faults) : m_workbook(workbook), m_faults(faults) {}

    std::expected<Converted, Refusal> run(std::string_view fallbackName) {
        if (!checkSurvey()) return std::unexpected(m_faults.takeRefusal());
        readParts(fallbackName);
        m_root = SurveyBuilder(m_parts, m_faults).build(*m_tables.survey);
        const bool manyEntities = placeEntities(m_parts.entities, *m_root, m_faults);
        pugi::xml_document document;
        write(document, manyEntities);
        if (m_faults.any()) return std::unexpected(m_faults.takeRefusal());
        StringWriter writer;
        document.save(writer, "  ", pugi::format_indent | pugi::format_no_declaration, pugi::encoding_utf8);
        return Converted{"<?xml version=\"1.0\"?>\n" + std::move(writer.text), m_parts.settings.formId,
                         itemsetsCsv(pointer(m_tables.externalChoices)), m_faults.takeWarnings(), origins()};
    }

private:
    bool checkSurvey() {
        const Sheet* const survey = m_workbook.find("survey");
        if (!m_workbook.surveyName.empty())
            m_faults.add(ErrorCode::BadInput, std::string_view{},
                         "there is no sheet named survey, but " + inQuotes(m_workbook.surveyName) +
                             " has its headings; rename " + inQuotes(m_workbook.surveyName) + " to survey");
        if (survey && !survey->rows.empty()) return true;
        std::string found;
        for (const std::string& name : m_workbook.sheetNames)
            found += (found.empty() ? "" : ", ") + name;
        m_faults.add(ErrorCode::BadInput, std::string_view{},
                     survey ? "the sheet survey is empty; write its headings (type, name, label) in row 1"
                            : "there is no sheet named survey (found: " + found + ")" +
                                  nearestOr("survey", m_workbook.sheetNames,
                                            "; rename the sheet with the questions to survey, and write the "
                                            "headings type, name and label in its row 1"));
        return false;
    }

    void readParts(std::string_view fallbackName) {
        readTable(m_workbook, "settings", settingsVocabulary(), {}, m_faults, m_tables.settings);
        m_parts.settings = readSettings(pointer(m_tables.settings), fallbackName, m_faults);
        const bool clean = m_parts.settings.cleanTexts;
        readTable(m_workbook, "survey", surveyVocabulary(), {clean, clean}, m_faults, m_tables.survey);
        readTable(m_workbook, "choices", choicesVocabulary(), {false, clean}, m_faults, m_tables.choices);
        readTable(m_workbook, "external_choices", choicesVocabulary(), {}, m_faults,
                  m_tables.externalChoices);
        readTable(m_workbook, "entities", entitiesVocabulary(), {}, m_faults, m_tables.entities);
        readTable(m_workbook, "osm", choicesVocabulary(), {false, false}, m_faults, m_tables.osm);
        m_parts.choices = readChoices(pointer(m_tables.choices), m_parts.settings, m_faults);
        m_parts.choicesTable = pointer(m_tables.choices);
        m_parts.externalChoices = readLists(pointer(m_tables.externalChoices), m_parts.settings);
        m_parts.osmTags = readLists(pointer(m_tables.osm), m_parts.settings);
        m_parts.entities = readEntities(pointer(m_tables.entities), m_faults);
        m_parts.sheetNames = m_workbook.sheetNames;
        warnOfNearSheets();
    }

    /// Of choices it is told where a question lacks its list. A sheet is put aside with _ before its name.
    void warnOfNearSheets() {
        for (const std::string wanted : {"settings", "entities"})
            for (const std::string& name : m_workbook.sheetNames)
                if (const std::string near = didYouMean(lowered(trimmed(name)), {wanted});
                    !m_workbook.find(wanted) && !near.empty() && !name.starts_with('_'))
                    m_faults.warnLeftOut({}, name, "no sheet of this name is used" + near);
    }

    void write(pugi::xml_document& document, bool manyEntities) {
        References references(*m_root, m_faults);
        Itext itext(m_parts.settings.defaultLanguage, references);
        FormContext form{m_parts, *m_root, references, itext, m_faults};
        m_root->forEach([&](const Element& element) {
            for (const Cell& trigger : element.triggers)
                form.triggered[trigger.text].push_back(&element);
        });
        for (ChoiceList& list : m_parts.choices.all())
            list.complete();
        checkExpressions(form);
        warnOfAppearances(form);
        warnOfOddRows(form);
        markSearches(form);
        collectTexts(itext);
        itext.tellMissing(m_faults);
        checkLanguages({pointer(m_tables.survey), pointer(m_tables.choices)}, m_parts.settings, m_faults);
        pugi::xml_node html = document.append_child("h:html");
        writeNamespaces(html);
        pugi::xml_node head = html.append_child("h:head");
        head.append_child("h:title").text().set(m_parts.settings.title.c_str());
        pugi::xml_node model = head.append_child("model");
        model.append_attribute("odk:xforms-version") = "1.0.0";
        if (!m_parts.entities.empty())
            model.append_attribute("entities:entities-version") = manyEntities ? "2025.1.0" : "2024.1.0";
        writeSubmission(model, m_parts.settings);
        if (!itext.empty()) itext.write(model);
        writePrimaryInstance(model, form);
        writeSecondaryInstances(model, form);
        writeBinds(model, form);
        pugi::xml_node body = html.append_child("h:body");
        if (!m_parts.settings.style.empty()) body.append_attribute("class") = m_parts.settings.style.c_str();
        writeBody(body, form);
    }

    void collectTexts(Itext& itext) {
        for (const ChoiceList& list : m_parts.choices.all())
            itext.addChoices(list);
        const Element& root = *m_root;
        root.forEach([&](const Element& element) { itext.addElement(element); });
        root.forEach([&](const Element& element) { itext.addMedia(element, m_faults); });
    }

    void writeNamespaces(pugi::xml_node html) {
        for (const auto& [name, address] : kNamespaces)
            html.append_attribute(name) = address;
        for (const auto& [prefix, address] : m_parts.settings.ownNamespaces)
            if (const std::string name = "xmlns:" + prefix; !html.attribute(name.c_str()))
                html.append_attribute(name.c_str()) = address.c_str();
        if (!html.attribute("xmlns:entities") && usesEntities())
            html.append_attribute("xmlns:entities") = kEntitiesNamespace;
    }

    [[nodiscard]] std::vector<Origin> origins() const {
        std::vector<Origin> origins;
        const Element& root = *m_root;
        root.forEach([&](const Element& element) {
            if (const Place& place = element.place; place.table && place.row > 1)
                origins.push_back({element.path(), place.table->name(), place.row, element.name});
        });
        return origins;
    }

    /// Also where no entity is declared: a bind may carry the attribute all the same.
    [[nodiscard]] bool usesEntities() const {
        bool uses = !m_parts.entities.empty();
        const Element& root = *m_root;
        root.forEach([&](const Element& element) {
            for (const Attributes* const attributes : {&element.bind, &element.control, &element.instance})
                for (const Attribute& attribute : *attributes)
                    uses = uses || attribute.name.starts_with("entities:");
        });
        return uses;
    }

    const Workbook& m_workbook;
    FaultList& m_faults;
    Tables m_tables;
    FormParts m_parts;
    std::unique_ptr<Element> m_root;
};

} // namespace

std::expected<Converted, Refusal> convert(ByteView bytes, std::string_view fallbackName) {
    FaultList faults;
    const Workbook workbook = readWorkbook(bytes, faults);
    if (faults.any()) return std::unexpected(faults.takeRefusal());
    return Conversion(workbook, faults).run(fallbackName);
}

} // namespace feltbok::xlsform
