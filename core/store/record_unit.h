// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store_parts.h"

#include <map>
#include <optional>
#include <set>

namespace feltbok {

/// The words of a record that the search finds, by the declaration; of an unknown kind, all its text.
[[nodiscard]] std::string searchableText(const std::string& kindName, const Fields& shown);

/// The one edit that a row's state names in its place; nothing if it is a state.
struct LoneEdit {
    std::int64_t replica = 0; ///< as the table `replica` numbers it
    std::uint64_t number = 0;
};
[[nodiscard]] std::optional<LoneEdit> loneEditOf(ByteView state);

/// The work of one transaction: edits join the journal and the records they change; each record is read once
/// and written once, before its edits in the journal change: the row of a record that one edit made names
/// that edit instead of a state. Lives inside a Transaction; nothing is in the tables before `flush`, but the
/// journal rows.
class RecordUnit {
public:
    explicit RecordUnit(Store::Parts& parts) : m_parts(parts) {}

    /// A record as it stands in this unit; one that is nowhere yet has an empty kind.
    struct Entry {
        std::int64_t ref = 0; ///< 0: not stored yet
        Id id;
        std::string kind;
        Id scope;
        RecordState state;
        RecordState before;
        /// The edit that `state` is of, if it is of one alone and that replaces nothing: as of most records.
        std::optional<EditId> lone;
        /// The same edit of a new record whose values are shown as they are: while it is here, `state` does
        /// not have it yet. Most of what comes from the hub is written without ever being joined.
        std::optional<Edit> first;
        bool rebuild = false; ///< void edits are involved: joined anew from the whole journal

        /// Puts `first` into `state`.
        void joinFirst();
        [[nodiscard]] bool isChanged() const { return first || !(state == before); }
    };
    [[nodiscard]] Result<Entry*> load(const Id& record);
    /// The same for who goes on writing: of a scope that was left there are no records, but one's own edits
    /// are still in the journal, and what is written now comes after them.
    [[nodiscard]] Result<Entry*> loadToWrite(const Id& record);

    /// Puts an edit into the journal and joins it. False if it was here already; Fork if with another
    /// content.
    [[nodiscard]] Result<bool> join(Edit edit);
    /// The same for one whose bytes (`bytesOf`) are known already.
    [[nodiscard]] Result<bool> join(Edit edit, ByteView content);
    /// From now on another content takes the place of the one here, but of this replica's own edits.
    void letPrevail() { m_prevail = true; }
    /// The hub's verdict: the edit stays as a void link.
    [[nodiscard]] Result<void> refuse(const Verdict& verdict);
    /// The hub's word on all own edits up to a number: what is refused, and that nothing else is.
    [[nodiscard]] Result<void> holdTo(const OwnVerdicts& judged);
    /// Forgets the personal values in all edits of a record.
    [[nodiscard]] Result<void> erase(const Id& record);
    /// Have a record joined anew from the journal.
    [[nodiscard]] Result<void> rebuild(const Id& record);

    /// The state that the journal alone gives a record.
    [[nodiscard]] Result<RecordState> joinedAnew(const Id& record);

    [[nodiscard]] Result<void> flush();
    [[nodiscard]] std::vector<Record> changed() const;

private:
    [[nodiscard]] Result<void> journal(const Edit& edit, ByteView content, bool isVoid);
    [[nodiscard]] Result<void> joinAnew(Entry& entry);
    [[nodiscard]] Result<void> readState(Entry& entry, ByteView kept);
    [[nodiscard]] Bytes stateToKeep(const Entry& entry) const;
    [[nodiscard]] Result<void> write(Entry& entry);
    [[nodiscard]] Result<void> writeRow(Entry& entry, const Fields& shown);
    [[nodiscard]] Result<void> writeReferences(const Entry& entry, const Fields& before, const Fields& shown);
    [[nodiscard]] Result<void> writeSearch(const Entry& entry, const Fields& before, const Fields& shown,
                                           bool isNew);

    [[nodiscard]] Result<void> dropVerdict(std::int64_t replica, std::uint64_t number);
    [[nodiscard]] Result<std::set<std::uint64_t>> ownVoids(std::uint64_t to);
    [[nodiscard]] Result<void> rebuildIfHeld(std::int64_t replica, std::uint64_t number);
    [[nodiscard]] Result<Id> recordOf(std::int64_t replica, std::uint64_t number);
    [[nodiscard]] Result<void> reinstate(std::int64_t replica, std::uint64_t number);
    [[nodiscard]] Result<void> giveWay(std::int64_t replica, std::uint64_t number);
    [[nodiscard]] Result<bool> anyVerdict();
    [[nodiscard]] bool hasLeftScopes();
    [[nodiscard]] Result<bool> isBeyondHeld(std::int64_t replica, std::uint64_t number);

    Store::Parts& m_parts;
    bool m_prevail = false;
    std::optional<bool> m_anyVerdict; ///< asked once: mostly nothing was ever refused
    std::optional<bool> m_hasLeftScopes;
    std::map<std::int64_t, std::int64_t>
        m_highest; ///< numbers held of the replicas met: most edits are later
    std::map<Id, Entry> m_entries;
};

} // namespace feltbok
