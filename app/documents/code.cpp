// SPDX-License-Identifier: Apache-2.0
#include "app/documents/code.h"

#include <qrencode.h>

#include <cstddef>
#include <memory>

namespace feltbok::documents {

Result<QImage> codeImage(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.size() > kCodeBytesMax)
        return fail(bytes.isEmpty() ? ErrorCode::BadValue : ErrorCode::TooLarge,
                    "a QR code holds 1 to " + std::to_string(kCodeBytesMax) + " bytes, not " +
                        std::to_string(bytes.size()));
    constexpr int kSmallestThatHolds = 0;
    constexpr unsigned kUtf8 = 26; // of the extended channel interpretations: else a reader may guess Latin-1
    const std::unique_ptr<QRinput, decltype(&QRinput_free)> input(
        QRinput_new2(kSmallestThatHolds, QR_ECLEVEL_L), &QRinput_free);
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    const bool filled = input && QRinput_appendECIheader(input.get(), kUtf8) == 0 &&
                        QRinput_append(input.get(), QR_MODE_8, int(bytes.size()), data) == 0;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        filled ? QRcode_encodeInput(input.get()) : nullptr, &QRcode_free);
    if (!code) return fail(ErrorCode::Io, "the QR code could not be made: is there memory left?");
    const int side = code->width + 2 * kCodeQuietZone;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[std::size_t(y) * std::size_t(code->width) + std::size_t(x)] & 1)
                image.setPixel(x + kCodeQuietZone, y + kCodeQuietZone, qRgb(0, 0, 0));
    return image;
}

} // namespace feltbok::documents
