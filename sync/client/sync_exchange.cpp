// SPDX-License-Identifier: Apache-2.0
// One POST /v1/sync of a SyncClient: what is asked, and what becomes of the answer.
#include "core/record/edit_codec.h"
#include "sync/client/hub_error.h"
#include "sync/client/settings.h"
#include "sync/client/stick.h"
#include "sync/client/sync_client.h"
#include "sync/protocol/limits.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace feltbok {
namespace {

constexpr std::int64_t kClockToleranceMs = 2'000; // what the way to the hub and back may blur
constexpr int kRelabelsMax = 3;                   // in one sync; more means that something else is wrong
constexpr std::size_t kNonceBytes = 12;

std::int64_t wholeIn(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The edit of the same record that this one replaces first, if the hub surely has it.
std::optional<EditId> likeness(const Store& store, const Edit& edit) {
    if (edit.replaces.empty() || edit.replaces.begin()->second.empty()) return std::nullopt;
    const EditId& first = edit.replaces.begin()->second.front();
    const bool isThere = first.replica != store.replica() || first.number <= store.acknowledged();
    if (!isThere || !store.isAlike(first, edit)) return std::nullopt;
    return first;
}

/// `shortened`: an edit says which other it is like instead of its record, kind and scope.
std::vector<std::vector<GivenEdit>> transactionsOf(const Store& store, std::vector<Edit> edits,
                                                   bool shortened) {
    std::vector<std::vector<GivenEdit>> txns;
    std::uint64_t txn = 0;
    for (Edit& edit : edits) {
        if (edit.txn != txn) txns.emplace_back();
        txn = edit.txn;
        const auto like = shortened && !edit.extra.contains("like") ? likeness(store, edit) : std::nullopt;
        txns.back().emplace_back(std::move(edit), like);
    }
    return txns;
}

} // namespace

std::string SyncClient::newNonce() {
    Bytes bytes(kNonceBytes);
    m_random.fill(bytes);
    return toBase64(bytes);
}

/// The nonce of the exchange to come is on the disk before it is sent: who does not know it is a double.
Result<std::string> SyncClient::nonce() {
    std::string next = m_store.setting(setting::kNonceNext);
    if (!next.empty()) return next;
    next = newNonce();
    if (auto kept = m_store.setSetting(setting::kNonceNext, next); !kept) return fail(kept);
    return next;
}

SyncRequest SyncClient::nextRequest(std::string nonceNext) {
    SyncRequest message;
    message.replica = m_store.replica();
    message.epoch = m_store.setting(setting::kEpoch);
    message.nonceLast = m_store.setting(setting::kNonceLast);
    message.nonceNext = std::move(nonceNext);
    message.clock = m_clock.now();
    message.acknowledged = m_store.acknowledged();
    message.held = m_store.lastNumber();
    message.everAcknowledged = m_store.everAcknowledged();
    // The first is short: on a weak network it gets through, and a person sees that it goes on.
    std::vector<Edit> offered = m_store.ownEditsAfter(
        std::max(message.acknowledged, m_kept),
        std::min(m_options.requestEditsMax, m_hurries ? kRequestEditsMax : kTransactionEditsMax),
        m_hurries ? kRequestEditBytesMax : kTransactionBytesMax);
    if (offered.empty()) {
        witnessNext(message);
    } else {
        message.refused = m_store.refusedBetween(offered.front().id.number, offered.back().id.number);
        message.txns = transactionsOf(m_store, std::move(offered), codec() == Codec::Packed && !m_whole);
    }
    if (message.acknowledged > 0)
        message.refusedDigest = digestOfRefused(m_store.refusedBetween(1, message.acknowledged));
    message.refill = m_store.setting(setting::kRefill) == "1";
    message.peers = knownPeers(m_store).version;
    message.erased = static_cast<std::uint64_t>(wholeIn(m_store.setting(setting::kErased)));
    message.obeyed = m_obeying ? m_order : DeviceOrder::None;
    m_asked = m_store.cursors();
    for (Cursor& cursor : m_asked) {
        if (m_reading.contains(cursor.scope)) cursor = {.scope = cursor.scope, .sequence = 0, .digest = {}};
        message.cursors.push_back({cursor.scope, cursor.sequence, cursor.digest});
        m_behind = m_behind || cursor.sequence == 0;
    }
    message.snapshots = m_behind && !m_noSnapshots && m_options.codec == Codec::Cbor;
    m_reading.clear();
    return message;
}

Action SyncClient::exchange() {
    auto next = nonce();
    if (!next) return Done{fail(next)};
    HttpRequest request{.method = "POST", .path = "/v1/sync"};
    const bool columns = codec() == Codec::Packed;
    writeBody(encode(nextRequest(std::move(*next)), columns), codec(), request.headers, request.body);
    return send(std::move(request), Awaiting::Exchange);
}

/// Packed once a hub has said that it reads that.
Codec SyncClient::codec() const {
    const bool packs = m_options.codec == Codec::Cbor && m_store.setting(setting::kPacks) == "1";
    return packs ? Codec::Packed : m_options.codec;
}

Result<void> SyncClient::noteCodec(const HttpResponse& response) {
    if (headerOf(response.headers, "Accept-Post") != kPackedType || codec() != Codec::Cbor) return {};
    return m_store.setSetting(setting::kPacks, "1");
}

/// A hub put back to an older version does not read packed messages; one that has lost edits does not know
/// what others are like. Both are told in full.
bool SyncClient::tellsMore(ErrorCode code) {
    if (m_awaiting != Awaiting::Exchange || codec() != Codec::Packed) return false;
    if (code == ErrorCode::UnknownRecord && !m_whole) return m_whole = true;
    if (code != ErrorCode::Protocol || m_plain) return false;
    m_plain = true;
    return m_store.setSetting(setting::kPacks, "").has_value();
}

Action SyncClient::takeExchange(const Value& value) {
    auto answer = decodeSyncAnswer(value);
    if (!answer) return Done{fail(answer)};
    if (answer->proto < kProtocolMin || answer->proto > kProtocolMax)
        return Done{fail(ErrorCode::Protocol, "the hub speaks another version: update the app")};
    const std::uint64_t before = m_store.acknowledged();
    if (auto applied = apply(*answer); !applied) return Done{applied};
    const bool unsent = m_store.acknowledged() < m_store.lastNumber();
    const bool moved = std::ranges::any_of(answer->cursors, [this](const ScopeCursor& cursor) {
        const auto asked = std::ranges::find(m_asked, cursor.scope, &Cursor::scope);
        return asked == m_asked.end() || asked->sequence != cursor.sequence;
    });
    const bool advanced = m_store.acknowledged() > before || answer->rewound;
    m_hurries = true;
    m_behind = answer->more;
    m_snapshots = answer->snapshots;
    if (m_obeying) return clear();
    if ((unsent && !advanced) || (answer->more && !moved && !advanced && m_snapshots.empty()))
        return Done{
            fail(ErrorCode::Protocol, "the hub neither takes nor gives any more: tell your coordinator")};
    if (unsent || answer->more) return proceed();
    auto refills = refillsMore(*answer);
    if (!refills) return Done{fail(refills)};
    // An erasure is told to be done by one more exchange.
    m_exchangesDone = !*refills && compareChecksums(*answer) && answer->erase.empty();
    return proceed();
}

Result<PullPage> SyncClient::pageOf(SyncAnswer& answer) {
    PullPage page;
    page.edits.reserve(answer.edits.size());
    for (GivenEdit& given : answer.edits) {
        auto edit = std::move(given).read();
        if (!edit) return fail(edit);
        page.edits.push_back(std::move(*edit));
    }
    for (const Refusal& refusal : answer.verdicts)
        page.verdicts.push_back({.edit = refusal.edit, .why = refusal.why, .link = linkOf(refusal)});
    if (answer.judged) page.judged = {.to = answer.judged->to, .refused = std::move(answer.judged->refused)};
    for (const ScopeCursor& cursor : answer.cursors)
        page.cursors.push_back({cursor.scope, cursor.sequence, cursor.digest});
    page.acknowledged = answer.acknowledged;
    page.confirmed = answer.confirmed;
    page.settings[std::string(setting::kNonceLast)] = m_store.setting(setting::kNonceNext);
    page.settings[std::string(setting::kNonceNext)] = newNonce(); // of the next one, at no cost of its own
    page.settings[std::string(setting::kEpoch)] = answer.epoch;
    for (const auto& [author, name] : answer.authors)
        page.settings[personSetting(author)] = name;
    if (answer.rewound) page.settings[std::string(setting::kRefill)] = "1";
    page.prevails = true;
    return page;
}

Result<void> SyncClient::apply(SyncAnswer& answer) {
    auto page = pageOf(answer);
    if (!page) return fail(page);
    if (auto corrected = correctClock(answer); !corrected) return corrected;
    if (auto kept = keepNotices(answer); !kept) return kept;
    std::vector<ScopeEntry> entered;
    for (const NamedScope& scope : answer.enter)
        entered.push_back({scope.scope, scope.name});
    if (!entered.empty())
        if (auto done = m_store.enterScopes(entered); !done) return done;
    const std::uint64_t before = m_store.acknowledged();
    if (answer.rewound || answer.acknowledged < before)
        if (auto again = m_store.blobs().offerAgain(); !again) return again;
    if (answer.acknowledged < before) { // the hub was put back to an earlier day: it gets the rest again
        m_progress.rewound = true;
        if (auto rewound = m_store.rewind(answer.acknowledged); !rewound) return rewound;
    }
    const std::vector<Verdict> verdicts = page->verdicts;
    auto fresh = m_store.apply(std::move(*page));
    if (!fresh) return fail(fresh);
    m_progress.received += *fresh;
    m_progress.rewound = m_progress.rewound || answer.rewound;
    const std::uint64_t after = m_store.acknowledged();
    std::uint64_t refusedNow = 0;
    for (const Verdict& verdict : verdicts) {
        const bool own = verdict.edit.replica == m_store.replica();
        if (!own || verdict.edit.number <= before || verdict.edit.number > after) continue;
        m_progress.refused.push_back(verdict);
        ++refusedNow;
    }
    if (after > before) m_progress.sent += after - before - std::min(refusedNow, after - before);
    if (!answer.erase.empty())
        if (auto gone = m_store.erase(answer.erase,
                                      {{std::string(setting::kErased), std::to_string(answer.eraseCount)}});
            !gone)
            return gone;
    return leaveScopes(answer);
}

/// Edits to come are written in the hub's time, as well as one answer tells it.
Result<void> SyncClient::correctClock(const SyncAnswer& answer) {
    const Instant now = m_clock.now();
    const std::int64_t offsetMs = answer.clock.ms - (m_sentAt.ms + (now.ms - m_sentAt.ms) / 2);
    const std::int64_t knownMs = wholeIn(m_store.setting(setting::kClockOffset));
    if (std::abs(offsetMs - knownMs) <= kClockToleranceMs) return {};
    if (auto set = m_store.setClockOffset(offsetMs); !set) return set;
    return m_store.setSetting(setting::kClockOffset, std::to_string(offsetMs));
}

/// A scope is cleared only when nothing of ours is on its way: what is unsent was offered first.
Result<void> SyncClient::leaveScopes(const SyncAnswer& answer) {
    if (m_store.acknowledged() < m_store.lastNumber()) return {};
    for (const Id& scope : answer.leave)
        if (auto left = m_store.leaveScope(scope); !left) return left;
    return {};
}

/// False if a scope must be read again. Compared only at rest: nothing of ours unsent, nothing more to fetch.
bool SyncClient::compareChecksums(const SyncAnswer& answer) {
    if (!m_store.carried().empty()) return true; // others' edits are here that the hub has not got yet
    for (const auto& [scope, checksum] : answer.checksums) {
        if (m_store.checksum(scope).toString() == checksum) continue;
        const bool known = std::ranges::find(m_progress.mismatched, scope) != m_progress.mismatched.end();
        if (known) continue; // reading it again did not help: reported, and left for a snapshot
        m_progress.mismatched.push_back(scope);
        m_reading.insert(scope);
    }
    return m_reading.empty();
}

/// This replica has a double somewhere: edits the hub does not hold get a new replica's name.
Action SyncClient::relabel(std::uint64_t common) {
    if (++m_relabels > kRelabelsMax)
        return Done{fail(ErrorCode::Fork, "this device's records have doubles: tell your coordinator")};
    if (auto done = m_store.relabel(common); !done) return Done{done};
    // A hub put back without a word looks the same from here: it may have lost pictures, too.
    if (auto again = m_store.blobs().offerAgain(); !again) return Done{again};
    for (const std::string_view name : {setting::kNonceLast, setting::kNonceNext})
        if (auto cleared = m_store.setSetting(name, ""); !cleared) return Done{cleared};
    m_progress.relabelled = true;
    return proceed();
}

} // namespace feltbok
