// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <utility>

namespace feltbok {

/// The requests that wait for the handler's thread. Light ones go first: somebody's one change does not wait
/// until two hundred others have sent their week. A heavy one is passed by so many at most, and within each
/// kind whoever came first goes first. From any thread.
class WaitingLine {
public:
    using Work = std::move_only_function<void()>;
    static constexpr int kPassedMax = 16;

    void add(bool light, Work work) {
        const std::scoped_lock lock(m_mutex);
        (light ? m_light : m_heavy).push_back(std::move(work));
    }
    /// Takes out the one whose turn it is; only if there is one.
    [[nodiscard]] Work next() {
        const std::scoped_lock lock(m_mutex);
        const bool heavysTurn = m_light.empty() || (!m_heavy.empty() && m_passed >= kPassedMax);
        m_passed = heavysTurn || m_heavy.empty() ? 0 : m_passed + 1;
        std::deque<Work>& line = heavysTurn ? m_heavy : m_light;
        Work work = std::move(line.front());
        line.pop_front();
        return work;
    }

    /// What it is likely to cost: by its size, and by what its connection was answered last (one that fetches
    /// asks little and gets much). Not by time, of which a busy disk takes as much from everybody.
    [[nodiscard]] static constexpr bool isLight(std::size_t bodyBytes, std::size_t lastAnswerBytes) {
        constexpr std::size_t kLightBytes = 4 * 1024;
        return bodyBytes <= kLightBytes && lastAnswerBytes <= kLightBytes;
    }

private:
    std::mutex m_mutex;
    std::deque<Work> m_light;
    std::deque<Work> m_heavy;
    int m_passed = 0; ///< light ones since the last heavy one, while one waited
};

} // namespace feltbok
