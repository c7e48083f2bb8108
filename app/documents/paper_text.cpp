// SPDX-License-Identifier: Apache-2.0
#include "app/documents/paper_text.h"

#include "app/documents/code.h"
#include "app/documents/ink.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace feltbok::documents {
namespace {

constexpr double kTextSize = 9.5;
constexpr double kSmallSize = 8.5;
constexpr int kNarrowColumn = 26; // per cent
constexpr double kBarColumn = 216;

QFont inter(double points, QFont::Weight weight = QFont::Normal) {
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QTextCharFormat inked(const QFont& font, const QColor& color) {
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

/// Writes one block after another at the document's end.
class TextWriter {
public:
    TextWriter(QTextDocument& document, Medium medium) : m_cursor(&document), m_medium(medium) {}

    void line(const QString& text, const QTextCharFormat& format, double above, double below,
              double indent = 0) {
        newBlock(above, below, indent);
        m_cursor.insertText(text, format);
    }

    void operator()(const Heading& heading) {
        // What follows a table has no margin above it; an empty line stands in.
        const bool afterTable = m_fresh;
        if (afterTable) newBlock(0, 0, 0);
        newBlock(afterTable ? 10 : 16, 4, 0);
        m_cursor.insertText(heading.text, inked(inter(11, QFont::DemiBold), kInk));
    }

    void operator()(const Paragraph& paragraph) { line(paragraph.text, inked(textFont(), kInk), 0, 4); }

    void operator()(const Point& point) {
        // A one-cell table draws the line along the edge and is never torn apart between two pages.
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(0);
        format.setCellSpacing(0);
        format.setTopMargin(4);
        format.setBottomMargin(6);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::FixedLength, 12), QTextLength(QTextLength::PercentageLength, 98)});
        QTextTable* table = m_cursor.insertTable(1, 2, format);
        QTextTableCellFormat edge;
        edge.setLeftBorder(point.strong ? 2.5 : 1);
        edge.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        edge.setLeftBorderBrush(point.strong ? kAccent : kSoftInk);
        table->cellAt(0, 0).setFormat(edge);
        QTextCursor cell = table->cellAt(0, 1).firstCursorPosition();
        cell.insertText(point.title, inked(inter(kTextSize, QFont::DemiBold), kInk));
        if (!point.line.isEmpty()) {
            cell.insertBlock();
            cell.insertText(point.line, inked(textFont(), kInk));
        }
        if (!point.quote.isEmpty()) {
            cell.insertBlock();
            QString quote = point.quote;
            if (!quote.startsWith(QChar(0x00AB))) quote = QChar(0x00AB) + quote + QChar(0x00BB);
            cell.insertText(quote, inked(textFont(), kSoftInk));
        }
        after();
    }

    void operator()(const Table& rows) {
        if (rows.rows.empty()) return;
        const int columns = int(rows.rows.front().size());
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        if (rows.head) {
            format.setHeaderRowCount(1);
            format.setTopMargin(8);
        }
        QList<QTextLength> widths;
        for (int i = 0; i < columns; ++i) {
            const int narrow = i == 0 ? 100 - kNarrowColumn * (columns - 1) : kNarrowColumn;
            widths += QTextLength(QTextLength::PercentageLength, rows.shares.value(i, narrow));
        }
        format.setColumnWidthConstraints(widths);
        QTextTable* table = m_cursor.insertTable(int(rows.rows.size()), columns, format);
        for (int row = 0; row < int(rows.rows.size()); ++row)
            for (int column = 0; column < columns; ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                const bool isHead = rows.head && row == 0;
                fillCell(cell, rows.rows[std::size_t(row)].value(column), column == 0, isHead);
                if (!rows.numbers.contains(column)) continue;
                QTextBlockFormat right;
                right.setAlignment(Qt::AlignRight);
                cell.firstCursorPosition().mergeBlockFormat(right);
            }
        after();
    }

    void operator()(const Bars& bars) {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(1.5);
        format.setCellSpacing(0);
        format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, 110),
                                          QTextLength(QTextLength::FixedLength, kBarColumn),
                                          QTextLength(QTextLength::VariableLength, 0)});
        QTextTable* table = m_cursor.insertTable(int(bars.bars.size()), 3, format);
        for (int row = 0; row < int(bars.bars.size()); ++row) {
            const Bar& bar = bars.bars[std::size_t(row)];
            table->cellAt(row, 0).firstCursorPosition().insertText(bar.label, inked(textFont(), kInk));
            QTextCursor cell = table->cellAt(row, 1).firstCursorPosition();
            insertBar(cell, bar.share, m_medium);
            table->cellAt(row, 2).firstCursorPosition().insertText(bar.text, inked(textFont(), kInk));
        }
        after();
    }

    void operator()(const Code& code) {
        const Result<QImage> image = codeImage(code.text);
        if (!image) return; // its maker keeps it within kCodeBytesMax
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(0);
        format.setCellSpacing(0);
        format.setTopMargin(14);
        QTextTable* table = m_cursor.insertTable(1, 2, format);
        QTextCursor picture = table->cellAt(0, 0).firstCursorPosition();
        insertCode(picture, *image, m_medium);
        QTextTableCellFormat beside;
        beside.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        beside.setLeftPadding(10);
        table->cellAt(0, 1).setFormat(beside);
        table->cellAt(0, 1).firstCursorPosition().insertText(code.caption, inked(textFont(), kSoftInk));
        after();
    }

private:
    void fillCell(QTextTableCell cell, const QString& text, bool first, bool head) {
        QTextTableCellFormat edge;
        edge.setBottomBorder(0.75);
        edge.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        edge.setBottomBorderBrush(kHairline);
        if (first) edge.setLeftPadding(0);
        cell.setFormat(edge);
        if (head) return cell.firstCursorPosition().insertText(text, inked(inter(kSmallSize), kSoftInk));
        const bool attention = text.startsWith(QLatin1Char('!'));
        cell.firstCursorPosition().insertText(attention ? text.mid(1) : text,
                                              attention ? inked(inter(kTextSize, QFont::DemiBold), kAttention)
                                                        : inked(textFont(), kInk));
    }

    void newBlock(double above, double below, double indent) {
        QTextBlockFormat format;
        format.setTopMargin(m_first ? 0 : above);
        format.setBottomMargin(below);
        format.setLeftMargin(indent);
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        if (m_first || m_fresh)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_first = m_fresh = false;
    }

    // A table leaves an empty block behind it, which the next line takes.
    void after() {
        m_cursor.movePosition(QTextCursor::End);
        QTextBlockFormat flat;
        flat.setLineHeight(1, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(flat);
        m_fresh = true;
        m_first = false;
    }

    QTextCursor m_cursor;
    Medium m_medium;
    bool m_first = true;
    bool m_fresh = false;
};

} // namespace

QFont textFont() {
    return inter(kTextSize);
}

QFont smallFont() {
    // In the layout's own units: a size in points would grow with the printer's resolution.
    QFont font = inter(8);
    font.setPixelSize(11);
    return font;
}

void writeText(QTextDocument& document, const Paper& paper, std::size_t blocks, int leftOut, Medium medium) {
    TextWriter writer(document, medium);
    writer.line(paper.title, inked(inter(19, QFont::DemiBold), kInk), 0, 2);
    writer.line(paper.subline, inked(inter(10), kSoftInk), 0, 6);
    for (std::size_t i = 0; i < std::min(blocks, paper.blocks.size()); ++i)
        std::visit(writer, paper.blocks[i]);
    if (leftOut > 0) writer.line(paper.more.arg(leftOut), inked(textFont(), kSoftInk), 8, 0);
}

} // namespace feltbok::documents
