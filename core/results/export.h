// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/document.h"
#include "core/store/store.h"

#include <string>
#include <string_view>
#include <vector>

namespace feltbok::results {

// Records as tables for others to count on. The columns of a kind are always the same and in this order:
// `id`, `scope`, `scopeName` (the municipality, or the team), then the kind's fields as core/record declares
// them; a field that is declared later comes last (docs/export.md). Values are as they are stored: dates
// YYYY-MM-DD, moments as UTC milliseconds, choices by their code, sets and lists parted by "; ".

/// Names, phone numbers and the like are left out unless they are asked for.
enum class Personal : std::uint8_t { LeftOut, Included };

[[nodiscard]] std::vector<std::string> exportColumns(const Kind& kind, Personal personal);

/// All records of a kind, in id order.
[[nodiscard]] document::Table exportTable(const Store& store, const Kind& kind, Personal personal);

/// One JSON object a line: `kind`, then the columns that hold something.
[[nodiscard]] std::string exportJsonLines(const Store& store, const Kind& kind, Personal personal);

/// The answers that are a place ("59.4 8.02 112 5": latitude, longitude, height, accuracy) as an RFC 7946
/// FeatureCollection; their properties are the columns of `answer`.
[[nodiscard]] std::string exportGeoJson(const Store& store);

} // namespace feltbok::results
