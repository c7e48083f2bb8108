// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/record/edit.h"
#include "sync/protocol/signing.h"

#include <algorithm>
#include <string>
#include <vector>

namespace feltbok {

/// Takes members out of a message somebody else wrote. The first that is missing or of the wrong type is
/// remembered; everything after it reads as empty, so that a message is decoded straight through and asked
/// once at the end.
class MemberReader {
public:
    explicit MemberReader(const Value& message);

    [[nodiscard]] std::string text(const char* name, std::size_t bytesMax);
    [[nodiscard]] std::string textOr(const char* name, std::size_t bytesMax);
    [[nodiscard]] std::int64_t whole(const char* name);
    [[nodiscard]] std::int64_t wholeOr(const char* name, std::int64_t fallback);
    [[nodiscard]] std::uint64_t count(const char* name); ///< a whole number, not negative
    [[nodiscard]] std::uint64_t countOr(const char* name, std::uint64_t fallback);
    [[nodiscard]] bool flagOr(const char* name, bool fallback);
    [[nodiscard]] Id id(const char* name);
    [[nodiscard]] Id idOr(const char* name); ///< null if it is missing
    [[nodiscard]] bool has(const char* name) const;
    /// An array of at most so many, or an empty one if it is missing.
    [[nodiscard]] const Value& listOr(const char* name, std::size_t most);
    /// Base64url of exactly that many bytes.
    template <std::size_t N>
    [[nodiscard]] std::array<std::uint8_t, N> bytes(const char* name) {
        std::array<std::uint8_t, N> result{};
        auto decoded = fromBase64(text(name, 2 * N));
        if (!decoded || decoded->size() != N)
            refuse(name);
        else
            std::ranges::copy(*decoded, result.begin());
        return result;
    }
    void refuse(const char* name);

    [[nodiscard]] bool ok() const { return m_wrong.empty(); }
    [[nodiscard]] Error error() const;

private:
    [[nodiscard]] const Value* find(const char* name) const;

    const Value& m_message;
    std::string m_wrong;
};

} // namespace feltbok
