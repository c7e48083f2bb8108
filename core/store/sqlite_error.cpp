// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

#include <cerrno>

namespace feltbok {

Error sqliteError(sqlite3* handle) {
    if (handle == nullptr) return {ErrorCode::Io, "the database cannot be opened", {}};
    const int code = sqlite3_errcode(handle) & 0xFF;
    const std::string message = sqlite3_errmsg(handle);
    switch (code) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, "no space left: nothing was changed", {}};
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged, "the database is damaged: " + message, {}};
    case SQLITE_NOTADB:
        return {ErrorCode::WrongKey, "the key does not open this database, or it is none", {}};
    case SQLITE_BUSY:
        return {ErrorCode::Io, "another program has the database open", {}};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: {
        const int system = sqlite3_system_errno(handle);
        if (system == ENOSPC || system == EDQUOT)
            return {ErrorCode::DiskFull, "no space left: nothing was changed", {}};
        return {ErrorCode::Io, "the disk refused: " + message, {}};
    }
    default:
        return {ErrorCode::Io, message, {}};
    }
}

} // namespace feltbok
