// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/read_replica.h"
#include "app/documents/office.h"
#include "core/results/report.h"

#include <algorithm>
#include <array>

namespace feltbok::ctl {

const char kReportUsage[] =
    "feltbokctl report --dir DIR [--pin-file FILE] --kind funder|steering|yearly|municipality --from DAY "
    "--to DAY\n"
    "  --out FILE.odt|FILE.xlsx|FILE.txt [--municipality NAME] [--sender NAME]\n"
    "  Days are YYYY-MM-DD. A yearly report of a closed period has its figures and the corrections since. "
    "What the archive wants to know is written beside it, as FILE.arkiv.txt.\n";

namespace {

struct Wanted {
    results::ReportOrder order;
    std::filesystem::path out;
};

Result<Date> dayIn(const NamedArguments& named, const std::string& name) {
    const std::string text = textOf(named, name);
    const auto day = Date::parse(text);
    if (!day) return fail(ErrorCode::BadInput, "a day is written YYYY-MM-DD", "--" + name + " " + text);
    return *day;
}

Result<Wanted> wantedFrom(const NamedArguments& named) {
    constexpr std::array<std::string_view, 3> kEndings{".odt", ".xlsx", ".txt"};
    const auto kind = results::reportKindOf(textOf(named, "kind"));
    if (!kind) return fail(ErrorCode::BadInput, "there is no such report", "--kind " + textOf(named, "kind"));
    const auto from = dayIn(named, "from");
    if (!from) return fail(from);
    const auto to = dayIn(named, "to");
    if (!to) return fail(to);
    const Wanted wanted{.order = {.kind = *kind,
                                  .from = *from,
                                  .to = *to,
                                  .municipality = {},
                                  .municipalityName = textOf(named, "municipality"),
                                  .sender = textOf(named, "sender")},
                        .out = textOf(named, "out")};
    if (wanted.out.extension() == ".pdf")
        return fail(
            ErrorCode::BadInput,
            "PDF/A is drawn by the app, on the page Rapport; here write .odt (docs/export.md says how that "
            "becomes PDF/A)",
            "--out " + wanted.out.string());
    if (std::ranges::find(kEndings, wanted.out.extension().string()) == kEndings.end())
        return fail(ErrorCode::BadInput, "the file's name ends in .odt, .xlsx or .txt",
                    "--out " + wanted.out.string());
    const std::string& municipality = wanted.order.municipalityName;
    if ((*kind == results::ReportKind::Municipality) == municipality.empty())
        return fail(ErrorCode::BadInput, "named for the municipality's report, and for no other",
                    "--municipality " + municipality);
    return wanted;
}

Result<document::Document> reportOf(const Store& store, results::ReportOrder order) {
    if (order.kind == results::ReportKind::Municipality) {
        const auto scopes = store.scopes();
        const auto scope = std::ranges::find(scopes, order.municipalityName, &ScopeEntry::name);
        if (scope == scopes.end())
            return fail(ErrorCode::NotFound, "this replica takes part in no municipality of that name",
                        order.municipalityName);
        order.municipality = scope->id;
    }
    return results::reportDocument(store, results::Insight::of(store), order);
}

Result<void> write(const Store& store, FileSystem&, const Wanted& wanted) {
    const auto paper = reportOf(store, wanted.order);
    if (!paper) return fail(paper);
    if (auto written = documents::writeByEnding(*paper, wanted.out); !written) return written;
    return documents::writeArchiveEntry(*paper, wanted.out);
}

} // namespace

int runReport(Arguments arguments) {
    return readReplica<Wanted>({"report", kReportUsage, wantedFrom, write},
                               namedArguments(arguments, {"dir", "pin-file", "kind", "from", "to", "out",
                                                          "municipality", "sender"}));
}

} // namespace feltbok::ctl
