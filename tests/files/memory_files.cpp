// SPDX-License-Identifier: Apache-2.0
#include "tests/files/memory_files.h"

namespace feltbok::testing {
namespace fs = std::filesystem;

Result<void> MemoryFiles::change() {
    if (cutAfter == 0) return fail(ErrorCode::Io, "the disk was cut off");
    if (cutAfter != UINT64_MAX) --cutAfter;
    return {};
}

Result<Bytes> MemoryFiles::read(const fs::path& path) {
    const auto it = m_files.find(path);
    if (it == m_files.end())
        return fail(ErrorCode::NotFound, "there is no such file", path.filename().string());
    return it->second;
}

Result<void> MemoryFiles::writeDurably(const fs::path& path, ByteView bytes) {
    if (auto may = change(); !may) return may;
    m_files[path] = Bytes(bytes.begin(), bytes.end());
    return {};
}

Result<void> MemoryFiles::appendDurably(const fs::path& path, ByteView bytes) {
    if (auto may = change(); !may) return may;
    Bytes& file = m_files[path];
    file.insert(file.end(), bytes.begin(), bytes.end());
    return {};
}

Result<void> MemoryFiles::rename(const fs::path& from, const fs::path& to) {
    if (auto may = change(); !may) return may;
    const auto it = m_files.find(from);
    if (it == m_files.end())
        return fail(ErrorCode::NotFound, "there is no such file", from.filename().string());
    Bytes bytes = std::move(it->second);
    m_files.erase(it);
    m_files[to] = std::move(bytes);
    return {};
}

Result<void> MemoryFiles::remove(const fs::path& path) {
    if (auto may = change(); !may) return may;
    m_files.erase(path);
    return {};
}

Result<void> MemoryFiles::makeFolder(const fs::path& path) {
    m_folders.insert(path);
    return {};
}

Result<std::uint64_t> MemoryFiles::sizeBytes(const fs::path& path) {
    auto bytes = read(path);
    if (!bytes) return fail(bytes);
    return bytes->size();
}

bool MemoryFiles::exists(const fs::path& path) {
    return m_files.contains(path) || m_folders.contains(path);
}

std::vector<fs::path> MemoryFiles::list(const fs::path& folder) {
    std::set<fs::path> names;
    for (const auto& [path, bytes] : m_files)
        if (path.parent_path() == folder) names.insert(path.filename());
    for (const fs::path& path : m_folders)
        if (path.parent_path() == folder) names.insert(path.filename());
    return {names.begin(), names.end()};
}

} // namespace feltbok::testing
