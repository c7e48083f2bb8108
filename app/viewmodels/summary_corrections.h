// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advisory/handed_over.h"

#include <QStringList>

namespace feltbok::app {

/// A line for each: "Tiltaket «Sende kravtekst»: frist 9. des. 2026, før 2. des. 2026".
[[nodiscard]] QStringList correctionLines(const std::vector<advisory::Correction>& corrections);

} // namespace feltbok::app
