// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/key_index.h"

#include <functional>
#include <utility>

namespace feltbok::forms {

namespace {

constexpr std::size_t kSlotsFirst = 64; // a power of two, and at least twice the entries

} // namespace

std::size_t KeyIndex::slotOf(std::string_view key, std::size_t hash) const {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    for (; m_slots[at] != 0; at = (at + 1) & mask) {
        const Entry& entry = m_entries[m_slots[at] - 1];
        if (entry.hash == hash && entry.key == key) break;
    }
    return at;
}

void KeyIndex::grow() {
    m_slots.assign(m_slots.empty() ? kSlotsFirst : m_slots.size() * 4, 0);
    for (std::uint32_t i = 0; i < m_entries.size(); ++i)
        m_slots[slotOf(m_entries[i].key, m_entries[i].hash)] = i + 1;
}

void KeyIndex::add(std::string_view key, xpath::NodeId item) {
    if (m_entries.size() * 2 >= m_slots.size()) grow();
    const std::size_t hash = std::hash<std::string_view>{}(key);
    std::uint32_t& slot = m_slots[slotOf(key, hash)];
    if (slot == 0) {
        m_entries.push_back({key, hash});
        slot = static_cast<std::uint32_t>(m_entries.size());
    }
    Entry& entry = m_entries[slot - 1];
    if (entry.last == item) return;
    entry.last = item;
    ++entry.count;
    m_added.emplace_back(slot - 1, item);
}

void KeyIndex::finish() {
    std::uint32_t first = 0;
    for (Entry& entry : m_entries) {
        entry.first = first;
        first += std::exchange(entry.count, 0);
    }
    m_items.resize(m_added.size());
    for (const auto& [entry, item] : m_added)
        m_items[m_entries[entry].first + m_entries[entry].count++] = item;
    m_added = {};
}

std::span<const xpath::NodeId> KeyIndex::find(std::string_view key) const {
    if (m_slots.empty()) return {};
    const std::uint32_t slot = m_slots[slotOf(key, std::hash<std::string_view>{}(key))];
    if (slot == 0) return {};
    return std::span(m_items).subspan(m_entries[slot - 1].first, m_entries[slot - 1].count);
}

} // namespace feltbok::forms
