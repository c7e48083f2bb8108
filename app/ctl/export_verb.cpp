// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/named_arguments.h"
#include "app/ctl/replica_folder.h"
#include "app/documents/office.h"
#include "core/results/export.h"

#include <iostream>

namespace feltbok::ctl {
namespace {

constexpr const char* kUsage =
    "feltbokctl export --dir DIR [--pin-file FILE] --format csv|xlsx|jsonl|geojson --to FILE\n"
    "  [--kind KIND] [--personal yes]\n"
    "  csv needs a --kind; xlsx and jsonl take all kinds without one; geojson takes the answers that are "
    "places.\n"
    "  --to - writes to stdout. --personal yes takes names and addresses along. docs/export.md names the "
    "columns.\n";

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

std::optional<Wanted> wantedFrom(const std::map<std::string, std::string>& named) {
    const auto text = [&](const char* name) {
        const auto it = named.find(name);
        return it == named.end() ? std::string() : it->second;
    };
    Wanted wanted{.format = text("format"), .to = text("to"), .kinds = {}};
    const bool isKnown = wanted.format == "csv" || wanted.format == "xlsx" || wanted.format == "jsonl" ||
                         wanted.format == "geojson";
    if (!isKnown || wanted.to.empty() || text("dir").empty()) return std::nullopt;
    if (!text("personal").empty() && text("personal") != "yes") return std::nullopt;
    if (text("personal") == "yes") wanted.personal = results::Personal::Included;
    for (const Kind& kind : kinds())
        if (text("kind").empty() || kind.name == text("kind")) wanted.kinds.push_back(&kind);
    const bool isOne = !text("kind").empty();
    if (wanted.kinds.empty() || (wanted.format == "csv" && !isOne)) return std::nullopt;
    if (wanted.format == "xlsx" && wanted.to == "-") return std::nullopt;
    return wanted;
}

} // namespace

int runExport(Arguments arguments) {
    const auto named = namedArguments(arguments, {"dir", "pin-file", "format", "to", "kind", "personal"});
    const auto wanted = named ? wantedFrom(*named) : std::nullopt;
    if (!wanted) {
        std::cerr << kUsage;
        return 2;
    }
    const auto pinFile = named->find("pin-file");
    ReplicaFolder folder(named->at("dir"), pinFile == named->end() ? std::string() : pinFile->second);
    const auto store = folder.open(true);
    auto done = store ? write(**store, folder.files(), *wanted) : Result<void>(fail(store));
    if (done) return 0;
    std::cerr << "feltbokctl export: " << done.error().message << " (" << done.error().place << ")\n";
    return 1;
}

} // namespace feltbok::ctl
