// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/forms/xpath/tree.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace pugi {
class xml_node;
}

namespace feltbok::xpath {

/// The namespaces in force at an element, innermost last; "" is the default namespace.
using Namespaces = std::vector<std::pair<std::string, std::string>>;

/// The URI a prefix stands for, "" if none.
[[nodiscard]] std::string_view uriOf(const Namespaces& scope, std::string_view prefix);
/// Adds the xmlns declarations of an element.
void declare(const pugi::xml_node& element, Namespaces& scope);

struct CopyOptions {
    bool whitespace = true; ///< keep texts that are white space only
    bool everything = true; ///< keep comments and instructions
    std::size_t depthMax = 256;
};

/// Copies a parsed XML node and what is in it to the end of a tree, in document order. Adjacent text and
/// CDATA become one text node; the DOCTYPE and xmlns attributes are no nodes. Fails on too deep nesting.
[[nodiscard]] Result<NodeId> copyXml(const pugi::xml_node& source, Namespaces scope, NameTable& names,
                                     Tree& tree, const CopyOptions& options = {});

/// Reads a whole document; the answer is its Document node. `declared` gets the root element's namespaces.
[[nodiscard]] Result<NodeId> readXml(std::string_view text, NameTable& names, Tree& tree,
                                     const CopyOptions& options = {}, Namespaces* declared = nullptr);

} // namespace feltbok::xpath
