// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"
#include "sync/client/blob_queue.h"
#include "sync/client/credentials.h"
#include "sync/protocol/codec.h"
#include "sync/protocol/transport.h"

#include <functional>
#include <optional>
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
    std::vector<Verdict> refused; ///< own edits refused in this sync
    std::vector<Id> mismatched;   ///< scopes whose checksum differs from the hub's; they are read again
    bool relabelled = false;      ///< this replica had a double and took a new id
    bool rewound = false;         ///< the hub had lost edits and is given them again
    bool nothingLeft = false;     ///< both sides hold the same, blobs included
};

/// One sync with the hub as a state machine (design §4): drafts are cut, own edits pushed and others' pulled
/// in the same requests, then blobs both ways. Done without error when nothing is left or `requestsMax` is
/// reached; else Offline, Unauthorized, Revoked, HubIdentity, Cancelled or an error of the disk. Wherever it
/// ends, what was acknowledged is kept and beginning anew is safe. Lives on the store's thread.
class SyncClient final : public Conversation {
public:
    struct Options {
        std::uint64_t requestsMax = UINT64_MAX;
        int retriesMax = 0; ///< times one request is repeated, after a jittered wait, when it got no answer
        bool blobs = true;
        Codec codec = Codec::Cbor;
        bool cutDrafts = true;
    };
    using Listener = std::function<void(const SyncProgress&)>;

    /// `progress` is called after each answer, on the store's thread.
    SyncClient(Store& store, const Clock& clock, Random& random, Options options, Listener progress = {});
    ~SyncClient() override;
    [[nodiscard]] Action step(const Event& event) override;
    [[nodiscard]] const SyncProgress& progress() const { return m_progress; }

private:
    enum class Awaiting : std::uint8_t { Nothing, Challenge, Token, Exchange, Blob };

    [[nodiscard]] Action begin();
    [[nodiscard]] Action next();
    [[nodiscard]] Action send(HttpRequest request, Awaiting awaiting);
    [[nodiscard]] Action answered(const HttpResponse& response);
    [[nodiscard]] Action unanswered(const Error& error);
    [[nodiscard]] Action askChallenge();
    [[nodiscard]] Action takeChallenge(const HttpResponse& response);
    [[nodiscard]] Action takeToken(const HttpResponse& response);
    [[nodiscard]] Action exchange();
    [[nodiscard]] Action takeExchange(const HttpResponse& response);
    [[nodiscard]] Action refusedExchange(const HttpResponse& response);
    [[nodiscard]] Action relabel(std::uint64_t common);
    [[nodiscard]] Result<void> apply(const SyncAnswer& answer);
    [[nodiscard]] Result<void> applyScopes(const SyncAnswer& answer);
    void compareChecksums(const SyncAnswer& answer);
    [[nodiscard]] Action blobs();
    void authorise(HttpRequest& request) const;

    Store& m_store;
    const Clock& m_clock;
    Random& m_random;
    Options m_options;
    Listener m_listener;
    SyncProgress m_progress;
    std::optional<Credentials> m_credentials;
    std::unique_ptr<BlobQueue> m_blobs;
    Awaiting m_awaiting = Awaiting::Nothing;
    HttpRequest m_request; ///< under way, for repeating it
    Instant m_sentAt;
    std::uint64_t m_offeredLast = 0;
    int m_retries = 0;
    bool m_asksToken = false; ///< a token was refused once; the next refusal is final
    bool m_exchangesDone = false;
    int m_relabels = 0;
};

} // namespace feltbok
