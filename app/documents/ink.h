// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace feltbok::documents {

// Ink on paper: the theme's light colours, dark enough for a grey printer.
inline const QColor kInk(0x1d, 0x26, 0x20);
inline const QColor kSoftInk(0x55, 0x5c, 0x56);
inline const QColor kAccent(0x1f, 0x5c, 0x45);
inline const QColor kAttention(0x7a, 0x45, 0x0a);
inline const QColor kHairline(0xdd, 0xd8, 0xce);
inline const QColor kBarRest(0xe4, 0xde, 0xd0);

} // namespace feltbok::documents
