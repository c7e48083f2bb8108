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

namespace {

Result<void> writeWords(const std::string& words, const std::filesystem::path& path) {
    return putInPlace(path, [&](const std::filesystem::path& beside) {
        std::ofstream file(beside, std::ios::binary);
        file << words;
        file.close();
        return file.good();
    });
}

} // namespace

Result<void> writeText(const document::Document& paper, const std::filesystem::path& path) {
    return writeWords(document::plainText(paper), path);
}

Result<void> writeByEnding(const document::Document& paper, const std::filesystem::path& path) {
    const std::string ending = path.extension().string();
    if (ending == ".odt") return writeOdt(paper, path);
    if (ending == ".xlsx") return writeXlsx(paper, path);
    if (ending == ".txt") return writeText(paper, path);
    return fail(ErrorCode::BadInput, "the file's name ends in .odt, .xlsx or .txt", path.string());
}

Result<void> writeArchiveEntry(const document::Document& paper, const std::filesystem::path& path) {
    std::filesystem::path beside = path;
    beside += ".arkiv.txt";
    return writeWords(document::archiveText(paper.archive), beside);
}

} // namespace feltbok::documents
