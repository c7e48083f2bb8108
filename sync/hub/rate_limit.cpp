// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/rate_limit.h"

#include <algorithm>

namespace feltbok {

std::int64_t RateLimit::take(const std::string& name) {
    const Instant now = m_clock.now();
    auto it = m_accounts.find(name);
    if (it == m_accounts.end()) {
        makeRoom();
        it = m_accounts.emplace(name, Account{double(m_pace.burst), now}).first;
    }
    Account& account = it->second;
    // A clock set back must not lock anyone out for years: time that ran backwards counts as none.
    const auto passedMs = double(std::max<std::int64_t>(0, now.ms - account.at.ms));
    account.tries = std::min(double(m_pace.burst), account.tries + passedMs / double(m_pace.msPerTry));
    account.at = now;
    if (account.tries < 1)
        return std::max<std::int64_t>(1, std::int64_t((1 - account.tries) * double(m_pace.msPerTry)));
    account.tries -= 1;
    return 0;
}

void RateLimit::giveBack(const std::string& name) {
    const auto it = m_accounts.find(name);
    if (it != m_accounts.end()) it->second.tries = std::min(double(m_pace.burst), it->second.tries + 1);
}

void RateLimit::makeRoom() {
    if (m_accounts.size() < kNamesMax) return;
    const auto oldest =
        std::ranges::min_element(m_accounts, {}, [](const auto& entry) { return entry.second.at; });
    m_accounts.erase(oldest);
}

} // namespace feltbok
