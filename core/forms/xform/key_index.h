// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xpath/tree.h"

#include <span>
#include <string_view>
#include <vector>

namespace feltbok::forms {

/// The items of a secondary instance by the text of one of their children. Filled once, then read by any
/// thread. The texts stay where they are: they must outlive it.
class KeyIndex {
public:
    /// In document order.
    void add(std::string_view key, xpath::NodeId item);
    /// After the last add().
    void finish();
    [[nodiscard]] std::span<const xpath::NodeId> find(std::string_view key) const;

private:
    struct Entry {
        std::string_view key;
        std::size_t hash = 0;
        xpath::NodeId last = xpath::kNoNode;
        std::uint32_t first = 0; ///< in m_items
        std::uint32_t count = 0;
    };
    [[nodiscard]] std::size_t slotOf(std::string_view key, std::size_t hash) const;
    void grow();

    std::vector<std::uint32_t> m_slots; ///< by hash: number of the entry + 1, 0 where free
    std::vector<Entry> m_entries;
    std::vector<std::pair<std::uint32_t, xpath::NodeId>> m_added; ///< entry and item, until finish()
    std::vector<xpath::NodeId> m_items;
};

} // namespace feltbok::forms
