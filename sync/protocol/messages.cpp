// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/messages.h"

#include "sync/protocol/limits.h"
#include "sync/protocol/member.h"
#include "sync/protocol/parts.h"

namespace feltbok {
namespace {

constexpr std::size_t kTextBytesMax = 256; // codes, tokens, names

template <class T>
Result<T> finished(const MemberReader& reader, T message) {
    if (!reader.ok()) return std::unexpected(reader.error());
    return message;
}

} // namespace

Bytes Certificate::signedPart() const {
    Bytes bytes;
    for (const ByteView part : {device.bytes(), user.bytes(), ByteView(deviceKey)})
        bytes.insert(bytes.end(), part.begin(), part.end());
    for (unsigned shift = 0; shift < 64; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(issued.ms) >> shift));
    return bytes;
}

Value encodeCertificate(const Certificate& certificate) {
    return {{"device", certificate.device.toString()},
            {"user", certificate.user.toString()},
            {"deviceKey", toBase64(certificate.deviceKey)},
            {"issued", certificate.issued.ms},
            {"signature", toBase64(certificate.signature)}};
}

Certificate decodeCertificate(MemberReader& reader) {
    return {.device = reader.id("device"),
            .user = reader.id("user"),
            .deviceKey = reader.bytes<32>("deviceKey"),
            .issued = Instant{reader.whole("issued")},
            .signature = reader.bytes<64>("signature")};
}

Value encode(const EnrolRequest& message) {
    Value value{{"code", message.code},
                {"deviceKey", toBase64(message.deviceKey)},
                {"replica", message.replica.toString()}};
    if (message.former) {
        value["former"] = encodeCertificate(*message.former);
        value["rejoin"] = toBase64(message.rejoin);
    }
    return value;
}

Result<EnrolRequest> decodeEnrolRequest(const Value& value) {
    MemberReader reader(value);
    EnrolRequest message{.code = reader.text("code", kTextBytesMax),
                         .deviceKey = reader.bytes<32>("deviceKey"),
                         .replica = reader.id("replica")};
    if (reader.has("former")) {
        MemberReader former(value.at("former"));
        message.former = decodeCertificate(former);
        message.rejoin = reader.bytes<64>("rejoin");
        if (!former.ok()) reader.refuse("former");
    }
    return finished(reader, std::move(message));
}

Value encode(const EnrolAnswer& message) {
    return {{"certificate", encodeCertificate(message.certificate)},
            {"userName", message.userName},
            {"role", nameOf(message.role)},
            {"scopes", encodeScopes(message.scopes)},
            {"hubKey", toBase64(message.hubKey)},
            {"token", message.token},
            {"clock", message.clock.ms}};
}

Result<EnrolAnswer> decodeEnrolAnswer(const Value& value) {
    MemberReader reader(value);
    EnrolAnswer message;
    static const Value kNothing = Value::object();
    MemberReader certificate(reader.has("certificate") ? value.at("certificate") : kNothing);
    message.certificate = decodeCertificate(certificate);
    if (!certificate.ok()) reader.refuse("certificate");
    message.userName = reader.textOr("userName", kTextBytesMax);
    auto role = roleOf(reader.text("role", kTextBytesMax));
    if (!role) reader.refuse("role");
    message.role = role.value_or(Role::Reader);
    message.scopes = decodeScopes(reader, "scopes");
    message.hubKey = reader.bytes<32>("hubKey");
    message.token = reader.text("token", kTextBytesMax);
    message.clock = Instant{reader.whole("clock")};
    return finished(reader, std::move(message));
}

Value encode(const ChallengeRequest& message) {
    return {{"device", message.device.toString()}};
}

Result<ChallengeRequest> decodeChallengeRequest(const Value& value) {
    MemberReader reader(value);
    ChallengeRequest message{reader.id("device")};
    return finished(reader, message);
}

Value encode(const ChallengeAnswer& message) {
    return {{"challenge", message.challenge}};
}

Result<ChallengeAnswer> decodeChallengeAnswer(const Value& value) {
    MemberReader reader(value);
    ChallengeAnswer message{reader.text("challenge", kTextBytesMax)};
    return finished(reader, std::move(message));
}

Value encode(const TokenRequest& message) {
    return {{"device", message.device.toString()},
            {"challenge", message.challenge},
            {"signature", toBase64(message.signature)}};
}

Result<TokenRequest> decodeTokenRequest(const Value& value) {
    MemberReader reader(value);
    TokenRequest message{.device = reader.id("device"),
                         .challenge = reader.text("challenge", kTextBytesMax),
                         .signature = reader.bytes<64>("signature")};
    return finished(reader, std::move(message));
}

Value encode(const TokenAnswer& message) {
    return {{"token", message.token}};
}

Result<TokenAnswer> decodeTokenAnswer(const Value& value) {
    MemberReader reader(value);
    TokenAnswer message{reader.text("token", kTextBytesMax)};
    return finished(reader, std::move(message));
}

Value encode(const ErrorAnswer& message) {
    Value value{{"code", nameOf(message.code)}, {"message", message.message}};
    if (message.common) value["common"] = *message.common;
    if (message.retryAfterMs > 0) value["retryAfterMs"] = message.retryAfterMs;
    if (message.kept) value["kept"] = *message.kept;
    return value;
}

Value encode(const BundleAnswer& message) {
    return {{"taken", message.taken}};
}

Result<BundleAnswer> decodeBundleAnswer(const Value& value) {
    MemberReader reader(value);
    const BundleAnswer message{reader.flagOr("taken", false)};
    return finished(reader, message);
}

ErrorAnswer decodeErrorAnswer(const Value& value) {
    MemberReader reader(value);
    ErrorAnswer message;
    message.code = errorCodeOf(reader.text("code", kTextBytesMax)).value_or(ErrorCode::Protocol);
    message.message = reader.textOr("message", 2 * kTextBytesMax);
    if (reader.has("common")) message.common = reader.count("common");
    message.retryAfterMs = reader.wholeOr("retryAfterMs", 0);
    if (reader.has("kept")) message.kept = reader.count("kept");
    if (!reader.ok()) return {.code = ErrorCode::Protocol, .message = "the hub's answer cannot be read"};
    return message;
}

std::optional<Edit> linkOf(const Refusal& refusal) {
    if (refusal.record.isNull() || refusal.kind.empty()) return std::nullopt;
    return Edit{.id = refusal.edit,
                .txn = refusal.edit.number,
                .record = refusal.record,
                .kind = refusal.kind,
                .scope = refusal.scope,
                .fields = {},
                .replaces = refusal.replaces,
                .at = {},
                .author = {}};
}

} // namespace feltbok
