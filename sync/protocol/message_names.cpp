// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/messages.h"

namespace feltbok {
namespace {

// Crockford's base 32: no I, L, O, U.
constexpr std::string_view kCodeAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr ErrorCode kLastErrorCode = ErrorCode::Unsupported;

char codeLetter(char c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') return '0';
    if (c == 'I' || c == 'L') return '1';
    return c;
}

} // namespace

std::string_view nameOf(Role role) {
    switch (role) {
    case Role::Advisor:
        return "advisor";
    case Role::Coordinator:
        return "coordinator";
    case Role::Reader:
        return "reader";
    }
    return "reader";
}

Result<Role> roleOf(std::string_view name) {
    for (const Role role : {Role::Advisor, Role::Coordinator, Role::Reader})
        if (nameOf(role) == name) return role;
    return fail(ErrorCode::BadInput, "a role is advisor, coordinator or reader");
}

std::string_view nameOf(DeviceOrder order) {
    switch (order) {
    case DeviceOrder::Retire:
        return "retire";
    case DeviceOrder::Wipe:
        return "wipe";
    default:
        return "";
    }
}

DeviceOrder deviceOrderOf(std::string_view name) {
    for (const DeviceOrder order : {DeviceOrder::Retire, DeviceOrder::Wipe})
        if (nameOf(order) == name) return order;
    return DeviceOrder::None;
}

std::string normaliseCode(std::string_view typed) {
    std::string code;
    for (const char c : typed) {
        if (c == ' ' || c == '-') continue;
        const char letter = codeLetter(c);
        if (kCodeAlphabet.find(letter) == std::string_view::npos || code.size() == kCodeLength) return {};
        code += letter;
    }
    return code.size() == kCodeLength ? code : std::string{};
}

std::optional<ErrorCode> errorCodeOf(std::string_view name) {
    for (unsigned i = 0; i <= static_cast<unsigned>(kLastErrorCode); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        if (nameOf(code) == name) return code;
    }
    return std::nullopt;
}

int statusOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::Unauthorized:
        return 401;
    case ErrorCode::Revoked:
    case ErrorCode::Refused:
        return 403;
    case ErrorCode::NotFound:
    case ErrorCode::UnknownRecord:
        return 404;
    case ErrorCode::Fork:
        return 409;
    case ErrorCode::CodeExpired:
        return 410;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::Locked:
        return 429;
    case ErrorCode::Io:
    case ErrorCode::Damaged:
        return 500;
    case ErrorCode::Unsupported:
        return 501;
    case ErrorCode::Offline:
        return 503;
    case ErrorCode::DiskFull:
        return 507;
    default:
        return 400;
    }
}

} // namespace feltbok
