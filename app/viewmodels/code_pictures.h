// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickImageProvider>

namespace feltbok::app {

/// Draws QR codes: the source of a text's is sourceOf(text), one pixel a module. Register as "feltbok-code".
class CodePictures : public QQuickImageProvider {
public:
    CodePictures() : QQuickImageProvider(Image) {}
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
    [[nodiscard]] static QString sourceOf(const QString& text); ///< "" for ""
};

} // namespace feltbok::app
