// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/search_call.h"

#include "core/forms/xpath/lexer.h"
#include "core/forms/xpath/number_text.h"

#include <algorithm>
#include <vector>

namespace feltbok::forms {

using xpath::Lexeme;
using xpath::Token;
using xpath::trimmed;

namespace {

constexpr std::string_view kName = "search";
constexpr std::string_view kUsage =
    "search() takes a file, and may take how to search ('contains', 'startswith', 'endswith' or 'matches'), "
    "the columns to search in and what to look for, and after that a column and what it must be: "
    "search('trees', 'contains', 'name', /data/typed, 'county', /data/county).";

struct Call {
    std::vector<std::string> arguments;
    std::size_t end = 0; ///< after its bracket
};

bool is(const Lexeme& lexeme, std::string_view mark) {
    return lexeme.token == Token::Mark && lexeme.text == mark;
}

// An argument is read at the question, though it will stand in a predicate, at a row of the file.
bool beginsWhereItStands(const std::vector<Lexeme>& lexemes, std::size_t i) {
    if (!is(lexemes[i], ".") && !is(lexemes[i], "..")) return false;
    const Lexeme& before = lexemes[i - 1];
    return before.token != Token::Operator || (before.text != "/" && before.text != "//");
}

// From the name on; nothing where the brackets do not close.
std::optional<Call> readCall(std::string_view text, const std::vector<Lexeme>& lexemes) {
    if (lexemes.size() < 3 || lexemes[0].text != kName || !is(lexemes[1], "(")) return {};
    Call call;
    std::size_t depth = 0;
    std::string argument;
    for (std::size_t i = 1; i < lexemes.size() && lexemes[i].token != Token::End; ++i) {
        const Lexeme& lexeme = lexemes[i];
        if (is(lexeme, "(") || is(lexeme, "[")) ++depth;
        if (is(lexeme, ")") || is(lexeme, "]")) --depth;
        const bool ends = depth == 0;
        if (ends || (depth == 1 && is(lexeme, ","))) {
            call.arguments.emplace_back(trimmed(argument));
            argument.clear();
            if (!ends) continue;
            call.end = lexeme.at + 1;
            return call;
        }
        if (i == 1) continue;
        if (beginsWhereItStands(lexemes, i)) argument += "current()/";
        argument += text.substr(lexeme.at, lexemes[i + 1].at - lexeme.at);
    }
    return {};
}

std::optional<std::string> literal(std::string_view text) {
    if (text.size() < 2 || (text.front() != '\'' && text.front() != '"') || text.back() != text.front())
        return {};
    return std::string(text.substr(1, text.size() - 2));
}

std::vector<std::string> columnsIn(std::string_view list, std::string_view between) {
    std::vector<std::string> columns;
    while (!(list = trimmed(list)).empty()) {
        const std::size_t end = std::min(list.find_first_of(between), list.size());
        if (end > 0) columns.emplace_back(trimmed(list.substr(0, end)));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return columns;
}

std::string quoted(std::string_view text) {
    const char quote = text.find('\'') == std::string_view::npos ? '\'' : '"';
    return quote + std::string(text) + quote;
}

// As it was: capitals or not, but for what must be the whole of it, which an index can then find.
std::string folded(const std::string& expression) {
    return "translate(" + expression +
           ", 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÄÖ', 'abcdefghijklmnopqrstuvwxyzæøåäö')";
}

std::optional<std::string> searched(const std::string& how, const std::string& column,
                                    const std::string& sought) {
    const std::string cell = columnExpression(column);
    if (how == "contains") return "contains(" + folded(cell) + ", " + folded(sought) + ")";
    if (how == "startswith") return "starts-with(" + folded(cell) + ", " + folded(sought) + ")";
    if (how == "endswith") return "ends-with(" + folded(cell) + ", " + folded(sought) + ")";
    if (how == "matches") return cell + " = string(" + sought + ")";
    return {};
}

std::optional<std::string> rowsSought(const std::vector<std::string>& arguments) {
    const auto how = literal(arguments[1]);
    const auto columns = literal(arguments[2]);
    if (!how || !columns) return {};
    std::string any;
    for (const std::string& column : columnsIn(*columns, ", \t")) {
        const auto one = searched(*how, column, arguments[3]);
        if (!one) return {};
        any += (any.empty() ? "" : " or ") + *one;
    }
    return any.empty() ? "" : "[" + any + "]";
}

} // namespace

std::string columnExpression(std::string_view column) {
    const auto letter = [](unsigned char c) { return (c | 0x20U) - 'a' < 26U || c == '_' || c >= 0x80; };
    const auto inside = [&](unsigned char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-'; };
    if (!column.empty() && letter(static_cast<unsigned char>(column.front())) &&
        std::all_of(column.begin(), column.end(), inside))
        return std::string(column);
    return "*[name() = " + quoted(column) + "]";
}

std::string columnsLabel(std::string_view columns, std::string_view valueColumn) {
    const std::vector<std::string> names = columnsIn(columns, ",");
    const std::string value = columnExpression(valueColumn);
    if (names.empty()) return value;
    std::string label = columnExpression(names.front());
    if (names.size() > 1) {
        for (std::size_t i = 1; i < names.size(); ++i)
            label += ", " + quoted(" (" + names[i] + ": ") + ", " + columnExpression(names[i]) + ", ')'";
        label = "concat(" + label + ")";
    }
    return "coalesce(" + label + ", " + value + ")";
}

Result<std::optional<SearchCall>> searchIn(std::string_view appearance) {
    const std::size_t at = appearance.find("search(");
    if (at == std::string_view::npos) return std::optional<SearchCall>();
    const std::string_view text = appearance.substr(at);
    const auto lexemes = xpath::scan(text);
    const auto call = lexemes ? readCall(text, *lexemes) : std::nullopt;
    const std::size_t count = call ? call->arguments.size() : 0;
    const auto file = call ? literal(call->arguments.front()) : std::nullopt;
    if (!file || file->empty() || (count != 1 && count != 4 && count != 6))
        return fail(ErrorCode::Syntax, std::string(kUsage));
    SearchCall search;
    search.file = file->ends_with(".csv") ? file->substr(0, file->size() - 4) : *file;
    if (count == 6) {
        const auto column = literal(call->arguments[4]);
        if (!column) return fail(ErrorCode::Syntax, std::string(kUsage));
        search.rows += "[" + columnExpression(*column) + " = string(" + call->arguments[5] + ")]";
    }
    if (count > 1) {
        const auto rows = rowsSought(call->arguments);
        if (!rows) return fail(ErrorCode::Syntax, std::string(kUsage));
        search.rows += *rows;
    }
    search.appearance = trimmed(std::string(appearance.substr(0, at)) + std::string(text.substr(call->end)));
    return std::optional(std::move(search));
}

} // namespace feltbok::forms
