// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/lexer.h"

#include <initializer_list>
#include <string>

namespace feltbok::xpath {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
// Bytes of letters beyond ASCII all count as name characters; XML has checked the names themselves.
bool startsName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           (static_cast<unsigned char>(c) & 0x80U);
}
bool inName(char c) {
    return startsName(c) || isDigit(c) || c == '-' || c == '.';
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    Result<std::vector<Lexeme>> run() {
        while (true) {
            while (m_at < m_text.size() && isSpace(m_text[m_at]))
                ++m_at;
            if (m_at == m_text.size()) break;
            if (auto done = one(); !done) return fail(done);
        }
        m_out.push_back({Token::End, {}, m_at});
        return std::move(m_out);
    }

private:
    Result<void> one() {
        const char c = m_text[m_at];
        const char following = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        if (isDigit(c) || (c == '.' && isDigit(following))) return number();
        if (c == '"' || c == '\'') return literal(c);
        if (startsName(c)) return name();
        if (c == '*') return push(afterOperand() ? Token::Operator : Token::Star, 1);
        if ((c == '/' && following == '/') || ((c == '!' || c == '<' || c == '>') && following == '='))
            return push(Token::Operator, 2);
        if (std::string_view("/|+-=<>").find(c) != std::string_view::npos) return push(Token::Operator, 1);
        if ((c == '.' && following == '.') || (c == ':' && following == ':')) return push(Token::Mark, 2);
        if (std::string_view("()[].@,$").find(c) != std::string_view::npos) return push(Token::Mark, 1);
        return fail(ErrorCode::Syntax,
                    "The character '" + std::string(1, c) + "' has no place in an expression.",
                    "byte " + std::to_string(m_at));
    }

    // After an operand, "*" multiplies and "and", "or", "div", "mod" are operators.
    [[nodiscard]] bool afterOperand() const {
        if (m_out.empty()) return false;
        const Lexeme& last = m_out.back();
        switch (last.token) {
        case Token::Number:
        case Token::Literal:
        case Token::Name:
        case Token::Star:
            return true;
        case Token::Mark:
            return last.text == ")" || last.text == "]" || last.text == "." || last.text == "..";
        default:
            return false;
        }
    }

    Result<void> push(Token token, std::size_t size) {
        m_out.push_back({token, m_text.substr(m_at, size), m_at});
        m_at += size;
        return {};
    }

    Result<void> number() {
        std::size_t end = m_at;
        while (end < m_text.size() && isDigit(m_text[end]))
            ++end;
        if (end < m_text.size() && m_text[end] == '.') {
            ++end;
            while (end < m_text.size() && isDigit(m_text[end]))
                ++end;
        }
        return push(Token::Number, end - m_at);
    }

    Result<void> literal(char quote) {
        const std::size_t close = m_text.find(quote, m_at + 1);
        if (close == std::string_view::npos)
            return fail(ErrorCode::Syntax, "A text in quotes is not closed.", "byte " + std::to_string(m_at));
        m_out.push_back({Token::Literal, m_text.substr(m_at + 1, close - m_at - 1), m_at});
        m_at = close + 1;
        return {};
    }

    Result<void> name() {
        std::size_t end = nameEnd(m_at);
        const bool operand = afterOperand();
        const std::string_view bare = m_text.substr(m_at, end - m_at);
        if (operand)
            for (const std::string_view word : {"and", "or", "div", "mod"})
                if (bare == word || (bare.starts_with(word) && isDigit(bare[word.size()])))
                    return push(Token::Operator, word.size()); // "1 and1" is written, too
        if (end + 1 < m_text.size() && m_text[end] == ':' && m_text[end + 1] != ':') {
            if (m_text[end + 1] == '*')
                end += 2;
            else if (startsName(m_text[end + 1]))
                end = nameEnd(end + 1);
        }
        return push(Token::Name, end - m_at);
    }

    [[nodiscard]] std::size_t nameEnd(std::size_t at) const {
        while (at < m_text.size() && inName(m_text[at]))
            ++at;
        return at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Lexeme> m_out;
};

} // namespace

Result<std::vector<Lexeme>> scan(std::string_view text) {
    return Scanner(text).run();
}

} // namespace feltbok::xpath
