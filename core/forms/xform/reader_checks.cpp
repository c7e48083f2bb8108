// SPDX-License-Identifier: Apache-2.0
// What is wrong with a form, and what it names and does not have: with the latter it can be filled in all the
// same, but hardly means that.
#include "core/forms/xform/reader.h"
#include "core/forms/xpath/function_table.h"
#include "core/forms/xpath/regex.h"

#include <algorithm>
#include <unordered_set>

namespace feltbok::forms {

using xpath::Function;
using xpath::Op;
using xpath::Term;

void Reader::warn(std::string message, std::string place) {
    m_program.warn(ErrorCode::NotFound, std::move(message), std::move(place));
}

void Reader::fault(Error error) {
    if (m_faults.size() < Form::kFaultsMax) m_faults.push_back(std::move(error));
}

std::string Reader::textOf(const ExpressionPlace& place) const {
    return (place.def == kNoDef ? std::string() : m_program.pathOf(place.def) + " ") +
           std::string(place.what);
}

void Reader::warnOfMissing() {
    std::unordered_set<std::string_view> told; // each once, however often it is asked for
    for (const Text& text : m_program.texts) {
        if (text.itext.empty() || !told.insert(text.itext).second) continue;
        const auto has = [&](const Language& language) { return language.texts.contains(text.itext); };
        if (std::none_of(m_program.languages.begin(), m_program.languages.end(), has))
            warn("A label is the text \"" + text.itext + "\", which no translation of the itext has.");
    }
    told.clear();
    const xpath::Expressions& all = m_program.expressions;
    const auto literal = [&](const Term& call, std::size_t index) -> const std::string* {
        const Term& term = all.terms[all.argument(call, index)];
        return term.op == Op::Literal ? &all.literals[term.first] : nullptr;
    };
    for (const Term& call : all.terms) {
        if (call.op != Op::Call || call.count == 0) continue;
        if (call.function == Function::Instance) {
            const std::string* const id = literal(call, 0);
            const bool known = id == nullptr || m_program.instances.contains(*id) ||
                               std::ranges::find(m_program.lastSaved, *id) != m_program.lastSaved.end();
            if (!known && told.insert(*id).second)
                warn("An expression asks for instance('" + *id + "'), which the form does not have.");
        } else if (call.function == Function::Regex) {
            const std::string* const pattern = literal(call, 1);
            const auto found = pattern == nullptr ? Result<bool>(true) : xpath::regexMatches(*pattern, {});
            if (!found && found.error().code == ErrorCode::Syntax) warn(found.error().message);
        }
    }
}

} // namespace feltbok::forms
