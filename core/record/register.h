// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/edit.h"

#include <functional>
#include <set>
#include <span>
#include <vector>

namespace feltbok {

/// A value of a field that nobody is known to have replaced.
struct Head {
    EditId edit;
    Value value;
    Instant at;
    Id author;
    [[nodiscard]] bool operator==(const Head&) const = default;
};

/// Tells whether an edit has arrived here before.
using Seen = std::function<bool(const EditId&)>;

/// The heads of one field: the edits that no link held says are replaced (design §3).
/// A value type; joining is commutative, associative and idempotent over edits. Not thread-safe.
class Register {
public:
    Register() = default;
    /// Puts back what `heads()` and `awaited()` gave.
    Register(std::vector<Head> heads, std::set<EditId> awaited);

    /// Adds an edit that has not been joined before; `replaced` are the edits whose values its author saw.
    void join(Head head, std::span<const EditId> replaced, const Seen& seen);

    /// The heads, the shown one first: latest by `at`, ties by edit id.
    [[nodiscard]] const std::vector<Head>& heads() const { return m_heads; }
    /// Edits named as replaced that have not arrived: they will not become heads when they do.
    [[nodiscard]] const std::set<EditId>& awaited() const { return m_awaited; }

    /// The head that is shown; null for an empty register.
    [[nodiscard]] const Head* shown() const { return m_heads.empty() ? nullptr : m_heads.data(); }
    /// Two or more heads with different values. Equal values are no conflict.
    [[nodiscard]] bool inConflict() const;
    /// The heads a person sees as one: those with the shown value. What an ordinary edit replaces.
    [[nodiscard]] std::vector<EditId> shownHeads() const;
    /// Every head; what choosing in the inbox replaces.
    [[nodiscard]] std::vector<EditId> allHeads() const;

    [[nodiscard]] bool operator==(const Register&) const = default;

private:
    void remove(const EditId& edit);

    std::vector<Head> m_heads;
    std::set<EditId> m_awaited;
};

} // namespace feltbok
