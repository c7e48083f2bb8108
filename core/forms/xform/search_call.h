// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <optional>
#include <string>
#include <string_view>

namespace feltbok::forms {

/// The way forms looked choices up in a CSV file before select_one_from_file: an appearance such as
/// `minimal search('trees', 'contains', 'name', /data/typed, 'county', /data/county)`. The choices written
/// in the form then name columns; a choice whose value is a whole number stands for itself.
struct SearchCall {
    std::string file;       ///< without ".csv"
    std::string rows;       ///< which rows it finds, as predicates of XPath
    std::string appearance; ///< what else the appearance says
};

/// Nothing where the appearance has no search(). Fails where its arguments are not those it takes.
[[nodiscard]] Result<std::optional<SearchCall>> searchIn(std::string_view appearance);

/// XPath for the child of that name, which may be none that XPath can write plainly.
[[nodiscard]] std::string columnExpression(std::string_view column);

/// XPath for a label of one or more columns, as "Ask (height: 12)"; the value's column where they are empty.
[[nodiscard]] std::string columnsLabel(std::string_view columns, std::string_view valueColumn);

} // namespace feltbok::forms
