// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>

#include <algorithm>

namespace feltbok {

/// Something in sight is still being made: a row of an interview stands there before its control does, and a
/// picture or a finger has to wait for it. Call on the interface's thread.
[[nodiscard]] inline bool isUnfinished(const QQuickItem* item) {
    constexpr int kLoading = 2; // Loader.Loading
    if (!item->isVisible()) return false;
    if (item->inherits("QQuickLoader") && item->property("status").toInt() == kLoading) return true;
    return std::ranges::any_of(item->childItems(), isUnfinished);
}

} // namespace feltbok
