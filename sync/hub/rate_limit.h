// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <map>
#include <string>

namespace feltbok {

/// Lets a few tries through at once and then one every so often, for each name apart. Holds a bounded number
/// of names; the one longest at rest gives way.
class RateLimit {
public:
    struct Pace {
        int burst = 10;
        std::int64_t msPerTry = 6'000;
    };
    static constexpr std::size_t kNamesMax = 10'000;

    RateLimit(const Clock& clock, Pace pace) : m_clock(clock), m_pace(pace) {}

    /// 0 if a try is left (and is taken), else milliseconds until one is.
    [[nodiscard]] std::int64_t take(const std::string& name);
    /// Gives the last try back: it was a good one.
    void giveBack(const std::string& name);

private:
    struct Account {
        double tries = 0;
        Instant at;
    };
    void makeRoom();

    const Clock& m_clock;
    Pace m_pace;
    std::map<std::string, Account> m_accounts;
};

} // namespace feltbok
