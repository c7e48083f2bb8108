// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

namespace feltbok {

std::string_view nameOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::BadInput:
        return "bad-input";
    case ErrorCode::BadValue:
        return "bad-value";
    case ErrorCode::UnknownKind:
        return "unknown-kind";
    case ErrorCode::UnknownField:
        return "unknown-field";
    case ErrorCode::UnknownRecord:
        return "unknown-record";
    case ErrorCode::TooLarge:
        return "too-large";
    case ErrorCode::NotFound:
        return "not-found";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::DiskFull:
        return "disk-full";
    case ErrorCode::Damaged:
        return "damaged";
    case ErrorCode::WrongKey:
        return "wrong-key";
    case ErrorCode::Locked:
        return "locked";
    case ErrorCode::NoKey:
        return "no-key";
    case ErrorCode::TooNew:
        return "too-new";
    case ErrorCode::Fork:
        return "fork";
    case ErrorCode::Refused:
        return "refused";
    case ErrorCode::Offline:
        return "offline";
    case ErrorCode::Unauthorized:
        return "unauthorized";
    case ErrorCode::Revoked:
        return "revoked";
    case ErrorCode::CodeExpired:
        return "code-expired";
    case ErrorCode::HubIdentity:
        return "hub-identity";
    case ErrorCode::Protocol:
        return "protocol";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::UnknownList:
        return "unknown-list";
    case ErrorCode::UnknownFunction:
        return "unknown-function";
    case ErrorCode::Syntax:
        return "syntax";
    case ErrorCode::Cycle:
        return "cycle";
    case ErrorCode::Unsupported:
        return "unsupported";
    }
    return "unknown";
}

} // namespace feltbok
