// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/documents/paper.h"
#include "core/advisory/summary.h"

namespace feltbok::app {

/// The summary of a visit in the language of the moment, ready to be laid out.
[[nodiscard]] documents::Paper summaryPaper(const advisory::SummaryContent& content);

} // namespace feltbok::app
