// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/settings.h"

#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>

namespace feltbok::xlsform {
namespace {

void take(const Row& row, std::string_view column, std::string& into) {
    if (const Cell* const cell = row.find(column)) into = cell->text;
}

bool isYes(const Row& row, std::string_view column) {
    return yesNo(row.text(column)) == YesNo::Yes;
}

/// `esri="http://…" geo="http://…"`, quotes left out where people leave them out.
void readNamespaces(const Row& row, Settings& settings, FaultList& faults) {
    const Cell* const cell = row.find("namespaces");
    if (!cell) return;
    for (const std::string_view pair : words(cell->text)) {
        const std::size_t equals = pair.find('=');
        const std::string prefix(pair.substr(0, equals));
        if (equals == std::string_view::npos || nameLength(prefix) != prefix.size() || prefix.empty()) {
            faults.add(ErrorCode::Syntax, *cell,
                       "write namespaces as prefix=\"address\", with a space between two of them");
            return;
        }
        std::string address(pair.substr(equals + 1));
        std::erase_if(address, [](char c) { return c == '"' || c == '\''; });
        settings.ownNamespaces.emplace_back(prefix, std::move(address));
    }
}

void checkAttributeNames(const Settings& settings, FaultList& faults) {
    for (const Attribute& attribute : settings.rootAttributes)
        if (!settings.canName(attribute.name))
            faults.add(ErrorCode::BadValue, attribute.value.place(), attribute.value.any(),
                       inQuotes(attribute.name) + " cannot be the name of an attribute; it begins with a "
                                                  "letter or _, and a prefix must be one of "
                                                  "the setting namespaces");
}

void checkRootName(const Row& row, FaultList& faults) {
    const Cell* const name = row.find("name");
    if (name && !isXmlName(name->text))
        faults.add(
            ErrorCode::BadValue, *name,
            "the name of the form must begin with a letter or underscore and go on with letters, digits, "
            "underscores, hyphens or full stops; use form_title for what people read");
}

/// What is written and not used, and what makes trouble where the form goes.
void warnOfSettings(const Table& table, FaultList& faults) {
    const Cell* const id = table.rows().front().find("id_string");
    if (id && id->text.find(' ') != std::string::npos)
        faults.warn(id->place, id->text,
                    "files are named by the form's id; write it without spaces, as in " +
                        replacedAll(id->text, " ", "_"));
    const Cell* const url = table.rows().front().find("submission_url");
    if (url && !url->text.starts_with("http://") && !url->text.starts_with("https://"))
        faults.warn(url->place, url->text, "this is no address; write one that begins with https://");
    const Cell& first = table.rows().front().entries().front().cell;
    if (const std::string name = snakeCase(first.text);
        settingsVocabulary().columns.contains(name) || settingsVocabulary().aliases.contains(name))
        return faults.warnLeftOut(
            first.place, first.text,
            "the settings stand below each other; write their names beside each other in "
            "row 1, and what they are set to in row 2");
    std::vector<unsigned> further;
    for (std::size_t i = 1; i < table.rows().size(); ++i)
        further.push_back(table.rows()[i].number());
    if (!further.empty())
        faults.warnLeftOut({&table, further.front(), -1}, {},
                           "only the first row below the headings is used, so what stands in " +
                               inRows(further) + " is left out; write it in that row, or remove it");
}

constexpr std::array<std::string_view, 8> kPrefixes{"ev", "h", "jr", "odk", "orx", "xsd", "entities", "xml"};

} // namespace

bool Settings::canName(std::string_view name) const {
    if (!isXmlName(name)) return false;
    const std::size_t colon = name.find(':');
    if (colon == std::string_view::npos) return name != "xmlns";
    const std::string_view prefix = name.substr(0, colon);
    return std::ranges::find(kPrefixes, prefix) != kPrefixes.end() ||
           std::ranges::find(ownNamespaces, prefix, &std::pair<std::string, std::string>::first) !=
               ownNamespaces.end();
}

Settings readSettings(const Table* table, std::string_view fallbackName, FaultList& faults) {
    Settings settings;
    settings.formId = fallbackName;
    settings.title = fallbackName;
    if (!table || table->rows().empty()) return settings;
    warnOfNearHeadings(*table, settingsVocabulary(), false, faults);
    const Row& row = table->rows().front();
    take(row, "id_string", settings.formId);
    warnOfSettings(*table, faults);
    settings.title = settings.formId;
    take(row, "title", settings.title);
    take(row, "name", settings.rootName);
    take(row, "version", settings.version);
    take(row, "style", settings.style);
    take(row, "default_language", settings.defaultLanguage);
    if (const Cell* const language = row.find("default_language")) settings.givenLanguage = *language;
    if (const Cell* const style = row.find("style")) settings.givenStyle = *style;
    take(row, "instance_xmlns", settings.instanceXmlns);
    readNamespaces(row, settings, faults);
    take(row, "public_key", settings.publicKey);
    take(row, "submission_url", settings.submissionUrl);
    take(row, "auto_send", settings.autoSend);
    take(row, "auto_delete", settings.autoDelete);
    take(row, "prefix", settings.prefix);
    take(row, "delimiter", settings.delimiter);
    take(row, "instance_id", settings.instanceIdPreload);
    if (const Cell* const name = row.find("instance_name")) settings.instanceName = *name;
    settings.rootAttributes = row.family("attribute", settings.defaultLanguage);
    settings.clientEditable = isYes(row, "client_editable");
    settings.omitInstanceId = isYes(row, "omit_instanceID");
    settings.allowChoiceDuplicates = isYes(row, "allow_choice_duplicates");
    settings.cleanTexts = yesNo(row.text("clean_text_values")) != YesNo::No;
    settings.addNoneOption = isYes(row, "add_none_option");
    settings.flat = !row.text("flat").empty();
    checkRootName(row, faults);
    checkAttributeNames(settings, faults);
    if (settings.omitInstanceId && !settings.publicKey.empty())
        faults.add(
            ErrorCode::BadValue, *row.find("omit_instanceID"),
            "the instanceID cannot be left out of a form with a public_key: encryption needs it; remove "
            "one of the two");
    return settings;
}

} // namespace feltbok::xlsform
