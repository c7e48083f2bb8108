// SPDX-License-Identifier: Apache-2.0
// Choices that an appearance looks up in a CSV file, made an itemset like any other.
#include "core/forms/xform/external.h"
#include "core/forms/xform/reader.h"
#include "core/forms/xform/search_call.h"

#include <algorithm>
#include <set>

namespace feltbok::forms {

namespace {

constexpr const char* kOwnText = "__label"; ///< of a choice that stands for itself
constexpr const char* kOwnItext = "__itext";

bool isWholeNumber(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string plainText(const TextParts& parts) {
    std::string text;
    for (const TextPart& part : parts)
        text += part.text;
    return text;
}

ItemCells ownCells(const ChoiceList::Item& item, const std::string& valueColumn) {
    return {
        {valueColumn, item.value}, {kOwnText, plainText(item.label.parts)}, {kOwnItext, item.label.itext}};
}

} // namespace

// Which columns are the label may differ by language.
std::string Reader::searchedLabel(const ChoiceList::Item& columns, bool hasOwn) const {
    std::set<std::string> each;
    for (const Language& language : m_program.languages)
        if (const auto found = language.texts.find(columns.label.itext); found != language.texts.end())
            for (const TextForm& form : found->second)
                if (form.form.empty()) each.insert(plainText(form.parts));
    std::string label =
        columnsLabel(each.empty() ? plainText(columns.label.parts) : *each.begin(), columns.value);
    for (auto one = each.begin(); one != each.end(); ++one)
        if (one != each.begin())
            label = "if(jr:itext('" + columns.label.itext + "') = '" + *one + "', " +
                    columnsLabel(*one, columns.value) + ", " + label + ")";
    return hasOwn ? std::string("coalesce(jr:itext(string(") + kOwnItext + ")), coalesce(" + kOwnText + ", " +
                        label + "))"
                  : label;
}

// Under a name that no form can write.
std::string Reader::addInstance(NodeId document) {
    const std::string id = "search:" + std::to_string(m_program.instances.size());
    m_program.instances.emplace(id, document);
    return id;
}

// The first choice that is no number says which columns; numbers before and after it are choices themselves.
void Reader::searchedChoices(const SearchCall& search, DefId def, ChoiceList& list) {
    const auto columns = std::find_if(list.items.begin(), list.items.end(), [](const ChoiceList::Item& item) {
        return !isWholeNumber(item.value);
    });
    if (columns == list.items.end()) return;
    const auto own = [&](auto from, auto to) {
        std::vector<ItemCells> items;
        for (auto item = from; item != to; ++item)
            if (isWholeNumber(item->value)) items.push_back(ownCells(*item, columns->value));
        return items.empty() ? std::string() : addInstance(makeItems(items, m_program.names, m_program.tree));
    };
    // Choices come in the order in which they were read: a file that was read before is read again.
    const std::string first = own(list.items.begin(), columns);
    std::string file = search.file;
    if (!first.empty() || !m_program.instances.contains(file)) {
        const auto rows = external(search.file + ".csv");
        if (!rows) return fault(rows.error());
        const NodeId document = *rows ? **rows : m_program.tree.add(xpath::NodeType::Document);
        if (!m_program.instances.emplace(file, document).second) file = addInstance(document);
    }
    const std::string last = own(columns + 1, list.items.end());
    std::string nodeset = "instance('" + file + "')/root/item" + search.rows;
    for (const std::string* const more : {&first, &last})
        if (!more->empty()) nodeset += " | instance('" + *more + "')/root/item";
    const std::string label = searchedLabel(*columns, !first.empty() || !last.empty());
    const ExpressionPlace place{def, "search()"};
    list.nodeset = parse(nodeset, place);
    list.value = parse(columnExpression(columns->value), place);
    list.items.clear();
    list.label = {};
    list.label.ref = parse(label, place);
    list.label.dynamic = true;
    list.distinct = true;
    list.written = nodeset;
}

} // namespace feltbok::forms
