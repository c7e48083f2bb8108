// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xform/program.h"
#include "core/forms/xpath/xml_tree.h"

#include <optional>
#include <set>

namespace pugi {
class xml_node;
class xml_document;
} // namespace pugi

namespace feltbok::forms {

struct SearchCall;

/// The local part of an element's or attribute's name.
[[nodiscard]] std::string_view localName(std::string_view name);
/// The first child element of that local name, or an empty node.
[[nodiscard]] pugi::xml_node childNamed(const pugi::xml_node& parent, std::string_view local);
/// An attribute by local name, whatever its prefix; nothing if it is not there.
[[nodiscard]] std::optional<std::string_view> attributeOf(const pugi::xml_node& element,
                                                          std::string_view local);

/// Whether an element of that name sets a value when something happens.
[[nodiscard]] bool isAction(std::string_view element);

/// Reads an XForm into the definitions of a Program: expressions parsed, nothing linked or ordered yet. The
/// parts are called in this order; each fails with the place at fault.
class Reader {
public:
    Reader(Form::Program& program, const Form::Attachments& attachments)
        : m_program(program), m_attachments(attachments) {}

    [[nodiscard]] Result<void> read(std::string_view xml);

private:
    // document
    Result<void> head(const pugi::xml_node& html);
    Result<void> primary(const pugi::xml_node& instance, const xpath::Namespaces& scope);
    Result<void> secondary(const pugi::xml_node& instance, const xpath::Namespaces& scope);
    Result<std::optional<NodeId>> external(std::string_view source);

    // definitions
    void findRepeats(const pugi::xml_node& element, const std::string& context);
    Result<void> define(NodeId element, DefId parent, const std::string& path, std::size_t depth);
    DefId addDef(NodeId pattern, DefId parent, DefKind kind);
    Result<void> defineChildren(NodeId element, DefId def, const std::string& path, std::size_t depth);
    void layOut();
    [[nodiscard]] bool isTemplate(NodeId element) const;

    // binds
    Result<void> bind(const pugi::xml_node& element);
    Result<void> expression(const pugi::xml_node& element, std::string_view attribute, DefId def,
                            TermId& out);
    Bind& bindOf(DefId def);
    Ask& askOf(DefId def);

    // body
    Result<void> body(const pugi::xml_node& element, DefId context);
    Result<void> control(const pugi::xml_node& element, DefId context, Control control);
    Result<void> group(const pugi::xml_node& element, DefId context);
    Result<void> repeat(const pugi::xml_node& element, DefId context);
    Result<void> choices(const pugi::xml_node& element, DefId def);
    Result<void> itemset(const pugi::xml_node& element, ChoiceList& list);
    Result<void> searchedChoices(const SearchCall& search, ChoiceList& list);
    [[nodiscard]] std::string addInstance(NodeId document);
    [[nodiscard]] std::string searchedLabel(const ChoiceList::Item& columns, bool hasOwn) const;
    DefId target(const pugi::xml_node& element, DefId context);
    Result<void> labels(const pugi::xml_node& element, DefId def);

    // texts and actions
    Result<void> itext(const pugi::xml_node& element);
    Result<TextParts> parts(const pugi::xml_node& element);
    Result<Text> text(const pugi::xml_node& element);
    Result<Text> message(std::string_view written);
    TextId keep(Text text);
    void audit(const pugi::xml_node& element);
    Result<void> externalChoices(std::string_view query, DefId def);
    void warn(std::string message, std::string place = {});
    void warnOfMissing();
    Result<void> action(const pugi::xml_node& element, DefId source);
    Result<TermId> parse(std::string_view expression, std::string_view place);

    Form::Program& m_program;
    const Form::Attachments& m_attachments;
    std::set<std::string, std::less<>> m_repeats;              ///< paths of the repeats in the body
    std::map<std::string, std::string, std::less<>> m_bindIds; ///< nodeset by bind id
};

} // namespace feltbok::forms
