// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/external.h"
#include "core/forms/xform/reader.h"
#include "core/forms/xform/search_call.h"
#include "core/forms/xpath/number_text.h"

#include <pugixml.hpp>

namespace feltbok::forms {

using xpath::trimmed;

namespace {

constexpr std::pair<std::string_view, Control> kControls[] = {
    {"input", Control::Input},     {"secret", Control::Input},  {"select", Control::Select},
    {"select1", Control::Select1}, {"rank", Control::Rank},     {"range", Control::Range},
    {"trigger", Control::Trigger}, {"upload", Control::Upload}, {"textarea", Control::Input},
};

} // namespace

Result<void> Reader::body(const pugi::xml_node& element, DefId context) {
    for (const pugi::xml_node child : element.children()) {
        if (child.type() != pugi::node_element) continue;
        const std::string_view name = localName(child.name());
        Result<void> done;
        if (name == "group")
            done = group(child, context);
        else if (name == "repeat")
            done = repeat(child, context);
        else if (isAction(name))
            done = action(child, context);
        else
            for (const auto& [known, control] : kControls)
                if (known == name) done = this->control(child, context, control);
        if (!done) return done;
    }
    return {};
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

Result<void> Reader::labels(const pugi::xml_node& element, DefId def) {
    for (const pugi::xml_node child : element.children()) {
        const std::string_view name = localName(child.name());
        if (name != "label" && name != "hint") continue;
        auto text = this->text(child);
        if (!text) {
            Error error = text.error();
            error.place = m_program.pathOf(def) + " " + std::string(name);
            return std::unexpected(std::move(error));
        }
        (name == "label" ? askOf(def).label : askOf(def).hint) = keep(std::move(*text));
    }
    return {};
}

Result<void> Reader::control(const pugi::xml_node& element, DefId context, Control control) {
    const DefId def = target(element, context);
    if (def == kNoDef) return {};
    Def& definition = m_program.defs[def];
    definition.control = control;
    definition.shown = true;
    if (definition.kind != DefKind::Leaf && definition.kind != DefKind::Attribute)
        return fail(ErrorCode::BadInput, "A question cannot be asked of a group.", m_program.pathOf(def));
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
    if (auto done = labels(element, def); !done) return done;
    if (control == Control::Select || control == Control::Select1 || control == Control::Rank)
        if (auto done = choices(element, def); !done) return done;
    for (const pugi::xml_node child : element.children())
        if (isAction(child.name()))
            if (auto done = action(child, def); !done) return done;
    if (const auto query = attributeOf(element, "query")) return externalChoices(*query, def);
    return {};
}

// select_one_external: the list stands in the file itemsets.csv, not in the form.
Result<void> Reader::externalChoices(std::string_view query, DefId def) {
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
    const auto part = [&](std::string_view expression) {
        return parse(expression, m_program.pathOf(def) + " query");
    };
    const auto nodeset = part(query);
    const auto value = part("name");
    const auto label = part("label");
    for (const auto* term : {&nodeset, &value, &label})
        if (!*term) return fail(*term);
    ChoiceList list;
    list.nodeset = *nodeset;
    list.value = *value;
    list.label.ref = *label;
    list.label.dynamic = true;
    list.written = query;
    m_program.defs[def].control = Control::Select1;
    askOf(def).choices = static_cast<std::uint32_t>(m_program.choiceLists.size());
    m_program.choiceLists.push_back(std::move(list));
    return {};
}

// A group around a repeat alone gives the repeat its label; a group without a ref is only for the eye.
Result<void> Reader::group(const pugi::xml_node& element, DefId context) {
    DefId def = context;
    if (attributeOf(element, "ref") || attributeOf(element, "bind")) {
        def = target(element, context);
        if (def == kNoDef) return {};
        Def& definition = m_program.defs[def];
        definition.shown = true;
        if (definition.kind == DefKind::Group) definition.control = Control::Group;
        Ask& ask = askOf(def);
        if (const auto appearance = attributeOf(element, "appearance")) ask.appearance = *appearance;
        if (auto done = labels(element, def); !done) return done;
    }
    return body(element, def);
}

Result<void> Reader::repeat(const pugi::xml_node& element, DefId context) {
    const DefId def = target(element, context);
    if (def == kNoDef) return {};
    Def& definition = m_program.defs[def];
    definition.shown = true;
    definition.control = Control::Repeat;
    Ask& ask = askOf(def);
    if (const auto appearance = attributeOf(element, "appearance")) ask.appearance = *appearance;
    const auto noAddRemove = attributeOf(element, "noAddRemove");
    ask.noAddRemove = noAddRemove && trimmed(*noAddRemove) != "false()" && trimmed(*noAddRemove) != "false";
    TermId count = kNoTerm;
    if (auto done = expression(element, "count", def, count); !done) return done;
    if (count != kNoTerm) bindOf(def).count = count;
    if (auto done = labels(element, def); !done) return done;
    return body(element, def);
}

Result<void> Reader::choices(const pugi::xml_node& element, DefId def) {
    ChoiceList list;
    for (const pugi::xml_node child : element.children()) {
        const std::string_view name = localName(child.name());
        if (name == "item") {
            ChoiceList::Item item;
            item.value = trimmed(forms::childNamed(child, "value").text().get());
            auto label = text(forms::childNamed(child, "label"));
            if (!label) return fail(label);
            item.label = std::move(*label);
            list.items.push_back(std::move(item));
        } else if (name == "itemset") {
            if (auto done = itemset(child, list); !done) {
                Error error = done.error();
                error.place = m_program.pathOf(def) + " itemset";
                return std::unexpected(std::move(error));
            }
        }
    }
    auto search = searchIn(askOf(def).appearance);
    if (!search)
        return fail(search.error().code, search.error().message, m_program.pathOf(def) + " appearance");
    if (*search) {
        askOf(def).appearance = (*search)->appearance;
        if (auto done = searchedChoices(**search, list); !done) return done;
    }
    askOf(def).choices = static_cast<std::uint32_t>(m_program.choiceLists.size());
    m_program.choiceLists.push_back(std::move(list));
    return {};
}

Result<void> Reader::itemset(const pugi::xml_node& element, ChoiceList& list) {
    const auto nodeset = parse(attributeOf(element, "nodeset").value_or(""), "itemset");
    if (!nodeset) return fail(nodeset);
    list.nodeset = *nodeset;
    list.written = attributeOf(element, "nodeset").value_or("");
    const auto value =
        parse(attributeOf(forms::childNamed(element, "value"), "ref").value_or("."), "itemset");
    if (!value) return fail(value);
    list.value = *value;
    auto label = text(forms::childNamed(element, "label"));
    if (!label) return fail(label);
    list.label = std::move(*label);
    return {};
}

} // namespace feltbok::forms
