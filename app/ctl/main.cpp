// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/verbs.h"
#include "core/base/version.h"

#include <algorithm>
#include <iostream>

namespace {

using feltbok::ctl::Verb;

constexpr Verb kVerbs[] = {
    {"form", "check FILE: what is wrong in a questionnaire (.xlsx or .xml), for people",
     feltbok::ctl::runForm},
    {"replica", "--dir DIR: a tablet without a screen, JSON lines on stdin and stdout",
     feltbok::ctl::runReplica},
    {"recover", "--dir DIR …: a replica whose PIN is forgotten", feltbok::ctl::runRecover,
     feltbok::ctl::kRecoverUsage},
    {"export", "--dir DIR --to FILE …: a replica's records as tables", feltbok::ctl::runExport,
     feltbok::ctl::kExportUsage},
    {"report", "--dir DIR --out FILE …: a report of a period", feltbok::ctl::runReport,
     feltbok::ctl::kReportUsage},
    {"xlsform", "FILE.xlsx: the ODK XForm of a workbook on stdout", feltbok::ctl::runXlsform},
    {"form-session", "[--files FOLDER]: fill in a form, JSON lines on stdin and stdout",
     feltbok::ctl::runFormSession},
    {"xpath", "evaluate expressions: JSON lines on stdin and stdout", feltbok::ctl::runXpath},
};

/// What could not be written was not done, whatever the verb says.
int finished(int exitCode) {
    std::cout.flush();
    if (std::cout || exitCode != 0) return exitCode;
    std::cerr << "feltbokctl: the output cannot be written\n";
    return 1;
}

void listVerbs(std::ostream& out) {
    out << "feltbokctl VERB …\n";
    for (const Verb& verb : kVerbs)
        out << "  " << verb.name << "  " << verb.help << '\n';
    out << "feltbokctl VERB --help tells all of a verb's options\n";
}

bool asksForHelp(std::string_view argument) {
    return argument == "--help" || argument == "-h";
}

int run(const Verb& verb, feltbok::ctl::Arguments arguments) {
    if (std::ranges::none_of(arguments, asksForHelp)) return verb.run(arguments);
    if (verb.usage != nullptr)
        std::cout << verb.usage;
    else
        std::cout << "feltbokctl " << verb.name << ' ' << verb.help << '\n';
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view name = argc < 2 ? "" : argv[1];
    if (name == "--version") {
        std::cout << "feltbokctl " << feltbok::version() << '\n';
        return 0;
    }
    if (asksForHelp(name)) {
        listVerbs(std::cout);
        return finished(0);
    }
    for (const Verb& verb : kVerbs)
        if (verb.name == name) return finished(run(verb, {argv + 2, static_cast<std::size_t>(argc - 2)}));
    listVerbs(std::cerr);
    return 2;
}
