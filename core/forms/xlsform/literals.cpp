// SPDX-License-Identifier: Apache-2.0
// Texts and numbers that an expression gives to a function, and that mean nothing to it.
#include "core/base/instant.h"
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"
#include "core/forms/xpath/date_time.h"
#include "core/forms/xpath/digest_text.h"
#include "core/forms/xpath/function_table.h"

namespace feltbok::xlsform {
namespace {

using xpath::Function;
using xpath::Op;
using xpath::Term;

/// One call, and what is written in it.
class Call {
public:
    Call(const ParsedCell& parsed, const Term& call, FormContext& form)
        : m_parsed(parsed), m_call(call), m_form(form) {}

    void check() {
        switch (m_call.function) {
        case Function::Date:
        case Function::DateTime:
        case Function::DecimalDateTime:
            return day();
        case Function::FormatDate:
        case Function::FormatDateTime:
            day();
            return format();
        case Function::Digest:
            return digest();
        case Function::Uuid:
            return length();
        default:
            return;
        }
    }

private:
    [[nodiscard]] const Term& argument(std::size_t i) const {
        return m_parsed.expressions.terms[m_parsed.expressions.argument(m_call, i)];
    }
    /// Null for what is no text in quotes.
    [[nodiscard]] const std::string* literal(std::size_t i) const {
        if (i >= m_call.count || argument(i).op != Op::Literal) return nullptr;
        return &m_parsed.expressions.literals[argument(i).first];
    }

    void day() {
        const std::string* const text = literal(0);
        if (text && !text->empty() && !isNumberOrDay(*text))
            warn(std::string(xpath::nameOf(m_call.function)) + "() does not know " + inQuotes(*text) +
                 "; write year, month and day, as in date('2026-11-20')");
    }

    void format() {
        const std::string* const text = literal(1);
        if (!text) return;
        if (const std::string_view unknown = xpath::unknownDateField(*text); !unknown.empty())
            warn(inQuotes(unknown) + " is no part of a date, and is written as it stands; there are " +
                 std::string(xpath::kDateFields));
    }

    void digest() {
        const std::string* const algorithm = literal(1);
        const std::string* const encoding = literal(2);
        const std::string fault =
            xpath::digestFault(algorithm ? *algorithm : "MD5", encoding ? *encoding : "hex");
        if (!fault.empty()) warn(fault + " So this gives nothing.");
    }

    void length() {
        if (m_call.count == 1 && argument(0).op == Op::Negate)
            warn("uuid() asks for a length from 0; this gives nothing");
    }

    void warn(std::string message) {
        m_form.faults.warn(m_parsed.place, m_parsed.cell.text, std::move(message));
    }

    const ParsedCell& m_parsed;
    const Term& m_call;
    FormContext& m_form;
};

} // namespace

void warnOfLiterals(const ParsedCell& parsed, const Term& call, FormContext& form) {
    Call(parsed, call, form).check();
}

} // namespace feltbok::xlsform
