// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/documents/drawn.h"
#include "app/documents/paper.h"

#include <QFont>

namespace feltbok::documents {

[[nodiscard]] QFont textFont();
[[nodiscard]] QFont smallFont();

/// Fills the document with the paper's first `blocks` blocks, and says how many are left out.
void writeText(QTextDocument& document, const Paper& paper, std::size_t blocks, int leftOut, Medium medium);

} // namespace feltbok::documents
