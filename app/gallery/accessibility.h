// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QStringList>

class QQuickWindow;

namespace feltbok {

/// What keeps a person out of the page in the window (docs/accessibility.md), a line each; empty if nothing:
/// a control without a name or a role, one that is smaller than a finger needs, one that Tab does not reach,
/// and a text too pale for what it stands on in `picture`. A sheet or dialog that takes the keyboard is
/// looked at alone. Call on the interface's thread.
[[nodiscard]] QStringList barriersOf(QQuickWindow& window, const QImage& picture);

} // namespace feltbok
