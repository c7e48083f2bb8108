// SPDX-License-Identifier: Apache-2.0
#include "core/record/register.h"

#include <algorithm>
#include <utility>

namespace feltbok {

Register::Register(std::vector<Head> heads, std::set<EditId> awaited)
    : m_heads(std::move(heads)), m_awaited(std::move(awaited)) {}

void Register::join(Head head, std::span<const EditId> replaced, const Seen& seen) {
    for (const EditId& id : replaced) {
        const bool isHead = std::ranges::find(m_heads, id, &Head::edit) != m_heads.end();
        if (isHead)
            remove(id);
        else if (id != head.edit && !seen(id))
            m_awaited.insert(id);
    }
    if (m_awaited.erase(head.edit) > 0) return; // somebody replaced it before it came
    const auto later = [](const Head& a, const Head& b) {
        return std::pair(a.at, a.edit) > std::pair(b.at, b.edit);
    };
    m_heads.insert(std::ranges::upper_bound(m_heads, head, later), std::move(head));
}

void Register::remove(const EditId& edit) {
    std::erase_if(m_heads, [&edit](const Head& head) { return head.edit == edit; });
}

bool Register::inConflict() const {
    return std::ranges::any_of(m_heads,
                               [this](const Head& head) { return head.value != m_heads.front().value; });
}

std::vector<EditId> Register::shownHeads() const {
    std::vector<EditId> ids;
    for (const Head& head : m_heads)
        if (head.value == m_heads.front().value) ids.push_back(head.edit);
    return ids;
}

std::vector<EditId> Register::allHeads() const {
    std::vector<EditId> ids;
    for (const Head& head : m_heads)
        ids.push_back(head.edit);
    return ids;
}

} // namespace feltbok
