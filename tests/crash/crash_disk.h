// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/file_system.h"
#include "core/base/random.h"

#include <map>
#include <string>
#include <vector>

namespace feltbok::testing {

/// What becomes of bytes that were written but not synced when the power goes.
enum class Unsynced : std::uint8_t { Kept, Dropped, Torn };

/// A disk in memory whose power can be cut at the n-th write, sync, truncate, rename or delete. After the cut
/// every call fails; `recover` gives what a real disk may hold then. SQLite (crash_vfs.h) and the blobs'
/// files share it.
class CrashDisk final : public FileSystem {
public:
    explicit CrashDisk(Random& random) : m_random(random) {}

    /// The power goes at the n-th change from now on (1 is the next); 0: never.
    void cutAt(std::uint64_t changes) { m_changesLeft = changes; }
    [[nodiscard]] bool isCut() const { return m_cut; }
    void cutNow() { m_cut = true; }
    /// A disk that says it has synced and has not: what nobody can be safe from; for tests of tests.
    void lieAboutSync() { m_lies = true; }
    /// What its files hold, for another disk or a later day.
    using Image = std::map<std::string, Bytes>;
    [[nodiscard]] Image image() const;
    void putBack(const Image& image);
    [[nodiscard]] std::uint64_t changesSeen() const { return m_changesSeen; }
    /// Power is back: unsynced bytes are kept, lost or torn.
    void recover(Unsynced unsynced);

    // As SQLite's VFS sees the files. False: the power is gone.
    bool writeAt(const std::string& path, std::uint64_t offset, ByteView bytes);
    bool truncate(const std::string& path, std::uint64_t size);
    bool sync(const std::string& path);
    bool removeFile(const std::string& path);
    void touch(const std::string& path) { (void)m_files[path]; }
    [[nodiscard]] const Bytes* bytesOf(const std::string& path) const;

    Result<Bytes> read(const std::filesystem::path& path) override;
    Result<void> writeDurably(const std::filesystem::path& path, ByteView bytes) override;
    Result<void> appendDurably(const std::filesystem::path& path, ByteView bytes) override;
    Result<void> rename(const std::filesystem::path& from, const std::filesystem::path& to) override;
    Result<void> remove(const std::filesystem::path& path) override;
    Result<void> makeFolder(const std::filesystem::path& path) override;
    Result<std::uint64_t> sizeBytes(const std::filesystem::path& path) override;
    bool exists(const std::filesystem::path& path) override;
    std::vector<std::filesystem::path> list(const std::filesystem::path& folder) override;

private:
    struct Change {
        std::uint64_t offset = 0;
        Bytes bytes;            ///< of a write
        bool truncates = false; ///< to `offset`
    };
    struct File {
        Bytes now;    ///< as the program sees it
        Bytes synced; ///< as the platter has it
        std::vector<Change> unsynced;
    };
    [[nodiscard]] bool change(); ///< counts one; false if the power goes now or is gone
    static void apply(Bytes& bytes, const Change& change);

    Random& m_random;
    std::map<std::string, File> m_files;
    std::uint64_t m_changesLeft = 0;
    std::uint64_t m_changesSeen = 0;
    bool m_cut = false;
    bool m_lies = false;
};

} // namespace feltbok::testing
