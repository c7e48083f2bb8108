// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advisory/interview_book.h"

#include <set>

namespace feltbok::advisory {

/// Makes the rows a page shows from a session: which are shown, in which section, under which number.
/// Numbers follow the form's order, not what is relevant just now, so that "3.6" stays 3.6.
class InterviewRows {
public:
    explicit InterviewRows(const InterviewBook& book) : m_book(book), m_session(book.m_session) {}

    [[nodiscard]] InterviewState state();

    using NodeRef = forms::NodeRef;
    /// A value as a person reads it: labels instead of names.
    [[nodiscard]] static std::string textOf(const forms::Session& session, NodeRef node,
                                            std::string_view value);
    /// What is answered is what the question asks for, is offered and allowed.
    [[nodiscard]] static bool fits(const forms::Session& session, NodeRef node);

private:
    void addSection(NodeRef section, std::size_t index);
    void walk(NodeRef node, int depth);
    void addGroup(NodeRef group, int depth);
    void addTable(NodeRef group, NodeRef heads, int depth);
    void addRange(NodeRef range, int depth);
    void addQuestion(NodeRef question, RowKind kind, int depth);
    [[nodiscard]] QuestionState question(NodeRef node, RowKind kind) const;
    void addAsked(NodeRef node, QuestionState& row) const;
    void addBefore(NodeRef node, QuestionState& row) const;
    void addAuthor(NodeRef node, QuestionState& row) const;
    [[nodiscard]] NodeRef tableHeads(NodeRef group) const;
    [[nodiscard]] std::string roundTitle(NodeRef round, std::size_t position) const;
    [[nodiscard]] std::vector<ChoiceState> choicesOf(NodeRef node) const;
    [[nodiscard]] bool isAsked(NodeRef node) const;
    [[nodiscard]] std::string nextNumber();
    void push(QuestionState row);

    const InterviewBook& m_book;
    const forms::Session& m_session;
    InterviewState m_state;
    std::set<NodeRef> m_changed; // since the interview before
    std::string m_sectionNumber;
    std::size_t m_section = 0;
    std::size_t m_counter = 0;
    std::string m_roundNumber; // of the round the walk is in
    std::size_t m_round = 0;
};

} // namespace feltbok::advisory
