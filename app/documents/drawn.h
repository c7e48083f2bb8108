// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QObject>
#include <QTextFormat>
#include <QTextObjectInterface>

class QTextCursor;
class QTextDocument;

namespace feltbok::documents {

/// Where a document is going: drawn on our own pages, sharp at any size, or written for others to edit.
enum class Medium : std::uint8_t { Pages, OpenDocument };

// What stands within a line of text and is drawn: in a document for others as a picture.
void insertBar(QTextCursor& cursor, double share, Medium medium);
/// `code` has a pixel a module (see codeImage).
void insertCode(QTextCursor& cursor, const QImage& code, Medium medium);

/// Makes a document draw bars and codes.
void drawObjects(QTextDocument& document);

/// Draws one kind of object within a line of text.
class ObjectPainter : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;
    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;
};

} // namespace feltbok::documents
