// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <utility>

namespace feltbok {

/// What went wrong, as a program tells it apart. The interface has one text in the user's language for each;
/// `Error::message` is the English of logs and the command line.
enum class ErrorCode : std::uint8_t {
    BadInput,        ///< what was given cannot be read as what it should be
    BadValue,        ///< a value its field does not allow
    UnknownKind,     ///< no such kind of record
    UnknownField,    ///< no such field in this kind
    UnknownRecord,   ///< no such record here
    TooLarge,        ///< over a named limit
    NotFound,        ///< no such file, blob, scope, person …
    Io,              ///< the disk or the file system refused
    DiskFull,        ///< no space left; nothing was changed
    Damaged,         ///< a file or message is not what was written
    WrongKey,        ///< the PIN, passphrase or key does not open this
    Locked,          ///< too many wrong tries: wait
    NoKey,           ///< the keychain has no secret for this database
    TooNew,          ///< written by a newer version
    Fork,            ///< the same edit id with another content
    Refused,         ///< the hub's verdict: not applied
    Offline,         ///< the hub cannot be reached; no error to a person
    Unauthorized,    ///< not enrolled, expired, or not in this scope
    Revoked,         ///< this device was shut out
    CodeExpired,     ///< the enrolment code is unknown, used or too old
    HubIdentity,     ///< the hub is not the one this device enrolled with
    Protocol,        ///< the other side speaks what we do not
    Cancelled,       ///< the user stopped it
    UnknownList,     ///< a form names a choice list that it lacks
    UnknownFunction, ///< an expression calls what XPath and ODK do not have
    Syntax,          ///< an expression or a document is not well formed
    Cycle,           ///< questions that depend on themselves
    Unsupported      ///< a later version's job
};

/// The code's name as written above, for logs, replies and tests.
[[nodiscard]] std::string_view nameOf(ErrorCode code);

/// An error a caller can act on. `message` is one English sentence: what, where, what to do. Never personal
/// data. `place` names where in the input (a cell, a question path, a file), empty when there is none.
struct Error {
    ErrorCode code = ErrorCode::BadInput;
    std::string message;
    std::string place;
};

/// A value or the reason there is none. Nothing in core or sync throws past a library's wrapper.
template <class T>
using Result = std::expected<T, Error>;

/// `return fail(ErrorCode::NotFound, "…");`
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, std::string message,
                                                 std::string place = {}) {
    return std::unexpected(Error{code, std::move(message), std::move(place)});
}

/// Passes an error on with the type of its result changed: `if (!r) return fail(r);`
template <class T>
[[nodiscard]] std::unexpected<Error> fail(const Result<T>& failed) {
    return std::unexpected(failed.error());
}

} // namespace feltbok
