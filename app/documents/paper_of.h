// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/documents/paper.h"
#include "core/document/document.h"

namespace feltbok::documents {

constexpr int kReportPagesMax = 60;

/// The same document on pages of A4, in bokmål as it is. `mark` stands small at the top right: "Demo".
[[nodiscard]] Paper paperOf(const document::Document& document, const QString& mark,
                            int pagesMax = kReportPagesMax);

} // namespace feltbok::documents
