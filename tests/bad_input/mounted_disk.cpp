// SPDX-License-Identifier: Apache-2.0
#include "tests/bad_input/disk.h"

#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace feltbok::testing {
namespace {

constexpr const char* kSize = "size=6m";

class MountedDisk final : public Disk {
public:
    [[nodiscard]] bool mount() {
        m_mounted = ::mount("feltbok", m_folder.path().c_str(), "tmpfs", MS_NOSUID | MS_NODEV, kSize) == 0;
        if (!m_mounted)
            std::fprintf(stderr, "SKIPPED: this process may not mount a tmpfs (%s). Run it as root.\n",
                         std::strerror(errno));
        return m_mounted;
    }
    ~MountedDisk() override {
        if (m_mounted) ::umount2(m_folder.path().c_str(), MNT_DETACH);
    }
    [[nodiscard]] std::filesystem::path folder() const override { return m_folder.path() / "data"; }
    [[nodiscard]] FileSystem& files() override { return m_files; }
    void fill() override {
        const int file = ::open(filler().c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        static const std::array<char, 4096> kZeros{};
        while (::write(file, kZeros.data(), kZeros.size()) > 0) {
        }
        ::close(file);
    }
    void makeRoom() override { ::unlink(filler().c_str()); }

private:
    [[nodiscard]] std::filesystem::path filler() const { return m_folder.path() / "filler"; }

    ScratchFolder m_folder;
    PosixFileSystem m_files;
    bool m_mounted = false;
};

} // namespace

std::unique_ptr<Disk> mountedDisk() {
    auto disk = std::make_unique<MountedDisk>();
    if (!disk->mount()) return nullptr;
    return disk;
}

} // namespace feltbok::testing
