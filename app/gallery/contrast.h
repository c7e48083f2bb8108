// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QRect>

#include <optional>

namespace feltbok {

/// The contrast of two colours as WCAG 2.1 defines it: 1 (alike) to 21 (black on white).
[[nodiscard]] double contrastOf(QColor one, QColor other);

/// What a text written in `ink` stands on in that part of a picture: the colour most of it has. Nothing if
/// the ink is not seen there, for something lies over the text.
[[nodiscard]] std::optional<QColor> groundOf(const QImage& picture, const QRect& place, const QColor& ink);

} // namespace feltbok
