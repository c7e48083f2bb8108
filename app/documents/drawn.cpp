// SPDX-License-Identifier: Apache-2.0
#include "app/documents/drawn.h"

#include "app/documents/ink.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace feltbok::documents {
namespace {

constexpr int kBarObject = QTextFormat::UserObject + 1;
constexpr int kCodeObject = QTextFormat::UserObject + 2;
constexpr int kShare = QTextFormat::UserProperty + 1;
constexpr int kImage = QTextFormat::UserProperty + 2;

constexpr double kBarWidth = 200;
constexpr double kBarHeight = 9;
constexpr double kModuleSide =
    0.5 / 25.4 * 96;              // half a millimetre, in the layout's units: read at arm's length
constexpr int kPicturePixels = 3; // for each unit, in a document for others

QSizeF sizeOf(const QTextFormat& format) {
    if (format.objectType() == kBarObject) return {kBarWidth, kBarHeight};
    return format.property(kImage).value<QImage>().size() * kModuleSide;
}

void drawBar(QPainter& painter, const QRectF& rect, double share) {
    const QRectF bar(rect.left(), rect.bottom() - kBarHeight, kBarWidth, kBarHeight);
    painter.fillRect(bar, kBarRest);
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * std::clamp(share, 0.0, 1.0), bar.height()),
                     kAccent);
}

void drawCode(QPainter& painter, const QRectF& rect, const QImage& code) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false); // no light seam between two dark modules
    for (int y = 0; y < code.height(); ++y)
        for (int x = 0; x < code.width(); ++x) {
            const int begin = x;
            while (x < code.width() && qGray(code.pixel(x, y)) == 0)
                ++x;
            if (x > begin)
                painter.fillRect(QRectF(rect.left() + begin * kModuleSide, rect.top() + y * kModuleSide,
                                        (x - begin) * kModuleSide, kModuleSide),
                                 Qt::black);
        }
    painter.restore();
}

void draw(QPainter& painter, const QRectF& rect, const QTextFormat& format) {
    if (format.objectType() == kBarObject)
        drawBar(painter, rect, format.property(kShare).toDouble());
    else
        drawCode(painter, rect, format.property(kImage).value<QImage>());
}

void insert(QTextCursor& cursor, const QTextCharFormat& format, Medium medium) {
    if (medium == Medium::Pages) {
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
        return;
    }
    const QSizeF size = sizeOf(format);
    QImage picture((size * kPicturePixels).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    {
        QPainter painter(&picture);
        painter.scale(kPicturePixels, kPicturePixels);
        draw(painter, QRectF(QPointF(), size), format);
    }
    const QString name = QStringLiteral("drawn:%1")
                             .arg(picture.cacheKey()); // pictures of the document are known by their names
    cursor.document()->addResource(QTextDocument::ImageResource, QUrl(name), picture);
    QTextImageFormat image;
    image.setName(name);
    image.setWidth(size.width());
    image.setHeight(size.height());
    cursor.insertImage(image);
}

} // namespace

void insertBar(QTextCursor& cursor, double share, Medium medium) {
    QTextCharFormat format;
    format.setObjectType(kBarObject);
    format.setProperty(kShare, share);
    insert(cursor, format, medium);
}

void insertCode(QTextCursor& cursor, const QImage& code, Medium medium) {
    QTextCharFormat format;
    format.setObjectType(kCodeObject);
    format.setProperty(kImage, code);
    insert(cursor, format, medium);
}

void drawObjects(QTextDocument& document) {
    auto* painter = new ObjectPainter(&document);
    document.documentLayout()->registerHandler(kBarObject, painter);
    document.documentLayout()->registerHandler(kCodeObject, painter);
}

QSizeF ObjectPainter::intrinsicSize(QTextDocument*, int, const QTextFormat& format) {
    return sizeOf(format);
}

void ObjectPainter::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                               const QTextFormat& format) {
    draw(*painter, rect, format);
}

} // namespace feltbok::documents
