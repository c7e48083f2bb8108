// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QImage>
#include <QString>

namespace feltbok::documents {

/// Longer texts make squares too small for a telephone's camera across a table.
constexpr int kCodeBytesMax = 1200;
/// The white edge that a reader needs, in modules (ISO/IEC 18004, 6.3.8).
constexpr int kCodeQuietZone = 4;

/// The text as a QR code (ISO/IEC 18004, byte mode, UTF-8, correction level L): one pixel a module, quiet
/// zone included. BadValue if it is empty, TooLarge over kCodeBytesMax bytes.
[[nodiscard]] Result<QImage> codeImage(const QString& text);

} // namespace feltbok::documents
