// SPDX-License-Identifier: Apache-2.0
#include "core/store/own_edits.h"

#include <algorithm>

namespace feltbok {
namespace {

constexpr std::size_t kSearchWordsMax = 16;
constexpr int kExcerptTokens = 12;
constexpr std::int64_t kWeighedMax = 4'000; ///< hits; to weigh 10,000 takes longer than between two keys

/// Each word as a quoted prefix, all of them wanted: nothing a person types is FTS5 syntax.
std::string matchExpression(std::string_view words) {
    std::string expression;
    std::string word;
    std::size_t count = 0;
    const auto close = [&] {
        if (word.empty() || count == kSearchWordsMax) return;
        expression += (expression.empty() ? "\"" : " \"") + word + "\"*";
        word.clear();
        ++count;
    };
    for (const char c : words) {
        if (c == ' ' || c == '\t' || c == '\n')
            close();
        else
            word += c == '"' ? std::string("\"\"") : std::string(1, c);
    }
    close();
    return expression;
}

/// A letter or two stand in half the book. To weigh all those hits takes longer than a person waits between
/// two keys, and what is weighed is noise: the newest come first then.
bool isWorthRanking(std::string_view words) {
    constexpr std::ptrdiff_t kLettersMin = 3;
    return std::ranges::count_if(words, [](char c) {
               const bool isWithinLetter = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
               return !isWithinLetter && c != ' ';
           }) >= kLettersMin;
}

/// The row from which on hits are weighed: of more than kWeighedMax, the newest.
std::int64_t firstWeighed(const Store::Parts& parts, const std::string& expression) {
    Statement& row =
        parts.sql("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?");
    const auto found = row.bind(1, expression).bind(2, kWeighedMax - 1).step();
    const std::int64_t first = found && *found ? row.integer(0) : 0;
    row.reset();
    return first;
}

} // namespace

std::vector<SearchHit> Store::search(std::string_view words, std::size_t limit) const {
    std::vector<SearchHit> hits;
    const std::string expression = matchExpression(words);
    if (expression.empty()) return hits;
    const bool isRanked = isWorthRanking(words);
    Statement& rows = m->sql("SELECT record.id, record.kind, snippet(search, 0, char(2), char(3), '…', " +
                             std::to_string(kExcerptTokens) +
                             ") FROM search JOIN record ON record.ref = search.rowid WHERE search MATCH ?"
                             " AND search.rowid >= ? ORDER BY " +
                             (isRanked ? "rank" : "search.rowid DESC") + " LIMIT ?");
    rows.bind(1, expression).bind(2, isRanked ? firstWeighed(*m, expression) : 0);
    rows.bind(3, static_cast<std::int64_t>(limit));
    for (;;) {
        const auto more = rows.step();
        if (!more || !*more) break;
        hits.push_back({rows.id(0), std::string(rows.text(1)), std::string(rows.text(2))});
    }
    rows.reset();
    return hits;
}

Result<void> Store::rebuildSearchIndex() {
    auto transaction = Transaction::begin(*m->database);
    if (!transaction) return fail(transaction);
    if (auto done = m->database->run("DELETE FROM search"); !done) return done;
    Statement& rows =
        m->sql("SELECT id, kind, scope, body, conflicts, presence, ref FROM record WHERE presence <> 1");
    for (;;) {
        auto more = rows.step();
        if (!more) return fail(more);
        if (!*more) break;
        const Record record = recordOf(rows);
        const std::string text = searchableText(record.kind, record.fields);
        if (text.empty()) continue;
        Statement& add = m->sql("INSERT INTO search(rowid, content) VALUES(?, ?)");
        if (auto done = add.bind(1, rows.integer(6)).bind(2, text).run(); !done) return done;
    }
    rows.reset();
    return transaction->commit();
}

} // namespace feltbok
