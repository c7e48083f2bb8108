// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/base/random.h"
#include "core/record/kinds.h"
#include "core/record/record_state.h"
#include "core/record/scope_checksum.h"
#include "core/store/blob_store.h"
#include "core/store/database.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace feltbok {

/// Which heads a new value replaces.
enum class Replacing : std::uint8_t {
    Shown, ///< what the author saw on the page: the shown head and those equal to it
    All    ///< every head held: choosing in the inbox
};

/// What a person did to one record; `Store::commit` makes an edit of it.
struct Change {
    Id record{}; ///< null: a new record with a random id; one that is not here yet is made with this id
    std::string kind{};        ///< may be left out for a record that is here
    std::optional<Id> scope{}; ///< of a new record; otherwise as it was made
    Fields fields{};           ///< only what changed
    Replacing replacing = Replacing::Shown;
    std::optional<Instant> at{}; ///< when it was written, if not now (a recovered draft's)
    std::optional<Replaced>
        base{}; ///< the heads seen when writing began (a draft's); then `replacing` is not used
};

/// An edit just committed: the record (new or not) and its edit.
struct Committed {
    Id record;
    EditId edit;
};

/// A record as shown.
struct Record {
    Id id;
    std::string kind;
    Id scope;
    Fields fields{};                      ///< shown values
    std::vector<std::string> conflicts{}; ///< fields whose heads differ
    Presence presence = Presence::Live;

    /// The field's text, or "" if it has none or is no text.
    [[nodiscard]] std::string text(std::string_view field) const;
    [[nodiscard]] std::int64_t integer(std::string_view field, std::int64_t fallback = 0) const;
    [[nodiscard]] std::optional<double> decimal(std::string_view field) const;
    [[nodiscard]] bool isTrue(std::string_view field) const;
    /// What a set field holds.
    [[nodiscard]] std::vector<std::string> elements(std::string_view field) const;
    /// The record a reference field names.
    [[nodiscard]] std::optional<Id> reference(std::string_view field) const;
};

/// Which records to list. Deleted ones are left out, those deleted unseen stay. In id order unless `orderBy`.
struct Query {
    std::string kind;
    std::optional<Id> scope{};
    std::string referenceField{}; ///< with `target`: only records whose reference field names it
    std::optional<Id> target{};
    std::string orderBy{}; ///< a field's name
    bool descending = false;
    std::size_t limit = 100000;
    std::string from{};     ///< only records whose field `orderBy`, a text or a day, is this or after it
    std::string before{};   ///< and before this
    std::string mentions{}; ///< only records that have this somewhere in a text, to be looked at further
};

/// An edit of the history of one field, oldest first.
struct HistoryEntry {
    EditId edit;
    std::optional<Value> value; ///< nothing when forgotten
    Instant at;
    Id author;
    std::vector<EditId> replaces;
};

/// How many edits of a record are here, refused ones among them.
struct EditCounts {
    std::size_t all = 0;
    std::size_t own = 0;    ///< written under this device's present name
    std::size_t unsent = 0; ///< of the own ones: not acknowledged
    [[nodiscard]] bool operator==(const EditCounts&) const = default;
};

/// Something a person is writing, not yet an edit (design §3, Drafts).
struct Draft {
    Id record;
    std::string field;
    std::string kind;
    Id scope;
    Value value;
    Instant at;
};

/// A hit of the full-text search. `excerpt` marks hits with U+0002 … U+0003.
struct SearchHit {
    Id record;
    std::string kind;
    std::string excerpt;
};

/// A scope this device takes part in.
struct ScopeEntry {
    Id id;
    std::string name;
};

/// The setting that holds what a person is called.
[[nodiscard]] std::string personSetting(const Id& person);

/// Where own edits are on their way (P5).
struct OutboxCounts {
    std::uint64_t unsent = 0;
    std::uint64_t sent = 0;      ///< applied and durable on the hub
    std::uint64_t confirmed = 0; ///< also in a verified backup
    std::uint64_t refused = 0;
    std::uint64_t conflicts = 0; ///< records with a field in conflict
};

/// The hub's verdict on a refused edit.
struct Verdict {
    EditId edit;
    std::string why;            ///< a code: "scope", "role", "fork", "kind" …
    std::optional<Edit> link{}; ///< of an edit not held here: who it is and what it named, without values
};

/// What the hub has refused of this replica's own edits, whole up to a number.
struct OwnVerdicts {
    std::uint64_t to = 0;
    std::map<std::uint64_t, std::string> refused{}; ///< why, by number
};

/// A refused edit of one's own with what it said, for the inbox.
struct RefusedEdit {
    Edit edit;
    std::string why;
};

/// A place in the hub's order of one scope.
struct Cursor {
    Id scope;
    std::uint64_t sequence = 0;
    std::string digest{};
};

/// What one page of a pull brings; applied in one transaction.
struct PullPage {
    std::vector<Edit> edits{};
    std::vector<Verdict> verdicts{};     ///< refused edits, own or others'
    std::optional<OwnVerdicts> judged{}; ///< where it and this store were not of one mind
    std::vector<Cursor> cursors{};
    std::optional<std::uint64_t> acknowledged{}; ///< own edits up to here are applied and durable on the hub
    std::uint64_t confirmed = 0;                 ///< of these, up to here in a verified backup
    std::map<std::string, std::string> settings{}; ///< kept with the page (the nonce of the exchange)
    std::vector<Bytes> carried{};                  ///< chunks of a stick, kept until the hub has them
    /// An edit from the hub takes the place of another of the same id that came by other ways.
    bool prevails = false;
    /// The bytes of each of `edits` (`bytesOf`), if they are at hand.
    std::vector<ByteView> contents{};
};

/// A place in the journal.
struct HeldPlace {
    std::int64_t replica = 0; ///< as this store numbers them
    std::int64_t number = 0;
};

/// Some of the edits held of a scope.
struct HeldPage {
    std::vector<Edit> edits{};
    std::vector<Verdict> refused{}; ///< with their links: what replaces them replaces what they named
    HeldPlace next{};
    bool more = false;
};

/// "1" while the hub shuts this device out: unsent edits are kept there for the coordinator, and `refused`
/// shows them until the device joins anew and sends them.
inline constexpr std::string_view kShutOutSetting = "store.shutOut";

/// Told which records changed, after the transaction is durable. Called on the store's thread.
using ChangeListener = std::function<void(const std::vector<Record>&)>;

/// The records of one user on one device, in an encrypted SQLite file: journal, current state, drafts,
/// search, blobs and the bookkeeping of sync. A call that returned without error is on the disk (P1); a call
/// that failed changed nothing. Lives and dies on one thread. Nothing here knows the network.
class Store {
public:
    struct Options {
        std::filesystem::path folder; ///< holds `feltbok.db` and `blobs/`; made if missing. Empty: in memory
        std::optional<DatabaseKey> key{}; ///< none: in memory only (a file without a key is refused)
        std::string vfs{};                ///< SQLite's VFS by name; "" is the default
        bool searchIndex = true;          ///< simulations go without
        bool mustExist = false;           ///< a database that is missing or empty is Damaged, not made
    };
    /// The clock, random numbers and files outlive the store.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const Options& options, const Clock& clock,
                                                             Random& random, FileSystem& files);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    // Who is writing. A new store has a random replica and no author.
    [[nodiscard]] Id replica() const;
    [[nodiscard]] Id author() const;
    [[nodiscard]] Result<void> setAuthor(const Id& author);
    /// Corrects `Edit::at` of edits to come.
    [[nodiscard]] Result<void> setClockOffset(std::int64_t offsetMs);
    /// What a person is called, as the hub told it last; "" if it has not.
    [[nodiscard]] std::string nameOf(const Id& person) const;
    /// Small settings that stay on the device ("hub.url", "language" …).
    [[nodiscard]] std::string setting(std::string_view name) const;
    /// An empty value forgets it.
    [[nodiscard]] Result<void> setSetting(std::string_view name, std::string_view value);

    // Scopes.
    [[nodiscard]] std::vector<ScopeEntry> scopes() const;
    /// "" where this device takes no part in it.
    [[nodiscard]] std::string scopeName(const Id& scope) const;
    [[nodiscard]] Result<void> enterScopes(const std::vector<ScopeEntry>& scopes);
    /// Forgets the scope's records of others; what is unsent stays.
    [[nodiscard]] Result<void> leaveScope(const Id& scope);

    // Writing. All changes in one transaction, within kTransactionEditsMax and kTransactionBytesMax, one
    // scope.
    [[nodiscard]] Result<std::vector<Committed>> commit(const std::vector<Change>& changes);
    [[nodiscard]] Result<Committed> commit(const Change& change);
    [[nodiscard]] Result<Committed> remove(const Id& record);
    [[nodiscard]] Result<Committed> restore(const Id& record);
    /// Settles a conflict: replaces every head held. For the field `deleted`, also all it had not seen.
    [[nodiscard]] Result<Committed> resolve(const Id& record, const std::string& field, const Value& value);

    // Drafts: a keystroke is one durable row; an edit is cut from it when the field is left.
    /// Keeps what is being written. A record that is not here yet may be drafted too (kind and scope are then
    /// needed).
    [[nodiscard]] Result<void> draft(const Id& record, const std::string& kind, const Id& scope,
                                     const std::string& field, const Value& value);
    /// The same for several fields at once, in one transaction (a new answer with its question's path).
    [[nodiscard]] Result<void> draft(const Id& record, const std::string& kind, const Id& scope,
                                     const Fields& fields);
    [[nodiscard]] std::vector<Draft> drafts() const;
    [[nodiscard]] std::optional<Draft> draftOf(const Id& record, const std::string& field) const;
    /// Makes edits of the drafts of one record; a draft equal to the value it began from makes none.
    [[nodiscard]] Result<std::vector<Committed>> cutDrafts(const Id& record);
    /// All drafts, before sync, lock, export and at recovery. A draft that is not valid stays a draft.
    [[nodiscard]] Result<std::size_t> cutAllDrafts();
    [[nodiscard]] Result<void> discardDraft(const Id& record, const std::string& field);

    // Reading.
    [[nodiscard]] Result<Record> read(const Id& record) const;
    [[nodiscard]] std::vector<Record> list(const Query& query) const;
    /// The same records in any order, one at a time, each with its edits counted: a long list is never held
    /// as a whole. The query's order and limit are left aside; `take` may read from the store, but not by
    /// `each`.
    void each(const Query& query, const std::function<void(Record, const EditCounts&)>& take) const;
    [[nodiscard]] std::size_t count(const Query& query) const;
    /// Of these, how many have edits that are not acknowledged.
    [[nodiscard]] std::size_t countUnsent(const Query& query) const;
    [[nodiscard]] Result<RecordState> state(const Id& record) const;
    [[nodiscard]] std::vector<HistoryEntry> history(const Id& record, const std::string& field) const;
    /// Records with a field in conflict, in id order.
    [[nodiscard]] std::vector<Record> conflicted() const;
    [[nodiscard]] std::vector<SearchHit> search(std::string_view words, std::size_t limit) const;
    [[nodiscard]] Result<void> rebuildSearchIndex();

    // Sync's side. Order of calls: offer → (network) → acknowledge/apply.
    /// Own edits after `number`, whole transactions, at most so many edits and bytes (at least one
    /// transaction).
    [[nodiscard]] std::vector<Edit> ownEditsAfter(std::uint64_t number, std::size_t editsMax,
                                                  std::size_t bytesMax) const;
    /// True if that edit is held here and is of the same record, kind and scope as this one.
    [[nodiscard]] bool isAlike(const EditId& held, const Edit& edit) const;
    /// The last own number the hub has acknowledged as applied and durable (refused ones count as answered).
    [[nodiscard]] std::uint64_t acknowledged() const;
    /// The most that was ever acknowledged: a rewound hub has less.
    [[nodiscard]] std::uint64_t everAcknowledged() const;
    [[nodiscard]] std::uint64_t lastNumber() const;
    [[nodiscard]] Result<void> acknowledge(std::uint64_t number, std::uint64_t confirmed,
                                           const std::vector<Verdict>& refused);
    /// Joins a page and moves the cursors in one transaction. Edits seen before are no error; another content
    /// under the same id is ErrorCode::Fork and changes nothing.
    /// An attachment whose blob is not here is noted as BlobState::Remote. Returns how many edits were new.
    [[nodiscard]] Result<std::size_t> apply(PullPage page);
    /// The hub was rewound: own edits after `number` are unsent again.
    [[nodiscard]] Result<void> rewind(std::uint64_t number);
    /// Everything of a scope that this replica did not write, after a place: a hub that has lost it is given
    /// it again.
    [[nodiscard]] HeldPage heldAfter(const Id& scope, const HeldPlace& place, std::size_t editsMax,
                                     std::size_t bytesMax) const;
    /// Why own edits were refused, by number, from one to another.
    [[nodiscard]] std::map<std::uint64_t, std::string> refusedBetween(std::uint64_t first,
                                                                      std::uint64_t last) const;
    /// Chunks of others' sticks that the hub does not have yet.
    [[nodiscard]] std::vector<Bytes> carried() const;
    [[nodiscard]] Result<void> dropCarried(ByteView chunk);
    /// A wiped device: records, drafts, blobs, settings and the replica's name are gone when this returns.
    [[nodiscard]] Result<void> clear();
    /// Forgets these persons, for good: the personal values of the records, the names of the people, wherever
    /// they lie here, drafts included. What comes of them later is forgotten on its arrival. `settings` are
    /// kept with it. Nothing of it is in any file when this returns.
    [[nodiscard]] Result<void> erase(const std::vector<Id>& persons,
                                     const std::map<std::string, std::string>& settings = {});
    [[nodiscard]] std::vector<Cursor> cursors() const;
    [[nodiscard]] ScopeChecksum checksum(const Id& scope) const;
    /// Records of a scope, deleted ones included; without one of all.
    [[nodiscard]] std::size_t recordCount(const std::optional<Id>& scope = {}) const;
    [[nodiscard]] OutboxCounts outbox() const;
    /// True if this own edit is acknowledged.
    [[nodiscard]] bool isSent(const EditId& edit) const;
    /// Without reading the edits themselves.
    [[nodiscard]] EditCounts editCounts(const Id& record) const;
    /// How many own edits of this record are not acknowledged.
    [[nodiscard]] std::size_t unsentOf(const Id& record) const { return editCounts(record).unsent; }
    [[nodiscard]] std::vector<RefusedEdit> refused() const;
    /// Takes a refused edit out of the inbox once a person has dealt with it.
    [[nodiscard]] Result<void> dismissRefused(const EditId& edit);
    /// Gives the replica a new id: only own edits numbered after `afterNumber` are relabelled (a clone was
    /// found).
    [[nodiscard]] Result<void> relabel(std::uint64_t afterNumber);

    [[nodiscard]] BlobStore& blobs();

    /// One listener at a time; empty to stop.
    void setChangeListener(ChangeListener listener);

    /// SQLite's own check and ours: bodies equal the join of the journal, the index holds what it should.
    [[nodiscard]] Result<void> verify() const;

    struct Parts; ///< private to this folder

private:
    explicit Store(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m;
};

} // namespace feltbok
