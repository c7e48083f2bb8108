// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advisory/summary.h"

#include <QString>

namespace feltbok::app {

/// What the municipality takes away on a telephone: the actions, who owns each by role, by when, and the next
/// contact. Plain text of at most documents::kCodeBytesMax bytes; actions that find no room are counted on
/// the last line. "" if nothing was agreed.
[[nodiscard]] QString summaryCode(const advisory::SummaryContent& content);

} // namespace feltbok::app
