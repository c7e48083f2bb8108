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

/// Where an expression stands. Its text is made only where something is wrong: a form has thousands.
struct ExpressionPlace {
    DefId def = kNoDef;    ///< kNoDef: in no question
    std::string_view what; ///< "relevant", "label" …, or of no question the whole place
};

/// Reads an XForm into the definitions of a Program: expressions parsed, nothing linked or ordered yet. What
/// can still be read after a fault is read, so that a person gets all faults in one go; a Result ends it.
class Reader {
public:
    Reader(Form::Program& program, const Form::Attachments& attachments)
        : m_program(program), m_attachments(attachments) {}

    /// Everything that is wrong, in the order in which it was found.
    [[nodiscard]] Form::Faults read(std::string_view xml);

private:
    // document
    Result<void> document(std::string_view xml);
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
    void bind(const pugi::xml_node& element);
    void bindWords(const pugi::xml_node& element, Bind& bind);
    TermId expression(const pugi::xml_node& element, std::string_view attribute, DefId def);
    [[nodiscard]] DataType typeNamed(std::string_view written, DefId def);
    Bind& bindOf(DefId def);
    Ask& askOf(DefId def);

    // body
    void body(const pugi::xml_node& element, DefId context);
    void control(const pugi::xml_node& element, DefId context, Control control);
    void group(const pugi::xml_node& element, DefId context);
    void repeat(const pugi::xml_node& element, DefId context);
    void choices(const pugi::xml_node& element, DefId def);
    void itemset(const pugi::xml_node& element, DefId def, ChoiceList& list);
    void searchedChoices(const SearchCall& search, DefId def, ChoiceList& list);
    [[nodiscard]] std::string addInstance(NodeId document);
    [[nodiscard]] std::string searchedLabel(const ChoiceList::Item& columns, bool hasOwn) const;
    DefId target(const pugi::xml_node& element, DefId context);
    void labels(const pugi::xml_node& element, DefId def);

    // texts and actions
    void itext(const pugi::xml_node& element);
    TextParts parts(const pugi::xml_node& element, const ExpressionPlace& place);
    Text text(const pugi::xml_node& element, const ExpressionPlace& place);
    static Text message(std::string_view written);
    TextId keep(Text text);
    void audit(const pugi::xml_node& element);
    void externalChoices(std::string_view query, DefId def);
    void action(const pugi::xml_node& element, DefId source);
    void actionEvents(std::string_view events, const std::string& place, Action& action);

    // what is wrong
    void fault(Error error);
    void warn(std::string message, std::string place = {});
    void warnOfMissing();
    [[nodiscard]] std::string textOf(const ExpressionPlace& place) const;
    /// kNoTerm, with a fault, where it cannot be used.
    TermId parse(std::string_view expression, const ExpressionPlace& place);

    Form::Program& m_program;
    const Form::Attachments& m_attachments;
    Form::Faults m_faults;
    std::set<std::string, std::less<>> m_repeats;              ///< paths of the repeats in the body
    std::map<std::string, std::string, std::less<>> m_bindIds; ///< nodeset by bind id
};

} // namespace feltbok::forms
