// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/read_replica.h"
#include "app/documents/office.h"
#include "core/results/report.h"

#include <algorithm>
#include <array>

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

Result<Date> dayIn(const NamedArguments& named, const std::string& name) {
    const std::string text = textOf(named, name);
    const auto day = Date::parse(text);
    if (!day) return fail(ErrorCode::BadInput, "a day is written YYYY-MM-DD", "--" + name + " " + text);
    return *day;
}

Result<Wanted> wantedFrom(const NamedArguments& named) {
    constexpr std::array<std::string_view, 3> kReports{"funder", "steering", "municipality"};
    constexpr std::array<std::string_view, 3> kEndings{".odt", ".xlsx", ".txt"};
    Wanted wanted{.kind = textOf(named, "kind"),
                  .from = {},
                  .to = {},
                  .out = textOf(named, "out"),
                  .municipality = textOf(named, "municipality")};
    if (std::ranges::find(kReports, wanted.kind) == kReports.end())
        return fail(ErrorCode::BadInput, "there is no such report", "--kind " + wanted.kind);
    const auto from = dayIn(named, "from");
    if (!from) return fail(from);
    const auto to = dayIn(named, "to");
    if (!to) return fail(to);
    wanted.from = *from;
    wanted.to = *to;
    if (std::ranges::find(kEndings, wanted.out.extension().string()) == kEndings.end())
        return fail(ErrorCode::BadInput, "the file's name ends in .odt, .xlsx or .txt",
                    "--out " + wanted.out.string());
    if ((wanted.kind == "municipality") == wanted.municipality.empty())
        return fail(ErrorCode::BadInput, "named for the municipality's report, and for no other",
                    "--municipality " + wanted.municipality);
    return wanted;
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
    return readReplica<Wanted>(
        {"report", kUsage, wantedFrom, write},
        namedArguments(arguments, {"dir", "pin-file", "kind", "from", "to", "out", "municipality"}));
}

} // namespace feltbok::ctl
