// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "sync/protocol/edit_columns.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/member.h"
#include "sync/protocol/messages.h"
#include "sync/protocol/parts.h"

namespace feltbok {
namespace {

constexpr std::size_t kNonceBytesMax = 64;
constexpr std::size_t kDigestBytesMax = 64;
constexpr std::size_t kEpochBytesMax = 64;
constexpr std::size_t kRefusedDigestBytes = 16; // hex; two lists that differ are told apart, not forged
constexpr std::size_t kWhyBytesMax = 32;
constexpr std::size_t kScopeNameBytesMax = 256;
constexpr std::size_t kFieldNameBytesMax = 64; // a kind's too
constexpr std::size_t kPersonNameBytesMax = 256;

Value encodeCursors(const std::vector<ScopeCursor>& cursors) {
    Value list = Value::array();
    for (const ScopeCursor& cursor : cursors)
        list.push_back(
            {{"scope", cursor.scope.toString()}, {"seq", cursor.sequence}, {"digest", cursor.digest}});
    return list;
}

std::vector<ScopeCursor> decodeCursors(MemberReader& reader) {
    std::vector<ScopeCursor> cursors;
    for (const Value& item : reader.listOr("cursors", kScopesMax)) {
        MemberReader member(item);
        cursors.push_back({.scope = member.id("scope"),
                           .sequence = member.count("seq"),
                           .digest = member.textOr("digest", kDigestBytesMax)});
        if (!member.ok()) reader.refuse("cursors");
    }
    return cursors;
}

Value encodePeers(const SyncAnswer& message) {
    Value list = Value::array();
    for (const Peer& peer : message.peers) {
        Value scopes = Value::array();
        for (const Id& scope : peer.scopes)
            scopes.push_back(scope.toString());
        list.push_back(
            {{"device", peer.device.toString()}, {"key", toBase64(peer.key)}, {"scopes", std::move(scopes)}});
    }
    Value peers{{"version", message.peersVersion}, {"list", std::move(list)}};
    if (message.recoveryKey)
        peers["recovery"] = {{"key", toBase64(*message.recoveryKey)},
                             {"signature", toBase64(message.recoverySignature)}};
    return peers;
}

Value encodeErase(const SyncAnswer& message) {
    Value persons = Value::array();
    for (const Id& person : message.erase)
        persons.push_back(person.toString());
    return {{"count", message.eraseCount}, {"persons", std::move(persons)}};
}

void decodeErase(const Value& value, MemberReader& message, SyncAnswer& answer) {
    MemberReader reader(value);
    answer.eraseCount = reader.count("count");
    for (const Value& text : reader.listOr("persons", kErasuresMax))
        answer.erase.push_back(text.is_string() ? Id::parse(text.get_ref<const std::string&>()).value_or(Id{})
                                                : Id{});
    if (!reader.ok()) message.refuse("erase");
}

bool decodePeers(const Value& value, SyncAnswer& message) {
    MemberReader reader(value);
    message.peersVersion = reader.count("version");
    for (const Value& item : reader.listOr("list", kPeersMax)) {
        MemberReader member(item);
        Peer peer{.device = member.id("device"), .key = member.bytes<32>("key"), .scopes = {}};
        for (const Value& text : member.listOr("scopes", kScopesMax))
            if (auto id = text.is_string() ? Id::parse(text.get_ref<const std::string&>())
                                           : fail(ErrorCode::Protocol, "a scope is text");
                id)
                peer.scopes.push_back(*id);
        if (!member.ok()) return false;
        message.peers.push_back(std::move(peer));
    }
    if (reader.has("recovery")) {
        MemberReader recovery(value.at("recovery"));
        message.recoveryKey = recovery.bytes<32>("key");
        message.recoverySignature = recovery.bytes<64>("signature");
        if (!recovery.ok()) return false;
    }
    return reader.ok();
}

Value encodeRefusal(const Refusal& refusal) {
    Value value{{"edit", refusal.edit.toString()}, {"why", refusal.why}};
    if (refusal.record.isNull()) return value;
    value["record"] = refusal.record.toString();
    value["kind"] = refusal.kind;
    value["scope"] = refusal.scope.toString();
    Value replaces = Value::object();
    for (const auto& [field, ids] : refusal.replaces) {
        Value list = Value::array();
        for (const EditId& id : ids)
            list.push_back(id.toString());
        replaces[field] = std::move(list);
    }
    value["replaces"] = std::move(replaces);
    return value;
}

bool decodeReplaces(const Value& value, Replaced& replaces) {
    if (!value.is_object()) return false;
    std::size_t count = 0;
    for (const auto& [field, ids] : value.items()) {
        if (field.size() > kFieldNameBytesMax || !ids.is_array()) return false;
        std::vector<EditId>& list = replaces[field];
        for (const Value& text : ids) {
            auto id = text.is_string() ? EditId::parse(text.get_ref<const std::string&>())
                                       : fail(ErrorCode::Protocol, "an edit id is text");
            if (!id || ++count > kReplacedMax) return false;
            list.push_back(*id);
        }
    }
    return true;
}

Refusal decodeRefusal(MemberReader& list, const Value& value) {
    constexpr std::size_t kEditIdBytesMax = 64;
    MemberReader reader(value);
    Refusal refusal;
    auto id = EditId::parse(reader.text("edit", kEditIdBytesMax));
    if (id) refusal.edit = *id;
    refusal.why = reader.text("why", kWhyBytesMax);
    refusal.record = reader.idOr("record");
    refusal.kind = reader.textOr("kind", kFieldNameBytesMax);
    refusal.scope = reader.idOr("scope");
    const bool readable =
        id && (!reader.has("replaces") || decodeReplaces(value.at("replaces"), refusal.replaces));
    if (!readable || !reader.ok()) list.refuse("verdicts");
    return refusal;
}

Value encodeRefused(const std::map<std::uint64_t, std::string>& refused) {
    Value list = Value::array();
    for (const auto& [number, why] : refused)
        list.push_back({{"number", number}, {"why", why}});
    return list;
}

std::map<std::uint64_t, std::string> decodeRefused(MemberReader& reader, std::size_t most) {
    std::map<std::uint64_t, std::string> refused;
    for (const Value& item : reader.listOr("refused", most)) {
        MemberReader member(item);
        refused[member.count("number")] = member.text("why", kWhyBytesMax);
        if (!member.ok()) reader.refuse("refused");
    }
    return refused;
}

JudgedEdits decodeJudged(const Value& value, MemberReader& message) {
    MemberReader reader(value);
    JudgedEdits judged{.to = reader.count("to"), .refused = decodeRefused(reader, kRefusedMax)};
    if (!reader.ok()) message.refuse("judged");
    return judged;
}

Value written(const GivenEdits& edits) {
    Value list = Value::array();
    for (const GivenEdit& edit : edits)
        list.push_back(edit.written());
    return list;
}

Value encodeEdits(const GivenEdits& edits, bool columns) {
    auto packed = columns ? packColumns({&edits}) : std::nullopt;
    return packed ? Value::binary(std::move(*packed)) : written(edits);
}

Value encodeTxns(const std::vector<GivenEdits>& txns, bool columns) {
    std::vector<const GivenEdits*> lists;
    for (const GivenEdits& txn : txns)
        lists.push_back(&txn);
    auto packed = columns && !txns.empty() ? packColumns(lists) : std::nullopt;
    if (packed) return Value::binary(std::move(*packed));
    Value list = Value::array();
    for (const GivenEdits& txn : txns)
        list.push_back({{"edits", written(txn)}});
    return list;
}

std::optional<std::vector<GivenEdits>> inColumns(MemberReader& reader, const Value& message,
                                                 const char* name) {
    if (!reader.has(name) || !message.at(name).is_binary()) return std::nullopt;
    auto lists = unpackColumns(message.at(name).get_binary());
    if (!lists) reader.refuse(name);
    return lists ? std::move(*lists) : std::vector<GivenEdits>{};
}

GivenEdits decodeEdits(MemberReader& reader, const Value& message, const char* name, std::size_t most) {
    if (auto lists = inColumns(reader, message, name)) {
        if (lists->size() == 1 && lists->front().size() <= most) return std::move(lists->front());
        reader.refuse(name);
        return {};
    }
    const Value& list = reader.listOr(name, most);
    return {list.begin(), list.end()};
}

std::vector<GivenEdits> decodeTxns(MemberReader& reader, const Value& message) {
    std::vector<GivenEdits> txns;
    if (auto lists = inColumns(reader, message, "txns")) {
        txns = std::move(*lists);
    } else {
        for (const Value& item : reader.listOr("txns", kRequestEditsMax)) {
            MemberReader txn(item);
            const Value& list = txn.listOr("edits", kRequestEditsMax);
            if (!txn.ok()) reader.refuse("txns");
            txns.emplace_back(list.begin(), list.end());
        }
    }
    std::size_t edits = 0;
    for (const GivenEdits& txn : txns) {
        edits += txn.size();
        if (txn.empty() || edits > kRequestEditsMax) reader.refuse("txns");
    }
    return txns;
}

Value encodeAuthors(const std::map<Id, std::string>& authors) {
    Value people = Value::object();
    for (const auto& [id, name] : authors)
        people[id.toString()] = name;
    return people;
}

std::map<Id, std::string> decodeAuthors(MemberReader& reader, const Value& people) {
    std::map<Id, std::string> authors;
    if (!people.is_object() || people.size() > kAnswerEditsMax) reader.refuse("authors");
    for (const auto& [key, name] : people.items()) {
        const auto id = Id::parse(key);
        if (!reader.ok() || !id || !name.is_string() ||
            name.get_ref<const std::string&>().size() > kPersonNameBytesMax) {
            reader.refuse("authors");
            return {};
        }
        authors[*id] = name.get<std::string>();
    }
    return authors;
}

} // namespace

std::string digestOfRefused(const std::map<std::uint64_t, std::string>& refused) {
    if (refused.empty()) return {};
    std::string numbers;
    std::size_t count = 0;
    for (const auto& [number, why] : refused) {
        if (++count > kRefusedMax) break;
        numbers += std::to_string(number) + ',';
    }
    return toHex(sha256(asBytes(numbers))).substr(0, kRefusedDigestBytes);
}

Value encodeScopes(const std::vector<NamedScope>& scopes) {
    Value list = Value::array();
    for (const NamedScope& scope : scopes)
        list.push_back({{"scope", scope.scope.toString()}, {"name", scope.name}});
    return list;
}

std::vector<NamedScope> decodeScopes(MemberReader& reader, const char* name) {
    std::vector<NamedScope> scopes;
    for (const Value& item : reader.listOr(name, kScopesMax)) {
        MemberReader member(item);
        scopes.push_back({member.id("scope"), member.textOr("name", kScopeNameBytesMax)});
        if (!member.ok()) reader.refuse(name);
    }
    return scopes;
}

Value encode(const SyncRequest& message, bool columns) {
    Value value{{"proto", Value::array({message.protoMin, message.protoMax})},
                {"schema", message.schema},
                {"replica", message.replica.toString()},
                {"epoch", message.epoch},
                {"nonce", {{"last", message.nonceLast}, {"next", message.nonceNext}}},
                {"clock", message.clock.ms},
                {"acked", message.acknowledged},
                {"txns", encodeTxns(message.txns, columns)},
                {"cursors", encodeCursors(message.cursors)}};
    if (message.held != UINT64_MAX) value["held"] = message.held; // else it did not say
    if (message.everAcknowledged > message.acknowledged) value["everAcked"] = message.everAcknowledged;
    if (message.snapshots) value["snapshots"] = true;
    if (message.limit != 0) value["limit"] = message.limit;
    if (message.peers != 0) value["peers"] = message.peers;
    if (message.refill) value["refill"] = true;
    if (message.erased != 0) value["erased"] = message.erased;
    if (!message.witnessed.empty()) value["witnessed"] = encodeEdits(message.witnessed, columns);
    for (const Refusal& refusal : message.voids)
        value["voids"].push_back(encodeRefusal(refusal));
    if (message.obeyed != DeviceOrder::None) value["obeyed"] = nameOf(message.obeyed);
    if (!message.refused.empty()) value["refused"] = encodeRefused(message.refused);
    if (!message.refusedDigest.empty()) value["refusedDigest"] = message.refusedDigest;
    return value;
}

Result<SyncRequest> decodeSyncRequest(const Value& value) {
    static const Value kNothing = Value::object();
    MemberReader reader(value);
    SyncRequest message;
    const Value& proto = reader.listOr("proto", 2);
    if (proto.size() != 2 || !proto[0].is_number_integer() || !proto[1].is_number_integer()) {
        reader.refuse("proto");
    } else {
        message.protoMin = proto[0].get<int>();
        message.protoMax = proto[1].get<int>();
    }
    message.schema = static_cast<int>(reader.wholeOr("schema", kSchema));
    message.replica = reader.id("replica");
    message.epoch = reader.textOr("epoch", kEpochBytesMax);
    MemberReader nonce(reader.has("nonce") ? value.at("nonce") : kNothing);
    message.nonceLast = nonce.textOr("last", kNonceBytesMax);
    message.nonceNext = nonce.text("next", kNonceBytesMax);
    if (!nonce.ok() || message.nonceNext.empty()) reader.refuse("nonce");
    message.clock = Instant{reader.wholeOr("clock", 0)};
    message.acknowledged = reader.countOr("acked", 0);
    message.held = reader.countOr("held", UINT64_MAX);
    message.everAcknowledged = std::max(message.acknowledged, reader.countOr("everAcked", 0));
    message.txns = decodeTxns(reader, value);
    message.cursors = decodeCursors(reader);
    message.snapshots = reader.flagOr("snapshots", false);
    message.limit = reader.countOr("limit", 0);
    message.refused = decodeRefused(reader, kRequestEditsMax);
    message.refusedDigest = reader.textOr("refusedDigest", kRefusedDigestBytes);
    message.witnessed = decodeEdits(reader, value, "witnessed", kRequestEditsMax);
    for (const Value& item : reader.listOr("voids", kRequestEditsMax))
        message.voids.push_back(decodeRefusal(reader, item));
    message.peers = reader.countOr("peers", 0);
    message.refill = reader.flagOr("refill", false);
    message.erased = reader.countOr("erased", 0);
    message.obeyed = deviceOrderOf(reader.textOr("obeyed", kWhyBytesMax));
    if (!reader.ok()) return std::unexpected(reader.error());
    return message;
}

Value encode(const SyncAnswer& message, bool columns) {
    Value verdicts = Value::array();
    for (const Refusal& refusal : message.verdicts)
        verdicts.push_back(encodeRefusal(refusal));
    Value checksums = Value::object();
    for (const auto& [scope, checksum] : message.checksums)
        checksums[scope.toString()] = checksum;
    Value leave = Value::array();
    for (const Id& scope : message.leave)
        leave.push_back(scope.toString());
    Value value{{"proto", message.proto},
                {"epoch", message.epoch},
                {"clock", message.clock.ms},
                {"acked", {{"number", message.acknowledged}, {"digest", message.acknowledgedDigest}}},
                {"confirmed", message.confirmed},
                {"cursors", encodeCursors(message.cursors)},
                {"more", message.more},
                {"checksums", std::move(checksums)}};
    // What is mostly empty is left out: an exchange with little to say is small.
    if (!verdicts.empty()) value["verdicts"] = std::move(verdicts);
    if (message.judged)
        value["judged"] = {{"to", message.judged->to}, {"refused", encodeRefused(message.judged->refused)}};
    if (!message.edits.empty()) value["edits"] = encodeEdits(message.edits, columns);
    if (!message.authors.empty()) value["authors"] = encodeAuthors(message.authors);
    if (!message.enter.empty() || !leave.empty())
        value["scopes"] = {{"enter", encodeScopes(message.enter)}, {"leave", std::move(leave)}};
    for (const Id& scope : message.snapshots)
        value["snapshots"].push_back(scope.toString());
    if (message.rewound) value["rewound"] = true;
    if (message.backups != 0) value["backups"] = message.backups;
    if (message.backupLate) value["backupLate"] = true;
    if (message.order != DeviceOrder::None) value["order"] = nameOf(message.order);
    if (message.peersVersion != 0) value["peers"] = encodePeers(message);
    if (!message.erase.empty()) value["erase"] = encodeErase(message);
    return value;
}

Result<SyncAnswer> decodeSyncAnswer(const Value& value) {
    static const Value kNothing = Value::object();
    MemberReader reader(value);
    SyncAnswer message;
    message.proto = static_cast<int>(reader.whole("proto"));
    message.epoch = reader.text("epoch", kEpochBytesMax);
    message.clock = Instant{reader.whole("clock")};
    MemberReader acked(reader.has("acked") ? value.at("acked") : kNothing);
    message.acknowledged = acked.count("number");
    message.acknowledgedDigest = acked.textOr("digest", kDigestBytesMax);
    if (!acked.ok()) reader.refuse("acked");
    message.confirmed = reader.countOr("confirmed", 0);
    for (const Value& item : reader.listOr("verdicts", kRequestEditsMax + kAnswerEditsMax))
        message.verdicts.push_back(decodeRefusal(reader, item));
    if (reader.has("judged")) message.judged = decodeJudged(value.at("judged"), reader);
    message.edits = decodeEdits(reader, value, "edits", kAnswerEditsMax);
    if (reader.has("authors")) message.authors = decodeAuthors(reader, value.at("authors"));
    message.cursors = decodeCursors(reader);
    message.more = reader.flagOr("more", false);
    if (reader.has("checksums") && value.at("checksums").is_object())
        for (const auto& [scope, checksum] : value.at("checksums").items())
            if (auto id = Id::parse(scope); id && checksum.is_string())
                message.checksums[*id] = checksum.get<std::string>();
    MemberReader scopes(reader.has("scopes") ? value.at("scopes") : kNothing);
    message.enter = decodeScopes(scopes, "enter");
    for (const Value& item : scopes.listOr("leave", kScopesMax))
        if (auto id = item.is_string() ? Id::parse(item.get_ref<const std::string&>()) : Result<Id>{Id{}}; id)
            message.leave.push_back(*id);
    if (!scopes.ok()) reader.refuse("scopes");
    for (const Value& item : reader.listOr("snapshots", kScopesMax))
        if (auto id = item.is_string() ? Id::parse(item.get_ref<const std::string&>()) : Result<Id>{Id{}}; id)
            message.snapshots.push_back(*id);
    message.rewound = reader.flagOr("rewound", false);
    message.backups = reader.countOr("backups", 0);
    message.backupLate = reader.flagOr("backupLate", false);
    message.order = deviceOrderOf(reader.textOr("order", kWhyBytesMax));
    if (reader.has("peers") && !decodePeers(value.at("peers"), message)) reader.refuse("peers");
    if (reader.has("erase")) decodeErase(value.at("erase"), reader, message);
    if (!reader.ok()) return std::unexpected(reader.error());
    return message;
}

} // namespace feltbok
