// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/forms/xpath/tree.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace feltbok::forms {

/// Reads a file of a form into a Document node: .csv as root/item with a child per column, .geojson as
/// root/item with the geometry as an answer's text and a child per property, .xml as it is. Errors name the
/// file.
[[nodiscard]] Result<xpath::NodeId> readExternal(std::string_view name, std::string_view text,
                                                 xpath::NameTable& names, xpath::Tree& tree);

/// The rows of one list of the file itemsets.csv, whose column list_name says which; a label in another
/// language stands in for a missing label.
[[nodiscard]] xpath::NodeId readItemsets(std::string_view text, std::string_view list,
                                         xpath::NameTable& names, xpath::Tree& tree);

/// A row, as names of columns and their texts.
using ItemCells = std::vector<std::pair<std::string, std::string>>;

/// Rows that are in no file, as root/item.
[[nodiscard]] xpath::NodeId makeItems(const std::vector<ItemCells>& items, xpath::NameTable& names,
                                      xpath::Tree& tree);

} // namespace feltbok::forms
