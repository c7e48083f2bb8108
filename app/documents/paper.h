// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QColor>
#include <QImage>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

class QPainter;
class QTextDocument;

namespace feltbok::documents {

// What a document says, in the user's language, before it is laid out.
struct Heading {
    QString text;
    bool operator==(const Heading&) const = default;
};
struct Paragraph {
    QString text;
    bool operator==(const Paragraph&) const = default;
};
/// Something picked out by a line along its left edge.
struct Point {
    QString title;
    QString line;
    QString quote;
    bool strong = false; ///< the line is green
    bool operator==(const Point&) const = default;
};
/// Rows of cells; the first column takes the room that is left. A cell that begins with "!" needs attention.
struct Table {
    std::vector<QStringList> rows;
    bool head = false;    ///< the first row names the columns, on each page that the table reaches
    QList<int> shares{};  ///< of the columns, per cent; empty: all but the first are narrow
    QList<int> numbers{}; ///< the columns whose cells stand at the right
    bool operator==(const Table&) const = default;
};
/// A value on a scale, drawn as a bar.
struct Bar {
    QString label;
    double share = 0; ///< 0 to 1
    QString text;
    bool operator==(const Bar&) const = default;
};
struct Bars {
    std::vector<Bar> bars;
    bool operator==(const Bars&) const = default;
};
/// A QR code to hold a telephone over, and what it is for.
struct Code {
    QString text; ///< at most kCodeBytesMax bytes in UTF-8
    QString caption;
    bool operator==(const Code&) const = default;
};
using Block = std::variant<Heading, Paragraph, Point, Table, Bars, Code>;

constexpr int kPagesMax = 2;

/// A document on pages of A4.
struct Paper {
    QString sender; ///< small at the top left
    QString mark;   ///< small at the top right: "Demo"
    QString title;
    QString subline;
    QString footer; ///< at the foot of each page, beside "1 av 2"
    QString pageOf; ///< "%1 av %2"
    QString more;   ///< said instead of what the pages do not hold: "%1 punkter til står i feltboka."
    int pagesMax = kPagesMax;
    QString author; ///< metadata
    QString language = QStringLiteral("nb");
    std::vector<Block> blocks;
    bool operator==(const Paper&) const = default;
};

/// Lays a paper out once and draws its pages alike on screen and in print. Needs the typeface Inter loaded.
class PaperLayout {
public:
    explicit PaperLayout(const Paper& paper);
    ~PaperLayout();

    [[nodiscard]] int pageCount() const;
    /// Blocks that did not find room on the paper's pages.
    [[nodiscard]] int leftOut() const { return m_leftOut; }
    /// The page as a picture so many pixels wide.
    [[nodiscard]] QImage page(int number, int widthPx) const;
    /// As PDF/A-1b, every font embedded, written in one step: the old file or the new, never a part.
    [[nodiscard]] Result<void> writePdf(const QString& path) const;

private:
    void layOut(std::size_t blocks);
    void draw(QPainter& painter, int page) const;

    Paper m_paper;
    std::unique_ptr<QTextDocument> m_document;
    int m_leftOut = 0;
};

/// As OpenDocument text, to be edited further: every block, however many pages they take. Written in one
/// step.
[[nodiscard]] Result<void> writeOdt(const Paper& paper, const QString& path);

} // namespace feltbok::documents
