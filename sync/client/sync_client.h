// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"
#include "sync/client/blob_queue.h"
#include "sync/client/credentials.h"
#include "sync/protocol/codec.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/snapshot.h"
#include "sync/protocol/transport.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace feltbok {

/// How far one sync has come. Bytes include first lines and headers.
struct SyncProgress {
    std::uint64_t requests = 0;
    std::uint64_t bytesUp = 0;
    std::uint64_t bytesDown = 0;
    std::uint64_t sent = 0;     ///< own edits acknowledged in this sync, refused ones left out
    std::uint64_t received = 0; ///< others' edits that were new here
    std::uint64_t blobsUp = 0;
    std::uint64_t blobsDown = 0;
    std::vector<Verdict> refused{}; ///< own edits refused in this sync
    std::vector<Id> mismatched{};   ///< scopes whose checksum differed from the hub's; they were read again
    bool relabelled = false;        ///< this replica had a double and took a new id
    bool rewound = false;           ///< the hub had lost edits and was given them again
    std::uint64_t witnessed = 0;    ///< others' edits offered to a hub that had lost them
    bool cleared = false;           ///< a coordinator's order: nothing is left on this device
    bool nothingLeft = false;       ///< both sides hold the same, blobs included
};

/// One sync with the hub as a state machine (design §4): drafts are cut, own edits pushed and others' pulled
/// in the same requests, then blobs both ways. Done without error when nothing is left or `requestsMax` is
/// reached; else Offline, Unauthorized, Revoked, HubIdentity, Cancelled or an error of the disk. Wherever it
/// ends, what was acknowledged is kept and beginning anew is safe. Lives on the store's thread.
class SyncClient final : public Conversation {
public:
    struct Options {
        std::uint64_t requestsMax = UINT64_MAX;
        std::size_t requestEditsMax = kRequestEditsMax; ///< at least one transaction all the same
        int retriesMax = 0; ///< how often a request without an answer is repeated, after a jittered wait
        bool blobs = true;
        bool cutDrafts = true;
        Codec codec = Codec::Cbor;
        /// Fetches one blob and does nothing else.
        std::optional<std::pair<Id, Digest>> onlyBlob{};
    };
    using Listener = std::function<void(const SyncProgress&)>;

    /// `progress` is called after each answer, on the store's thread.
    SyncClient(Store& store, const Clock& clock, Random& random, Options options, Listener progress = {});
    [[nodiscard]] Action step(const Event& event) override;
    /// Joins the piece of a snapshot that has come, while the hub makes the next.
    void meanwhile() override;
    [[nodiscard]] const SyncProgress& progress() const { return m_progress; }

private:
    enum class Awaiting : std::uint8_t { Nothing, Challenge, Token, Exchange, Snapshot, Bundle, Blob };

    [[nodiscard]] Action begin();
    [[nodiscard]] Action proceed();
    [[nodiscard]] Action finish();
    [[nodiscard]] Action send(HttpRequest request, Awaiting awaiting);
    [[nodiscard]] Action sendAgain();
    [[nodiscard]] Action answered(const HttpResponse& response);
    [[nodiscard]] Action unanswered(const Error& error);
    [[nodiscard]] Action refused(const HttpResponse& response);
    [[nodiscard]] Action askChallenge();
    [[nodiscard]] Action takeChallenge(const Value& value);
    [[nodiscard]] Action takeToken(const Value& value);
    [[nodiscard]] Action exchange();
    [[nodiscard]] std::string newNonce();
    [[nodiscard]] Result<std::string> nonce();
    [[nodiscard]] SyncRequest nextRequest(std::string nonceNext);
    [[nodiscard]] Codec codec() const;
    [[nodiscard]] Result<void> noteCodec(const HttpResponse& response);
    [[nodiscard]] bool tellsMore(ErrorCode code);
    [[nodiscard]] Action takeExchange(const Value& value);
    [[nodiscard]] Action relabel(std::uint64_t common);
    [[nodiscard]] Result<PullPage> pageOf(SyncAnswer& answer);
    [[nodiscard]] Result<void> apply(SyncAnswer& answer);
    [[nodiscard]] Result<void> correctClock(const SyncAnswer& answer);
    [[nodiscard]] Result<void> leaveScopes(const SyncAnswer& answer);
    [[nodiscard]] Action snapshot();
    [[nodiscard]] Action askSnapshot(const Cursor& cursor);
    [[nodiscard]] Action takeSnapshot(const HttpResponse& response);
    [[nodiscard]] Result<void> keepArrived(Snapshot snapshot);
    [[nodiscard]] bool compareChecksums(const SyncAnswer& answer);
    [[nodiscard]] bool hasWhole(const SyncAnswer& answer);
    [[nodiscard]] Result<bool> refillsMore(const SyncAnswer& answer);
    [[nodiscard]] Result<void> keepNotices(const SyncAnswer& answer);
    void witnessNext(SyncRequest& message);
    [[nodiscard]] Action bundle();
    [[nodiscard]] Action takeBundle(const HttpResponse& response);
    [[nodiscard]] Action shutOut(const ErrorAnswer& answer);
    [[nodiscard]] Action clear();
    [[nodiscard]] Action blobs();
    [[nodiscard]] Action takeBlob(const HttpResponse& response);

    Store& m_store;
    const Clock& m_clock;
    Random& m_random;
    Options m_options;
    Listener m_listener;
    SyncProgress m_progress;
    std::optional<Credentials> m_credentials;
    BlobQueue m_blobs;
    Awaiting m_awaiting = Awaiting::Nothing;
    HttpRequest m_request; ///< under way, for repeating it
    Instant m_sentAt;
    int m_retries = 0;
    int m_relabels = 0;
    bool m_provedAgain = false; ///< a fresh token was got in this sync: one refused is final
    bool m_exchangesDone = false;
    bool m_hurries = false;      ///< an exchange went well: the next says more at once
    bool m_whole = false;        ///< the hub does not know what edits are like: each says its record itself
    bool m_plain = false;        ///< the hub does not read packed messages any more
    std::vector<Cursor> m_asked; ///< the cursors of the request under way
    std::set<Id> m_reading;      ///< scopes to be read from the beginning
    std::vector<Id> m_snapshots; ///< scopes to be read by snapshots, the first being under way
    std::optional<Snapshot> m_arrived; ///< a piece of the first, to be joined
    Result<void> m_joined;             ///< what became of the one before
    bool m_noSnapshots = false;        ///< the hub would not give one: exchanges bring everything, too
    bool m_behind = false;             ///< the hub had more to give
    std::vector<Bytes> m_carried;      ///< others' sticks, still to be offered in this sync
    std::vector<Id> m_refilling;       ///< scopes the hub is given again, the first being under way
    HeldPlace m_refilled;              ///< how far in the first
    bool m_refillBegun = false;        ///< in this sync
    std::uint64_t m_kept = 0;          ///< shut out: the hub keeps own edits up to this number
    DeviceOrder m_order = DeviceOrder::None;
    bool m_obeying = false; ///< the last exchange before the device is cleared
};

} // namespace feltbok
