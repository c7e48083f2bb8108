// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/library/basket.h"

#include <QString>
#include <QStringList>

/// What the library's terms are called in the interface.
namespace feltbok::app::wording {

[[nodiscard]] QString libraryKind(const std::string& kind);        ///< "kriterium"
[[nodiscard]] QString criterionLevel(const std::string& level);    ///< "Basis"
[[nodiscard]] QString criterionType(const std::string& type);      ///< "Kravspesifikasjon"
[[nodiscard]] QString section79(const std::string& section);       ///< what a criterion is after FOA § 7-9
[[nodiscard]] QString libraryStatus(const std::string& status);    ///< "Utkast"
[[nodiscard]] QString remark(const library::BasketRemark& remark); ///< what to look at, and what to do

} // namespace feltbok::app::wording
