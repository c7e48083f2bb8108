// SPDX-License-Identifier: Apache-2.0
#include "app/gallery/contrast.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace feltbok {

namespace {

// Thin strokes never reach the full colour of their ink; this far along they do.
constexpr double kSeenFrom = 0.4;

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double distance(QRgb one, QRgb other) {
    return std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other)) +
           std::abs(qBlue(one) - qBlue(other));
}

} // namespace

double contrastOf(QColor one, QColor other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::optional<QColor> groundOf(const QImage& picture, const QRect& place, const QColor& ink) {
    const QRect seen = place & picture.rect();
    QHash<QRgb, int> counts;
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    if (counts.isEmpty()) return std::nullopt;
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    const QRgb ground = most.key();
    const double whole = distance(ground, ink.rgb());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (distance(it.key(), ink.rgb()) <= (1 - kSeenFrom) * whole) return QColor(ground);
    }
    return std::nullopt;
}

} // namespace feltbok
