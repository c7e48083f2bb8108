// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/crash_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <new>

namespace feltbok::testing {
namespace {

/// The disk of each folder; each thread has its own, for simulations run side by side.
std::map<std::string, CrashDisk*>& mounts() {
    thread_local std::map<std::string, CrashDisk*> all;
    return all;
}

CrashDisk* diskOf(const std::string& path) {
    for (auto it = mounts().rbegin(); it != mounts().rend(); ++it)
        if (path.starts_with(it->first)) return it->second;
    return nullptr;
}

/// SQLite allocates it as raw memory behind its own header; `path` is made and destroyed by open and close.
struct CrashFile {
    sqlite3_file base;
    CrashDisk* disk;
    std::string path;
};

CrashFile& fileOf(sqlite3_file* file) {
    return *reinterpret_cast<CrashFile*>(file);
}

int closeFile(sqlite3_file* file) {
    fileOf(file).path.~basic_string();
    return SQLITE_OK;
}

int readFile(sqlite3_file* file, void* out, int count, sqlite3_int64 offset) {
    if (fileOf(file).disk->isCut()) return SQLITE_IOERR_READ;
    const Bytes* bytes = fileOf(file).disk->bytesOf(fileOf(file).path);
    const ByteView all = bytes == nullptr ? ByteView() : ByteView(*bytes);
    const auto start = std::min(static_cast<std::size_t>(offset), all.size());
    const ByteView there = all.subspan(start, std::min(static_cast<std::size_t>(count), all.size() - start));
    auto* target = static_cast<std::uint8_t*>(out);
    std::fill(std::copy(there.begin(), there.end(), target), target + count, std::uint8_t{0});
    return there.size() == static_cast<std::size_t>(count) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file* file, const void* in, int count, sqlite3_int64 offset) {
    const ByteView bytes(static_cast<const std::uint8_t*>(in), static_cast<std::size_t>(count));
    return fileOf(file).disk->writeAt(fileOf(file).path, static_cast<std::uint64_t>(offset), bytes)
               ? SQLITE_OK
               : SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    return fileOf(file).disk->truncate(fileOf(file).path, static_cast<std::uint64_t>(size))
               ? SQLITE_OK
               : SQLITE_IOERR_TRUNCATE;
}

int syncFile(sqlite3_file* file, int /*flags*/) {
    return fileOf(file).disk->sync(fileOf(file).path) ? SQLITE_OK : SQLITE_IOERR_FSYNC;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    const Bytes* bytes = fileOf(file).disk->bytesOf(fileOf(file).path);
    *size = bytes == nullptr ? 0 : static_cast<sqlite3_int64>(bytes->size());
    return SQLITE_OK;
}

int lockFile(sqlite3_file* /*file*/, int /*lock*/) {
    return SQLITE_OK;
}

int checkLock(sqlite3_file* /*file*/, int* held) {
    *held = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file* /*file*/, int /*verb*/, void* /*argument*/) {
    return SQLITE_NOTFOUND;
}

int sectorBytes(sqlite3_file* /*file*/) {
    return 512;
}

int characteristics(sqlite3_file* /*file*/) {
    return 0; // promises nothing: no atomic writes, no safe append, no order
}

const sqlite3_io_methods kMethods{1,           closeFile,   readFile,        writeFile, truncateFile,
                                  syncFile,    sizeOfFile,  lockFile,        lockFile,  checkLock,
                                  controlFile, sectorBytes, characteristics, nullptr,   nullptr,
                                  nullptr,     nullptr,     nullptr,         nullptr};

int openFile(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* opened = reinterpret_cast<CrashFile*>(file);
    opened->base.pMethods = nullptr;
    const std::string path = name == nullptr ? "temporary" : name;
    opened->disk = diskOf(path);
    if (opened->disk == nullptr || opened->disk->isCut()) return SQLITE_IOERR;
    new (&opened->path) std::string(path);
    opened->base.pMethods = &kMethods;
    opened->disk->touch(path);
    if (outFlags != nullptr) *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* /*vfs*/, const char* name, int /*syncFolder*/) {
    CrashDisk* disk = diskOf(name);
    if (disk == nullptr || disk->bytesOf(name) == nullptr) return SQLITE_IOERR_DELETE_NOENT;
    return disk->removeFile(name) ? SQLITE_OK : SQLITE_IOERR_DELETE;
}

int accessFile(sqlite3_vfs* /*vfs*/, const char* name, int /*flags*/, int* there) {
    const CrashDisk* disk = diskOf(name);
    const Bytes* bytes = disk == nullptr ? nullptr : disk->bytesOf(name);
    *there = bytes != nullptr && !bytes->empty() ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs* /*vfs*/, const char* name, int size, char* out) {
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

} // namespace

void mountCrashDisk(CrashDisk& disk, const std::string& folder) {
    mounts()[folder] = &disk;
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *sqlite3_vfs_find("unix"); // random numbers, sleep and time are the system's
        made.zName = kCrashVfsName;
        made.szOsFile = sizeof(CrashFile);
        made.xOpen = openFile;
        made.xDelete = deleteFile;
        made.xAccess = accessFile;
        made.xFullPathname = fullPath;
        return made;
    }();
    [[maybe_unused]] static const int registered = sqlite3_vfs_register(&vfs, 0);
}

} // namespace feltbok::testing
