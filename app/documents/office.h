// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/document/document.h"

#include <filesystem>

namespace feltbok::documents {

// Documents as files that others go on working with. Each is written in one step: the old file or the new,
// never a part. The error's place is the path.

/// OpenDocument text (ODF 1.3): headings, paragraphs and tables with a head row.
[[nodiscard]] Result<void> writeOdt(const document::Document& paper, const std::filesystem::path& path);

/// A workbook: the text on the first sheet, each table on one of its own where numbers are numbers, and,
/// where cells name what they were counted from, a last sheet with one row a record (P8).
[[nodiscard]] Result<void> writeXlsx(const document::Document& paper, const std::filesystem::path& path);

/// Plain text, UTF-8.
[[nodiscard]] Result<void> writeText(const document::Document& paper, const std::filesystem::path& path);

/// A page for a browser, without scripts and without anything fetched from elsewhere.
[[nodiscard]] Result<void> writeHtml(const document::Document& paper, const std::filesystem::path& path);

/// As the ending of the path says: .odt, .xlsx or .txt. BadInput for another.
[[nodiscard]] Result<void> writeByEnding(const document::Document& paper, const std::filesystem::path& path);

/// What the archive wants to know, beside the file as FILE.arkiv.txt.
[[nodiscard]] Result<void> writeArchiveEntry(const document::Document& paper,
                                             const std::filesystem::path& path);

} // namespace feltbok::documents
