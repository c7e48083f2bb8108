// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace feltbok::ctl {

/// What follows the verb on the command line.
using Arguments = std::span<char*>;

/// One verb of feltbokctl. `run` gives the exit status: 0 done, 1 failed, 2 wrong usage.
struct Verb {
    std::string_view name;
    std::string_view help; ///< a line
    int (*run)(Arguments arguments);
    const char* usage = nullptr; ///< all its options, of a verb that has more of them than a line holds
};

// One file a verb; main.cpp holds the table.
int runForm(Arguments arguments);
int runReplica(Arguments arguments);
int runRecover(Arguments arguments);
int runXlsform(Arguments arguments);
int runFormSession(Arguments arguments);
int runXpath(Arguments arguments);
int runExport(Arguments arguments);
int runReport(Arguments arguments);

extern const char kRecoverUsage[];
extern const char kExportUsage[];
extern const char kReportUsage[];

} // namespace feltbok::ctl
