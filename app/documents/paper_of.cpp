// SPDX-License-Identifier: Apache-2.0
#include "app/documents/paper_of.h"

#include <algorithm>
#include <numeric>

namespace feltbok::documents {
namespace {

// A column is as wide as its longest cell asks for, within reason.
constexpr int kLettersLeast = 8;
constexpr int kLettersMost = 44;

QString read(const std::string& text) {
    return QString::fromStdString(text);
}

bool isNumberOrNone(const document::Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell.value);
    return text == nullptr || *text == "–";
}

Table tableOf(const document::Table& from) {
    Table table{.rows = {}, .head = true, .shares = {}, .numbers = {}};
    QStringList heads;
    for (const std::string& column : from.columns)
        heads += read(column);
    table.rows.push_back(heads);
    for (const auto& row : from.rows) {
        QStringList cells;
        for (const document::Cell& cell : row)
            cells += read(document::textOf(cell));
        table.rows.push_back(cells);
    }
    QList<int> letters;
    for (int column = 0; column < heads.size(); ++column) {
        int most = kLettersLeast;
        for (const QStringList& row : table.rows)
            most = std::max(most, int(row.value(column).size()));
        letters += std::min(most, kLettersMost);
        const bool isNumber = std::ranges::all_of(from.rows, [&](const auto& row) {
            return std::size_t(column) < row.size() && isNumberOrNone(row[std::size_t(column)]);
        });
        if (isNumber) table.numbers += column;
    }
    const int sum = std::max(1, std::accumulate(letters.begin(), letters.end(), 0));
    for (const int count : letters)
        table.shares += 100 * count / sum;
    if (!table.shares.isEmpty()) // what rounding leaves over
        table.shares.front() += 100 - std::accumulate(table.shares.begin(), table.shares.end(), 0);
    return table;
}

struct ToBlock {
    Block operator()(const document::Heading& heading) const { return Heading{read(heading.text)}; }
    Block operator()(const document::Paragraph& paragraph) const { return Paragraph{read(paragraph.text)}; }
    Block operator()(const document::Table& table) const { return tableOf(table); }
};

} // namespace

Paper paperOf(const document::Document& document, const QString& mark, int pagesMax) {
    Paper paper;
    paper.sender = read(document.archive.sender);
    paper.mark = mark;
    paper.title = read(document.title);
    paper.subline = read(document.subline);
    paper.footer = paper.title;
    paper.pageOf = QStringLiteral("%1 av %2");
    paper.more = QStringLiteral("%1 punkter til står i feltboka.");
    paper.author = paper.sender;
    paper.pagesMax = pagesMax;
    for (const document::Block& block : document.blocks)
        paper.blocks.push_back(std::visit(ToBlock{}, block));
    return paper;
}

} // namespace feltbok::documents
