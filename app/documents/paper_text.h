// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/documents/paper.h"

#include <QFont>
#include <QObject>
#include <QTextFormat>
#include <QTextObjectInterface>

namespace feltbok::documents {

// Ink on paper: the theme's light colours, dark enough for a grey printer.
inline const QColor kInk(0x1d, 0x26, 0x20);
inline const QColor kSoftInk(0x55, 0x5c, 0x56);
inline const QColor kAccent(0x1f, 0x5c, 0x45);
inline const QColor kAttention(0x7a, 0x45, 0x0a);
inline const QColor kHairline(0xdd, 0xd8, 0xce);
inline const QColor kBarRest(0xe4, 0xde, 0xd0);

[[nodiscard]] QFont textFont();
[[nodiscard]] QFont smallFont();

/// Fills the document with the paper's first `blocks` blocks, and says how many are left out.
void writeText(QTextDocument& document, const Paper& paper, std::size_t blocks, int leftOut);

constexpr int kBarObject = QTextFormat::UserObject + 1;
constexpr int kBarShare = QTextFormat::UserProperty + 1;

/// Draws a bar within a line of text.
class BarPainter : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;
    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;
};

} // namespace feltbok::documents
