// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/edit.h"
#include "core/record/kinds.h"

#include <string>
#include <string_view>
#include <vector>

namespace feltbok::library {

// A library pack: the file in which hubs hand criteria, examples, factors … to each other. UTF-8 JSON:
//   {"feltbokLibrary": 1, "owner": "Vestfold", "language": "nb",
//    "criteria": [{"code": "TRA-01", "revision": 1, …}], "examples": […], "templates": […],
//    "guidance": […], "factors": […], "rules": […], "themes": […]}
// A "note" beside them is for who opens the file. The members of an item are the fields of its kind
// (core/record/kinds_of_library.cpp).

inline constexpr std::string_view kPackMark = "feltbokLibrary";
constexpr std::int64_t kPackVersion = 1;
constexpr std::size_t kPackBytesMax = 64 * 1024 * 1024;
constexpr std::size_t kPackItemsMax = 50'000;
constexpr std::size_t kLeftOutMax = 20; ///< unknown members that are named
constexpr std::size_t kLeftOutNameBytesMax = 60;

/// One revision of something in a pack, held against its kind's declaration.
struct PackItem {
    const Kind* kind = nullptr;
    Fields fields;     ///< sets as lists of texts
    std::string place; ///< "criteria[3]"

    [[nodiscard]] std::string text(std::string_view field) const;
    [[nodiscard]] std::int64_t revision() const;
};

struct Pack {
    std::string owner;
    std::string language;
    std::vector<PackItem> items;
    std::vector<std::string> leftOut{}; ///< members that this version does not know: "criteria.weight"
};

/// The kinds that travel in packs, with the member that holds them: "criteria" holds criterion …
[[nodiscard]] const std::vector<std::pair<std::string_view, std::string_view>>& packMembers();

/// Reads a pack whole or not at all. The error's place is the item and field: "factors[2].source". An item
/// without an owner or a language has the pack's. Members that this version does not know are left out and
/// named.
[[nodiscard]] Result<Pack> readPack(std::string_view json);

/// The pack as text, items in the order of kind, owner, code and revision: the same content, the same bytes.
[[nodiscard]] std::string writePack(const Pack& pack);

} // namespace feltbok::library
