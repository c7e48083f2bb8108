// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/code_pictures.h"

#include "app/documents/code.h"

namespace feltbok::app {

namespace {
constexpr auto kEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
}

QImage CodePictures::requestImage(const QString& id, QSize* size, const QSize&) {
    const QByteArray text = QByteArray::fromBase64(id.toLatin1(), kEncoding);
    const QImage image = documents::codeImage(QString::fromUtf8(text)).value_or(QImage());
    if (size != nullptr) *size = image.size();
    return image;
}

QString CodePictures::sourceOf(const QString& text) {
    return text.isEmpty() ? QString()
                          : QStringLiteral("image://feltbok-code/") +
                                QString::fromLatin1(text.toUtf8().toBase64(kEncoding));
}

} // namespace feltbok::app
