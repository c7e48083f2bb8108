// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/named_arguments.h"
#include "app/ctl/replica_folder.h"
#include "app/documents/office.h"
#include "core/results/report.h"

#include <iostream>

namespace feltbok::ctl {
namespace {

constexpr const char* kUsage =
    "feltbokctl report --dir DIR [--pin-file FILE] --kind funder|steering|municipality --from DAY --to DAY\n"
    "  --out FILE.odt|FILE.xlsx|FILE.txt [--municipality NAME]\n"
    "  Days are YYYY-MM-DD. What the archive wants to know is written beside it, as FILE.arkiv.txt.\n";

struct Wanted {
    std::string kind;
    Date from;
    Date to;
    std::filesystem::path out;
    std::string municipality;
};

std::optional<Wanted> wantedFrom(const std::map<std::string, std::string>& named) {
    const auto text = [&](const char* name) {
        const auto it = named.find(name);
        return it == named.end() ? std::string() : it->second;
    };
    const auto from = Date::parse(text("from"));
    const auto to = Date::parse(text("to"));
    const std::string kind = text("kind");
    const bool isKnown = kind == "funder" || kind == "steering" || kind == "municipality";
    const std::filesystem::path out = text("out");
    const std::string ending = out.extension().string();
    const bool canBeWritten = ending == ".odt" || ending == ".xlsx" || ending == ".txt";
    if (!from || !to || !isKnown || !canBeWritten || text("dir").empty()) return std::nullopt;
    if ((kind == "municipality") == text("municipality").empty()) return std::nullopt;
    return Wanted{kind, *from, *to, out, text("municipality")};
}

Result<document::Document> reportOf(const Store& store, const Wanted& wanted) {
    const results::Insight insight = results::Insight::of(store);
    if (wanted.kind == "funder") return results::funderReport(store, insight, wanted.from, wanted.to);
    if (wanted.kind == "steering") return results::steeringReport(store, insight, wanted.from, wanted.to);
    for (const ScopeEntry& scope : store.scopes())
        if (scope.name == wanted.municipality)
            return results::municipalityReport(insight, scope.id, scope.name, wanted.from, wanted.to);
    return fail(ErrorCode::NotFound, "this replica takes part in no municipality of that name",
                wanted.municipality);
}

Result<void> write(const Store& store, FileSystem& files, const Wanted& wanted) {
    if (wanted.to.daysSinceEpoch() < wanted.from.daysSinceEpoch())
        return fail(ErrorCode::BadInput, "the period ends before it begins", "--to");
    const auto paper = reportOf(store, wanted);
    if (!paper) return fail(paper);
    const std::string ending = wanted.out.extension().string();
    auto written = ending == ".odt"    ? documents::writeOdt(*paper, wanted.out)
                   : ending == ".xlsx" ? documents::writeXlsx(*paper, wanted.out)
                                       : documents::writeText(*paper, wanted.out);
    if (!written) return written;
    std::filesystem::path beside = wanted.out;
    beside += ".arkiv.txt";
    return files.writeDurably(beside, asBytes(document::archiveText(paper->archive)));
}

} // namespace

int runReport(Arguments arguments) {
    const auto named =
        namedArguments(arguments, {"dir", "pin-file", "kind", "from", "to", "out", "municipality"});
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
    std::cerr << "feltbokctl report: " << done.error().message << " (" << done.error().place << ")\n";
    return 1;
}

} // namespace feltbok::ctl
