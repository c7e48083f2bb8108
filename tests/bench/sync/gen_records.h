// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <cstdint>
#include <string>

namespace feltbok::bench {

/// The very records that the peer's gen.js makes, in the same order from the same seed: its generator
/// (mulberry32) and its words, done once more.
class GenRecords {
public:
    struct Record {
        std::string id; ///< 32 hex digits
        std::string visit;
        std::string municipality;
        std::string question;
        std::string value;
        std::string comment;
    };
    [[nodiscard]] Record next();
    /// As gen.js makes a `value`.
    [[nodiscard]] std::string value();

private:
    [[nodiscard]] double random();
    [[nodiscard]] std::string words(int count);
    [[nodiscard]] std::string uuid();

    std::uint32_t m_state = 0x9e3779b9U;
    int m_made = 0;
};

/// A record as the change that makes it in a store.
[[nodiscard]] Change answerOf(const GenRecords::Record& record, const Id& scope);

} // namespace feltbok::bench
