// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/crash_disk.h"

#include <algorithm>

namespace feltbok::testing {
namespace {

constexpr std::size_t kSectorBytes = 512; // what a disk writes whole or not at all

std::unexpected<Error> gone() {
    return fail(ErrorCode::Io, "the power is gone");
}

} // namespace

bool CrashDisk::change() {
    if (m_cut) return false;
    ++m_changesSeen;
    if (m_changesLeft > 0) {
        --m_changesLeft;
        m_cut = m_changesLeft == 0;
    }
    return !m_cut;
}

void CrashDisk::apply(Bytes& bytes, const Change& change) {
    if (change.truncates) {
        bytes.resize(change.offset);
        return;
    }
    if (bytes.size() < change.offset + change.bytes.size()) bytes.resize(change.offset + change.bytes.size());
    std::ranges::copy(change.bytes, bytes.begin() + static_cast<std::ptrdiff_t>(change.offset));
}

void CrashDisk::recover(Unsynced unsynced) {
    for (auto& [path, file] : m_files) {
        Bytes bytes = unsynced == Unsynced::Kept ? file.now : file.synced;
        if (unsynced == Unsynced::Torn) {
            // A disk is free to write what was not synced in any order, and the last sector half.
            for (Change& one : file.unsynced) {
                const std::uint64_t fate = m_random.below(3);
                if (fate == 0) continue;
                if (fate == 1 && one.bytes.size() > kSectorBytes)
                    one.bytes.resize(one.bytes.size() / 2 / kSectorBytes * kSectorBytes);
                apply(bytes, one);
            }
        }
        file.now = bytes;
        file.synced = std::move(bytes);
        file.unsynced.clear();
    }
    m_cut = false;
    m_changesLeft = 0;
}

CrashDisk::Image CrashDisk::image() const {
    Image image;
    for (const auto& [path, file] : m_files)
        image.emplace(path, file.now);
    return image;
}

void CrashDisk::putBack(const Image& image) {
    m_files.clear();
    for (const auto& [path, bytes] : image)
        m_files[path] = {.now = bytes, .synced = bytes, .unsynced = {}};
    m_cut = false;
    m_changesLeft = 0;
}

bool CrashDisk::writeAt(const std::string& path, std::uint64_t offset, ByteView bytes) {
    const bool powered = !m_cut;
    const bool done = change();
    if (!powered) return false;
    // The write during which the power goes may reach the disk, in part or whole: it is unsynced like any
    // other.
    File& file = m_files[path];
    file.unsynced.push_back({offset, Bytes(bytes.begin(), bytes.end()), false});
    apply(file.now, file.unsynced.back());
    return done;
}

bool CrashDisk::truncate(const std::string& path, std::uint64_t size) {
    if (!change()) return false;
    File& file = m_files[path];
    file.unsynced.push_back({size, {}, true});
    apply(file.now, file.unsynced.back());
    return true;
}

bool CrashDisk::sync(const std::string& path) {
    if (!change()) return false;
    if (m_lies) return true;
    File& file = m_files[path];
    file.synced = file.now;
    file.unsynced.clear();
    return true;
}

bool CrashDisk::removeFile(const std::string& path) {
    if (!change()) return false;
    m_files.erase(path);
    return true;
}

const Bytes* CrashDisk::bytesOf(const std::string& path) const {
    const auto it = m_files.find(path);
    return it == m_files.end() ? nullptr : &it->second.now;
}

Result<Bytes> CrashDisk::read(const std::filesystem::path& path) {
    const Bytes* bytes = bytesOf(path.string());
    if (m_cut) return gone();
    if (bytes == nullptr) return fail(ErrorCode::NotFound, "no such file");
    return *bytes;
}

Result<void> CrashDisk::writeDurably(const std::filesystem::path& path, ByteView bytes) {
    const std::string temporary = path.string() + ".new";
    if (!change()) return gone();
    m_files[temporary] = {};
    if (!writeAt(temporary, 0, bytes) || !sync(temporary)) return gone();
    return rename(temporary, path);
}

Result<void> CrashDisk::appendDurably(const std::filesystem::path& path, ByteView bytes) {
    const Bytes* before = bytesOf(path.string());
    if (!writeAt(path.string(), before == nullptr ? 0 : before->size(), bytes) || !sync(path.string()))
        return gone();
    return {};
}

Result<void> CrashDisk::rename(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (!change()) return gone();
    auto node = m_files.extract(from.string());
    if (node.empty()) return fail(ErrorCode::NotFound, "no such file");
    m_files[to.string()] = std::move(node.mapped());
    return {};
}

Result<void> CrashDisk::remove(const std::filesystem::path& path) {
    if (!removeFile(path.string())) return gone();
    return {};
}

Result<void> CrashDisk::makeFolder(const std::filesystem::path& /*path*/) {
    if (m_cut) return gone();
    return {};
}

Result<std::uint64_t> CrashDisk::sizeBytes(const std::filesystem::path& path) {
    auto bytes = read(path);
    if (!bytes) return fail(bytes);
    return bytes->size();
}

bool CrashDisk::exists(const std::filesystem::path& path) {
    return bytesOf(path.string()) != nullptr;
}

std::vector<std::filesystem::path> CrashDisk::list(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> names;
    for (const auto& [path, file] : m_files)
        if (std::filesystem::path(path).parent_path() == folder)
            names.push_back(std::filesystem::path(path).filename());
    return names;
}

} // namespace feltbok::testing
