// SPDX-License-Identifier: Apache-2.0
#include "tests/bad_input/disk.h"

#include <sqlite3.h>
#include <sys/types.h>

#include <array>
#include <atomic>
#include <cerrno>

namespace feltbok::testing {
namespace {

std::atomic<bool> isFull = false;

/// One of SQLite's system calls (its VFS names them) with the answer of a full disk in front.
template <class... Arguments>
struct Call {
    using Function = ssize_t (*)(int, const void*, Arguments...);
    static inline Function real = nullptr;
    static ssize_t refusing(int fd, const void* bytes, Arguments... arguments) {
        if (!isFull) return real(fd, bytes, arguments...);
        errno = ENOSPC;
        return -1;
    }
    static void takeOver(sqlite3_vfs& vfs, const char* name) {
        const auto held = vfs.xGetSystemCall(&vfs, name);
        if (held == nullptr) return; // SQLite was built for another of the calls
        real = reinterpret_cast<Function>(held);
        vfs.xSetSystemCall(&vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(&refusing));
    }
};
using Write = Call<std::size_t>;
using WriteAt = Call<std::size_t, off_t>;

struct Allocate {
    using Function = int (*)(int, off_t, off_t);
    static inline Function real = nullptr;
    static int refusing(int fd, off_t offset, off_t count) {
        return isFull ? ENOSPC : real(fd, offset, count); // posix_fallocate returns its error
    }
};

void takeOverSqlite() {
    sqlite3_initialize();
    sqlite3_vfs* vfs = sqlite3_vfs_find("unix");
    Write::takeOver(*vfs, "write");
    WriteAt::takeOver(*vfs, "pwrite");
    WriteAt::takeOver(*vfs, "pwrite64");
    if (const auto held = vfs->xGetSystemCall(vfs, "fallocate")) {
        Allocate::real = reinterpret_cast<Allocate::Function>(held);
        vfs->xSetSystemCall(vfs, "fallocate", reinterpret_cast<sqlite3_syscall_ptr>(&Allocate::refusing));
    }
}

void giveBackSqlite() {
    sqlite3_vfs* vfs = sqlite3_vfs_find("unix");
    vfs->xSetSystemCall(vfs, nullptr, nullptr);
}

/// The files beside the database.
class RefusingFiles final : public FileSystem {
public:
    Result<Bytes> read(const std::filesystem::path& path) override { return m_real.read(path); }
    Result<void> writeDurably(const std::filesystem::path& path, ByteView bytes) override {
        return isFull ? full(path) : m_real.writeDurably(path, bytes);
    }
    Result<void> appendDurably(const std::filesystem::path& path, ByteView bytes) override {
        return isFull ? full(path) : m_real.appendDurably(path, bytes);
    }
    Result<void> rename(const std::filesystem::path& from, const std::filesystem::path& to) override {
        return m_real.rename(from, to);
    }
    Result<void> remove(const std::filesystem::path& path) override { return m_real.remove(path); }
    Result<void> makeFolder(const std::filesystem::path& path) override {
        return isFull && !m_real.exists(path) ? full(path) : m_real.makeFolder(path);
    }
    Result<std::uint64_t> sizeBytes(const std::filesystem::path& path) override {
        return m_real.sizeBytes(path);
    }
    bool exists(const std::filesystem::path& path) override { return m_real.exists(path); }
    std::vector<std::filesystem::path> list(const std::filesystem::path& folder) override {
        return m_real.list(folder);
    }

private:
    static Result<void> full(const std::filesystem::path& path) {
        return fail(ErrorCode::DiskFull, "no space left", path.filename().string());
    }
    PosixFileSystem m_real;
};

class RefusingDisk final : public Disk {
public:
    RefusingDisk() { takeOverSqlite(); }
    ~RefusingDisk() override {
        isFull = false;
        giveBackSqlite();
    }
    [[nodiscard]] std::filesystem::path folder() const override { return m_folder.path(); }
    [[nodiscard]] FileSystem& files() override { return m_files; }
    void fill() override { isFull = true; }
    void makeRoom() override { isFull = false; }

private:
    ScratchFolder m_folder;
    RefusingFiles m_files;
};

} // namespace

std::unique_ptr<Disk> refusingDisk() {
    return std::make_unique<RefusingDisk>();
}

} // namespace feltbok::testing
