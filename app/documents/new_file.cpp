// SPDX-License-Identifier: Apache-2.0
#include "app/documents/new_file.h"

#include "app/documents/office.h"

#include <fstream>
#include <system_error>

namespace feltbok::documents {

Result<void> putInPlace(const std::filesystem::path& path,
                        const std::function<bool(const std::filesystem::path& beside)>& write) {
    std::filesystem::path beside = path;
    beside += ".new";
    std::error_code gone;
    if (!write(beside)) {
        std::filesystem::remove(beside, gone);
        return fail(ErrorCode::Io, "the file could not be written: is the disk full, or the folder closed?",
                    path.string());
    }
    std::error_code error;
    std::filesystem::rename(beside, path, error);
    if (!error) return {};
    std::filesystem::remove(beside, gone);
    return fail(ErrorCode::Io, "the file could not be put in its place: " + error.message(), path.string());
}

Result<void> writeText(const document::Document& paper, const std::filesystem::path& path) {
    return putInPlace(path, [&](const std::filesystem::path& beside) {
        std::ofstream file(beside, std::ios::binary);
        file << document::plainText(paper);
        file.close();
        return file.good();
    });
}

} // namespace feltbok::documents
