// SPDX-License-Identifier: Apache-2.0
#include "core/base/file_system.h"

#include <algorithm>

namespace feltbok {

// For file systems of tests, whose files are small; the machine's own reads the part only.
Result<Bytes> FileSystem::readPart(const std::filesystem::path& path, std::uint64_t offset,
                                   std::uint64_t count) {
    auto bytes = read(path);
    if (!bytes) return bytes;
    const std::uint64_t first = std::min<std::uint64_t>(offset, bytes->size());
    const std::uint64_t last = first + std::min<std::uint64_t>(count, bytes->size() - first);
    return Bytes(bytes->begin() + static_cast<std::ptrdiff_t>(first),
                 bytes->begin() + static_cast<std::ptrdiff_t>(last));
}

} // namespace feltbok
