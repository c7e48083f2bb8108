// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/external.h"
#include "core/forms/xform/reader.h"
#include "core/forms/xform/search_call.h"
#include "core/forms/xpath/number_text.h"

#include <pugixml.hpp>

#include <algorithm>

namespace feltbok::forms {

using xpath::trimmed;

namespace {

constexpr std::pair<std::string_view, Control> kControls[] = {
    {"input", Control::Input},     {"secret", Control::Input},  {"select", Control::Select},
    {"select1", Control::Select1}, {"rank", Control::Rank},     {"range", Control::Range},
    {"trigger", Control::Trigger}, {"upload", Control::Upload}, {"textarea", Control::Input},
};

/// What stands in the body beside questions, and is read with them.
constexpr std::string_view kTexts[] = {"label", "hint", "help", "alert"};

} // namespace

void Reader::body(const pugi::xml_node& element, DefId context) {
    for (const pugi::xml_node child : element.children()) {
        if (child.type() != pugi::node_element) continue;
        const std::string_view name = localName(child.name());
        const auto* const known =
            std::ranges::find(kControls, name, [](const auto& control) { return control.first; });
        if (name == "group")
            group(child, context);
        else if (name == "repeat")
            repeat(child, context);
        else if (isAction(name))
            action(child, context);
        else if (known != std::end(kControls))
            control(child, context, known->second);
        else if (std::ranges::find(kTexts, name) == std::end(kTexts))
            warn("The body has a \"" + std::string(name) + "\", which is no question: it is not shown.",
                 std::string(attributeOf(child, "ref").value_or("")));
    }
}

// kNoDef, with a warning, where there is nothing to ask for.
DefId Reader::target(const pugi::xml_node& element, DefId context) {
    std::string ref(attributeOf(element, "ref").value_or(attributeOf(element, "nodeset").value_or("")));
    if (const auto bind = attributeOf(element, "bind"); ref.empty() && bind)
        if (const auto found = m_bindIds.find(*bind); found != m_bindIds.end()) ref = found->second;
    const DefId def = ref.empty() ? kNoDef : m_program.find(ref, context);
    if (def == kNoDef)
        warn("The body asks for \"" + ref + "\", which the primary instance does not have.",
             std::string(element.name()) + " " + ref);
    return def;
}

void Reader::labels(const pugi::xml_node& element, DefId def) {
    for (const pugi::xml_node child : element.children()) {
        const std::string_view name = localName(child.name());
        if (name != "label" && name != "hint") continue;
        const TextId text = keep(this->text(child, {def, name}));
        (name == "label" ? askOf(def).label : askOf(def).hint) = text;
    }
}

void Reader::control(const pugi::xml_node& element, DefId context, Control control) {
    const DefId def = target(element, context);
    if (def == kNoDef) return;
    Def& definition = m_program.defs[def];
    definition.control = control;
    definition.shown = true;
    if (definition.kind != DefKind::Leaf && definition.kind != DefKind::Attribute)
        return fault({ErrorCode::BadInput, "A question cannot be asked of a group.", m_program.pathOf(def)});
    Ask& ask = askOf(def);
    ask.appearance = attributeOf(element, "appearance").value_or("");
    ask.mediaType = attributeOf(element, "mediatype").value_or("");
    ask.range = {std::string(attributeOf(element, "start").value_or("")),
                 std::string(attributeOf(element, "end").value_or("")),
                 std::string(attributeOf(element, "step").value_or(""))};
    const Bind* bind = m_program.bindOf(def);
    if (control == Control::Input && definition.type == DataType::String && bind != nullptr &&
        bind->alwaysReadonly)
        definition.control = Control::Note;
    labels(element, def);
    if (control == Control::Select || control == Control::Select1 || control == Control::Rank)
        choices(element, def);
    for (const pugi::xml_node child : element.children())
        if (isAction(child.name())) action(child, def);
    if (const auto query = attributeOf(element, "query")) externalChoices(*query, def);
}

// select_one_external: the list stands in the file itemsets.csv, not in the form.
void Reader::externalChoices(std::string_view query, DefId def) {
    static constexpr std::string_view kCall = "instance(";
    for (std::size_t at = query.find(kCall); at != std::string_view::npos; at = query.find(kCall, at + 1)) {
        const std::string_view rest = trimmed(query.substr(at + kCall.size()));
        const std::size_t end = rest.empty() ? std::string_view::npos : rest.find(rest.front(), 1);
        if (end == std::string_view::npos) break;
        const std::string id(rest.substr(1, end - 1));
        if (m_program.instances.contains(id)) continue;
        const auto text = m_attachments ? m_attachments("itemsets.csv") : std::nullopt;
        m_program.instances.emplace(id, readItemsets(text.value_or(""), id, m_program.names, m_program.tree));
    }
    const ExpressionPlace place{def, "query"};
    ChoiceList list;
    list.nodeset = parse(query, place);
    list.value = parse("name", place);
    list.label.ref = parse("label", place);
    list.label.dynamic = true;
    list.written = query;
    m_program.defs[def].control = Control::Select1;
    askOf(def).choices = static_cast<std::uint32_t>(m_program.choiceLists.size());
    m_program.choiceLists.push_back(std::move(list));
}

// A group around a repeat alone gives the repeat its label; a group without a ref is only for the eye.
void Reader::group(const pugi::xml_node& element, DefId context) {
    DefId def = context;
    if (attributeOf(element, "ref") || attributeOf(element, "bind")) {
        def = target(element, context);
        if (def == kNoDef) return;
        Def& definition = m_program.defs[def];
        definition.shown = true;
        if (definition.kind == DefKind::Group) definition.control = Control::Group;
        Ask& ask = askOf(def);
        if (const auto appearance = attributeOf(element, "appearance")) ask.appearance = *appearance;
        labels(element, def);
    }
    body(element, def);
}

void Reader::repeat(const pugi::xml_node& element, DefId context) {
    const DefId def = target(element, context);
    if (def == kNoDef) return;
    Def& definition = m_program.defs[def];
    definition.shown = true;
    definition.control = Control::Repeat;
    Ask& ask = askOf(def);
    if (const auto appearance = attributeOf(element, "appearance")) ask.appearance = *appearance;
    const auto noAddRemove = attributeOf(element, "noAddRemove");
    ask.noAddRemove = noAddRemove && trimmed(*noAddRemove) != "false()" && trimmed(*noAddRemove) != "false";
    if (const TermId count = expression(element, "count", def); count != kNoTerm) bindOf(def).count = count;
    labels(element, def);
    body(element, def);
}

void Reader::choices(const pugi::xml_node& element, DefId def) {
    ChoiceList list;
    for (const pugi::xml_node child : element.children()) {
        const std::string_view name = localName(child.name());
        if (name == "item") {
            ChoiceList::Item item;
            item.value = trimmed(forms::childNamed(child, "value").text().get());
            item.label = text(forms::childNamed(child, "label"), {def, "item"});
            list.items.push_back(std::move(item));
        } else if (name == "itemset") {
            itemset(child, def, list);
        }
    }
    auto search = searchIn(askOf(def).appearance);
    if (!search)
        return fault({search.error().code, search.error().message, m_program.pathOf(def) + " appearance"});
    if (*search) {
        askOf(def).appearance = (*search)->appearance;
        searchedChoices(**search, def, list);
    }
    askOf(def).choices = static_cast<std::uint32_t>(m_program.choiceLists.size());
    m_program.choiceLists.push_back(std::move(list));
}

void Reader::itemset(const pugi::xml_node& element, DefId def, ChoiceList& list) {
    const ExpressionPlace place{def, "itemset"};
    list.written = attributeOf(element, "nodeset").value_or("");
    list.nodeset = parse(list.written, place);
    list.value = parse(attributeOf(forms::childNamed(element, "value"), "ref").value_or("."), place);
    list.label = text(forms::childNamed(element, "label"), place);
}

} // namespace feltbok::forms
