// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/packed_text.h"

#include "core/base/digest.h"
#include "core/record/edit.h"
#include "sync/protocol/edit_columns.h"
#include "sync/protocol/signing.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace feltbok {
namespace {

enum : std::uint8_t { kUuid = 0, kEditId = 1, kHex = 2 };
constexpr std::size_t kUuidText = 36;
constexpr std::size_t kUuidBytes = 16;
constexpr std::size_t kHexTextMin = 16; // shorter, there is little to gain

bool isHex(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// As an Id writes itself, so that reading gives the very same text.
std::optional<Id> canonicalId(std::string_view text) {
    if (text.size() != kUuidText || text[8] != '-') return std::nullopt;
    const auto id = Id::parse(text);
    if (!id || id->toString() != text) return std::nullopt;
    return *id;
}

std::optional<Bytes> packed(std::string_view text) {
    if (text.size() > kUuidText && text[kUuidText] == ':') {
        const auto id = EditId::parse(text);
        if (!id || id->toString() != text) return std::nullopt;
        Bytes bytes{kEditId};
        bytes.insert(bytes.end(), id->replica.bytes().begin(), id->replica.bytes().end());
        const std::string_view digits = text.substr(kUuidText + 1);
        bytes.insert(bytes.end(), digits.begin(), digits.end());
        return bytes;
    }
    if (const auto id = canonicalId(text)) {
        Bytes bytes{kUuid};
        bytes.insert(bytes.end(), id->bytes().begin(), id->bytes().end());
        return bytes;
    }
    if (text.size() < kHexTextMin || text.size() % 2 != 0 || !isHex(text)) return std::nullopt;
    const auto content = fromHex(text);
    if (!content) return std::nullopt;
    Bytes bytes{kHex};
    bytes.insert(bytes.end(), content->begin(), content->end());
    return bytes;
}

std::optional<std::string> unpacked(ByteView bytes) {
    if (bytes.empty()) return std::nullopt;
    const ByteView rest = bytes.subspan(1);
    if (bytes[0] == kHex) return toHex(rest);
    if (rest.size() < kUuidBytes || (bytes[0] == kUuid && rest.size() != kUuidBytes)) return std::nullopt;
    const auto parsed = Id::fromBytes(rest.first(kUuidBytes));
    if (!parsed) return std::nullopt;
    const std::string id = parsed->toString();
    if (bytes[0] == kUuid) return id;
    if (bytes[0] != kEditId) return std::nullopt;
    return id + ":" + std::string(asText(rest.subspan(kUuidBytes)));
}

} // namespace

void packTexts(Value& message) {
    if (message.is_structured()) {
        for (Value& part : message)
            packTexts(part);
        return;
    }
    if (!message.is_string()) return;
    if (auto bytes = packed(message.get_ref<const std::string&>()))
        message = Value::binary(std::move(*bytes));
}

bool unpackTexts(Value& message) {
    if (message.is_structured())
        return std::ranges::all_of(message, [](Value& part) { return unpackTexts(part); });
    if (!message.is_binary()) return true;
    const auto& bytes = message.get_binary();
    if (!bytes.empty() && bytes[0] == kColumnsForm) return true; // whoever decodes the message reads them
    auto text = unpacked(message.get_binary());
    if (!text) return false;
    message = std::move(*text);
    return true;
}

} // namespace feltbok
