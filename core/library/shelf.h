// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/library/pack.h"
#include "core/store/store.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok::library {

/// The id of a revision's record: the same on every device of a team, so that taking a pack in twice, or on
/// two tablets at once, makes no doubles. `list` is the owner, or a theme's list.
[[nodiscard]] Id itemId(const Id& scope, std::string_view kind, std::string_view list, std::string_view code,
                        std::int64_t revision);

/// What came of a pack.
struct Taken {
    std::size_t added = 0;
    std::size_t changed = 0; ///< a status or a last day that moved on
    std::size_t same = 0;
    bool operator==(const Taken&) const = default;
};

/// Puts a pack into the team's library. First everything is checked, then it is written: other words for a
/// revision that is here (Fork), and factors or rules whose periods overlap (BadInput), are refused with
/// their place, and nothing is changed. A status only moves on: what is retired here stays so.
[[nodiscard]] Result<Taken> takeIn(Store& store, const Id& scope, const Pack& pack);

/// What in a pack that was taken in deserves a look, with its place: members that were left out, areas that
/// no list here has, factors without a value, CPV codes whose check digit is another. The first
/// kPackRemarksMax of them.
struct PackRemark {
    std::string text;
    std::string place;
};
constexpr std::size_t kPackRemarksMax = 50;
[[nodiscard]] std::vector<PackRemark> remarksOn(const Store& store, const Pack& pack);

/// Which items go into a pack.
enum class Sharing : std::uint8_t { All, PublicExamples };

/// The library of a scope as a pack; `owner` "" takes everybody's.
[[nodiscard]] Pack packOf(const Store& store, const Id& scope, std::string_view owner,
                          Sharing sharing = Sharing::All);

/// Makes the next revision of an item: the same but for `changed`, which says why in `changeNote`. The former
/// revision is retired. Returns the new record.
[[nodiscard]] Result<Id> revise(Store& store, const Id& item, const Fields& changed);

/// The latest revision of what an item is a revision of; the item itself if there is none later.
[[nodiscard]] Record newestOf(const Store& store, const Record& item);

[[nodiscard]] Result<void> setStatus(Store& store, const Id& item, std::string_view status);

/// The factor or rule of that code that holds on a day; else the latest before it, marked as outdated.
struct InForce {
    Record record;
    bool outdated = false;
};
[[nodiscard]] std::optional<InForce> inForce(const Store& store, std::string_view kind, std::string_view code,
                                             const Date& day);

/// A word of an open list: an area, a theme, a priority area, or an area of an earlier list.
struct ThemeRow {
    std::string code;
    std::string name;
    std::string list; ///< "area", "theme", "priority", "earlierArea"
    std::vector<std::string> mapsTo;
    std::int64_t year = 0;
    bool operator==(const ThemeRow&) const = default;
};
/// The words of one list, by name.
[[nodiscard]] std::vector<ThemeRow> themeRows(const Store& store, std::string_view list);
/// Adds a word; the code is made from the name if it is empty.
[[nodiscard]] Result<Id> addTheme(Store& store, const Id& scope, const ThemeRow& theme);
/// Today's areas for a code: itself, or what an earlier list's area maps to.
[[nodiscard]] std::vector<std::string> areasOf(const Store& store, std::string_view code);

} // namespace feltbok::library
