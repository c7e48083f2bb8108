// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/read_replica.h"
#include "app/documents/office.h"
#include "core/results/export.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace feltbok::ctl {

const char kExportUsage[] =
    "feltbokctl export --dir DIR [--pin-file FILE] --format csv|xlsx|jsonl|geojson --to FILE\n"
    "  [--kind KIND] [--personal yes]\n"
    "  csv needs a --kind; xlsx and jsonl take all kinds without one; geojson takes the answers that are "
    "places.\n"
    "  --to - writes to stdout. --personal yes takes names and addresses along. docs/export.md names the "
    "columns.\n";

namespace {

struct Wanted {
    std::string format;
    std::filesystem::path to;
    std::vector<const Kind*> kinds;
    results::Personal personal = results::Personal::LeftOut;
};

Result<void> put(FileSystem& files, const std::filesystem::path& to, const std::string& text) {
    if (to != "-") return files.writeDurably(to, asBytes(text));
    std::cout << text;
    return {};
}

Result<void> write(const Store& store, FileSystem& files, const Wanted& wanted) {
    if (wanted.format == "geojson") return put(files, wanted.to, results::exportGeoJson(store));
    if (wanted.format == "csv")
        return put(files, wanted.to,
                   document::csvOf(results::exportTable(store, *wanted.kinds.front(), wanted.personal)));
    if (wanted.format == "jsonl") {
        std::string lines;
        for (const Kind* kind : wanted.kinds)
            lines += results::exportJsonLines(store, *kind, wanted.personal);
        return put(files, wanted.to, lines);
    }
    document::Document book{.title = "Feltbok", .subline = {}, .archive = {}, .blocks = {}};
    for (const Kind* kind : wanted.kinds)
        book.blocks.emplace_back(results::exportTable(store, *kind, wanted.personal));
    return documents::writeXlsx(book, wanted.to);
}

Result<Wanted> wantedFrom(const NamedArguments& named) {
    constexpr std::array<std::string_view, 4> kFormats{"csv", "xlsx", "jsonl", "geojson"};
    Wanted wanted{.format = textOf(named, "format"), .to = textOf(named, "to"), .kinds = {}};
    if (std::ranges::find(kFormats, wanted.format) == kFormats.end())
        return fail(ErrorCode::BadInput, "there is no such format", "--format " + wanted.format);
    if (wanted.to.empty()) return fail(ErrorCode::BadInput, "where to write is missing", "--to");
    if (wanted.format == "xlsx" && wanted.to == "-")
        return fail(ErrorCode::BadInput, "a workbook is written to a file", "--to -");
    const std::string personal = textOf(named, "personal");
    if (!personal.empty() && personal != "yes")
        return fail(ErrorCode::BadInput, "yes, or left out", "--personal " + personal);
    if (personal == "yes") wanted.personal = results::Personal::Included;
    const std::string name = textOf(named, "kind");
    for (const Kind& kind : kinds())
        if (name.empty() || kind.name == name) wanted.kinds.push_back(&kind);
    if (wanted.kinds.empty()) return fail(ErrorCode::BadInput, "there is no such kind", "--kind " + name);
    if (wanted.format == "csv" && name.empty())
        return fail(ErrorCode::BadInput, "a csv file holds one kind: say which", "--kind");
    return wanted;
}

} // namespace

int runExport(Arguments arguments) {
    return readReplica<Wanted>(
        {"export", kExportUsage, wantedFrom, write},
        namedArguments(arguments, {"dir", "pin-file", "format", "to", "kind", "personal"}));
}

} // namespace feltbok::ctl
