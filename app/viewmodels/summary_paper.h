// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/documents/paper.h"
#include "core/advisory/handed_over.h"

namespace feltbok::app {

/// The summary of a visit in the language of the moment, ready to be laid out: of a closed visit what was
/// handed over, with the corrections made since.
[[nodiscard]] documents::Paper summaryPaper(const advisory::SummaryContent& now,
                                            const std::optional<advisory::HandedOver>& handedOver);

// The words a paper has for what others say too.
[[nodiscard]] QString ownerOnPaper(const advisory::ActionRow& action); ///< a side or a role
[[nodiscard]] QString millions(const QString& number);                 ///< "4,25 mill. kr"

} // namespace feltbok::app
