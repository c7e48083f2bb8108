// SPDX-License-Identifier: Apache-2.0
#include "app/hub/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace feltbok::hub {

Result<FolderLock> FolderLock::take(const std::filesystem::path& folder, Use use) {
    const int file = ::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return fail(ErrorCode::Io, "the hub's folder cannot be written: check who owns it", folder.string());
    FolderLock lock(file);
    if (::flock(file, (use == Use::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0) return lock;
    return fail(ErrorCode::Io,
                use == Use::Alone ? "this hub is in use: stop feltbok-hub serve first"
                                  : "this hub is just being restored: try again when that is done",
                folder.string());
}

FolderLock::~FolderLock() {
    if (m_file >= 0) ::close(m_file);
}

} // namespace feltbok::hub
