// SPDX-License-Identifier: Apache-2.0
#include "app/documents/paper.h"

#include "app/documents/ink.h"
#include "app/documents/paper_text.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextDocumentWriter>

#include <algorithm>

namespace feltbok::documents {
namespace {

// A4 in the text layout's own units, 96 to the inch.
constexpr double kPageWidth = 210.0 / 25.4 * 96;
constexpr double kPageHeight = 297.0 / 25.4 * 96;
constexpr double kMargin = 22.0 / 25.4 * 96;
constexpr double kHead = 14.0 / 25.4 * 96; // room above the text for sender and mark
constexpr double kFoot = 12.0 / 25.4 * 96; // and below it for footer and page number
constexpr double kTextWidth = kPageWidth - 2 * kMargin;
constexpr double kTextHeight = kPageHeight - 2 * kMargin - kHead - kFoot;
constexpr int kPdfDotsPerInch = 1200;

/// In one step: the old file or the new, never a part.
Result<void> replaceFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Io,
                    "the document cannot be written there", path.toStdString());
    return {};
}

} // namespace

PaperLayout::PaperLayout(const Paper& paper) : m_paper(paper) {
    std::size_t blocks = paper.blocks.size();
    layOut(blocks);
    while (pageCount() > m_paper.pagesMax && blocks > 0) {
        --blocks;
        ++m_leftOut;
        layOut(blocks);
    }
}

PaperLayout::~PaperLayout() = default;

void PaperLayout::layOut(std::size_t blocks) {
    m_document = std::make_unique<QTextDocument>();
    m_document->setUseDesignMetrics(true);
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(textFont());
    drawObjects(*m_document);
    writeText(*m_document, m_paper, blocks, m_leftOut, Medium::Pages);
    m_document->setPageSize(QSizeF(kTextWidth, kTextHeight));
}

int PaperLayout::pageCount() const {
    return m_document->pageCount();
}

void PaperLayout::draw(QPainter& painter, int page) const {
    painter.save();
    painter.translate(kMargin, kMargin + kHead - page * kTextHeight);
    const QRectF part(0, page * kTextHeight, kTextWidth, kTextHeight);
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, kInk);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setFont(smallFont());
    painter.setPen(kSoftInk);
    const QRectF head(kMargin, kMargin - 6, kTextWidth, kHead);
    if (page == 0) {
        painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, m_paper.sender);
        painter.drawText(head, Qt::AlignRight | Qt::AlignTop, m_paper.mark);
    }
    const QRectF foot(kMargin, kPageHeight - kMargin - kFoot, kTextWidth, kFoot);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_paper.footer);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, m_paper.pageOf.arg(page + 1).arg(pageCount()));
}

QImage PaperLayout::page(int number, int widthPx) const {
    const double scale = widthPx / kPageWidth;
    QImage image(widthPx, int(kPageHeight * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    if (number < 0 || number >= pageCount()) return image;
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    draw(painter, number);
    return image;
}

Result<void> PaperLayout::writePdf(const QString& path) const {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kPdfDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(m_paper.title);
        writer.setCreator(QStringLiteral("Feltbok"));
        QPainter painter(&writer);
        if (!painter.isActive()) return fail(ErrorCode::Io, "the PDF cannot be drawn");
        for (int page = 0; page < pageCount(); ++page) {
            if (page > 0) writer.newPage();
            painter.save();
            painter.scale(kPdfDotsPerInch / 96.0, kPdfDotsPerInch / 96.0);
            draw(painter, page);
            painter.restore();
        }
    }
    return replaceFile(path, bytes);
}

Result<void> writeOdt(const Paper& paper, const QString& path) {
    QTextDocument document;
    document.setDefaultFont(textFont());
    document.setMetaInformation(QTextDocument::DocumentTitle, paper.title);
    writeText(document, paper, paper.blocks.size(), 0, Medium::OpenDocument);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "ODF");
    if (!writer.write(&document)) return fail(ErrorCode::Io, "the document cannot be made");
    return replaceFile(path, bytes);
}

} // namespace feltbok::documents
