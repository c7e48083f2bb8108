// SPDX-License-Identifier: Apache-2.0
#include "core/base/posix_file_system.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace feltbok {
namespace fs = std::filesystem;
namespace {

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() {
        if (m_fd >= 0) ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

std::unexpected<Error> failErrno(const char* what, const fs::path& path) {
    const int error = errno;
    const ErrorCode code = error == ENOSPC || error == EDQUOT ? ErrorCode::DiskFull
                           : error == ENOENT                  ? ErrorCode::NotFound
                                                              : ErrorCode::Io;
    return fail(code, std::string(what) + ": " + std::strerror(error), path.filename().string());
}

Result<void> syncFolderOf(const fs::path& path) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.get() < 0 || ::fsync(fd.get()) != 0) return failErrno("cannot sync the folder", folder);
    return {};
}

Result<void> writeAll(int fd, ByteView bytes, const fs::path& path) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(fd, bytes.data() + done, bytes.size() - done);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failErrno("cannot write", path);
        done += static_cast<std::size_t>(count);
    }
    if (::fsync(fd) != 0) return failErrno("cannot sync", path);
    return {};
}

} // namespace

Result<Bytes> PosixFileSystem::read(const fs::path& path) {
    return readPart(path, 0, UINT64_MAX);
}

Result<Bytes> PosixFileSystem::readPart(const fs::path& path, std::uint64_t offset, std::uint64_t count) {
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat info{};
    if (fd.get() < 0 || ::fstat(fd.get(), &info) != 0) return failErrno("cannot read", path);
    if (!S_ISREG(info.st_mode)) return fail(ErrorCode::BadInput, "not a file", path.filename().string());
    const auto size = static_cast<std::uint64_t>(info.st_size);
    Bytes bytes(std::min(count, size - std::min(offset, size)));
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got =
            ::pread(fd.get(), bytes.data() + done, bytes.size() - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return failErrno("cannot read", path);
        if (got == 0) break; // shortened meanwhile
        done += static_cast<std::size_t>(got);
    }
    bytes.resize(done);
    return bytes;
}

Result<void> PosixFileSystem::writeDurably(const fs::path& path, ByteView bytes) {
    fs::path temporary = path;
    temporary += ".new";
    {
        const Descriptor fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (fd.get() < 0) return failErrno("cannot write", path);
        if (auto written = writeAll(fd.get(), bytes, path); !written) {
            ::unlink(temporary.c_str());
            return written;
        }
    }
    return rename(temporary, path);
}

Result<void> PosixFileSystem::appendDurably(const fs::path& path, ByteView bytes) {
    const bool made = !exists(path);
    const Descriptor fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    if (fd.get() < 0) return failErrno("cannot append", path);
    if (auto written = writeAll(fd.get(), bytes, path); !written) return written;
    return made ? syncFolderOf(path) : Result<void>{};
}

Result<void> PosixFileSystem::rename(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) return failErrno("cannot rename", to);
    return syncFolderOf(to);
}

Result<void> PosixFileSystem::remove(const fs::path& path) {
    if (::unlink(path.c_str()) != 0) {
        if (errno == ENOENT) return {};
        return failErrno("cannot remove", path);
    }
    return syncFolderOf(path);
}

Result<void> PosixFileSystem::makeFolder(const fs::path& path) {
    std::error_code error;
    const bool made = fs::create_directories(path, error);
    if (error) {
        errno = error.value();
        return failErrno("cannot make the folder", path);
    }
    if (made) fs::permissions(path, fs::perms::owner_all, error);
    return {};
}

Result<std::uint64_t> PosixFileSystem::sizeBytes(const fs::path& path) {
    std::error_code error;
    const std::uint64_t size = fs::file_size(path, error);
    if (error) {
        errno = error.value();
        return failErrno("cannot look at", path);
    }
    return size;
}

bool PosixFileSystem::exists(const fs::path& path) {
    std::error_code error;
    return fs::exists(path, error);
}

std::vector<fs::path> PosixFileSystem::list(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> names;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        names.push_back(it->path().filename());
    std::ranges::sort(names);
    return names;
}

} // namespace feltbok
