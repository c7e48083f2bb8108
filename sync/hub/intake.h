// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub_world.h"

#include <map>
#include <optional>
#include <set>

namespace feltbok {

/// Takes a device's own edits into the hub's store, within a transaction of the caller's. Judges each
/// transaction by its edits and its author's rights alone, whole; what it refused once stays refused.
class Intake {
public:
    Intake(HubWorld& world, const Caller& caller, const std::vector<NamedScope>& scopes, ReplicaRow& replica,
           const std::map<std::uint64_t, std::string>& refusedBefore = {},
           std::uint64_t everAcknowledged = UINT64_MAX);

    /// In order of number. Fork (place: the last number in common) when a number is held with other content;
    /// Protocol when the numbers make no sense. Stops without error at a gap.
    [[nodiscard]] Result<void> take(const std::vector<std::vector<GivenEdit>>& txns);

    /// Others' edits for a hub that has lost them: those of the caller's scopes that are not here are taken
    /// as witnessed, until their author's own copy comes.
    [[nodiscard]] Result<void> witness(const std::vector<GivenEdit>& edits);

    /// The same for the links of refused ones.
    [[nodiscard]] Result<void> witnessVoids(const std::vector<Refusal>& voids);

    /// Verdicts on what was offered, those given earlier too.
    [[nodiscard]] const std::vector<Refusal>& verdicts() const { return m_verdicts; }

private:
    struct Offered {
        EditId id;
        EditRow row;
        Edit edit;             ///< if it could be read
        std::string why;       ///< "" if nothing speaks against it
        bool isFirst = false;  ///< there is no other edit of its record
        bool isHere = false;   ///< somebody witnessed the very same: it was accepted once
        bool replaces = false; ///< somebody witnessed something else
    };
    [[nodiscard]] Result<Offered> read(const GivenEdit& given) const;
    [[nodiscard]] std::string judge(const Offered& offered) const;
    [[nodiscard]] Result<bool> livesElsewhere(Offered& offered);
    [[nodiscard]] Result<void> takeKnown(const Offered& offered);
    [[nodiscard]] Result<void> takeNew(std::vector<Offered>& txn);
    [[nodiscard]] Result<void> witnessOne(Edit edit, const std::string& why);
    [[nodiscard]] Result<void> compareWitnessed(Offered& offered);
    [[nodiscard]] Result<void> isHonest(Offered& offered);
    [[nodiscard]] Result<const std::set<Id>*> erasedOf(const Id& scope);
    [[nodiscard]] Result<void> keep(Offered& offered);
    [[nodiscard]] Result<void> add(const Offered& offered);
    [[nodiscard]] Result<void> join(const Offered& offered, JoinedRecord before);

    HubWorld& m_world;
    const Caller& m_caller;
    std::set<Id> m_scopes;
    ReplicaRow& m_replica;
    std::map<std::uint64_t, std::string> m_refusedBefore;
    std::uint64_t m_everAcknowledged;    ///< up to here the author knows that an earlier hub had its own copy
    std::map<Id, Id> m_homes;            ///< of the records met so far: their scopes
    std::set<Id> m_kept;                 ///< records that an edit was kept of
    std::map<Id, std::set<Id>> m_erased; ///< persons, as known since the scope was held
    std::uint64_t m_common; ///< edits of this replica that were here before this request, and are the same
    std::optional<std::uint64_t> m_highest; ///< held of this replica, witnessed ones included
    std::vector<Refusal> m_verdicts;
};

/// The verdict a refused edit's row stands for, with its link.
[[nodiscard]] Refusal refusalOf(const EditRow& row);

/// A record joined from all its edits at once.
[[nodiscard]] JoinedRecord joinedFrom(const std::vector<EditRow>& rows);

} // namespace feltbok
