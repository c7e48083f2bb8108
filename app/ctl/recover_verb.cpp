// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/named_arguments.h"
#include "app/ctl/replica_folder.h"
#include "app/ctl/verbs.h"

#include <iostream>

namespace feltbok::ctl {

const char kRecoverUsage[] = "feltbokctl recover --dir DIR --pin-file FILE [--answer CODE]\n"
                             "  The PIN of a replica is forgotten. Without --answer: prints the code to be "
                             "answered with feltbok-hub recover.\n"
                             "  With it: the first line of FILE is the new PIN, and nothing is lost.\n";

namespace {

Result<void> recover(ReplicaFolder& folder, const std::string& answer) {
    if (!answer.empty()) return folder.recover(answer);
    const auto request = folder.requestRecovery();
    if (!request) return fail(request);
    std::cout << *request << '\n';
    return {};
}

} // namespace

int runRecover(Arguments arguments) {
    const auto named = namedArguments(arguments, {"dir", "pin-file", "answer"});
    if (!named || textOf(*named, "dir").empty() || textOf(*named, "pin-file").empty()) {
        std::cerr << kRecoverUsage;
        return 2;
    }
    ReplicaFolder folder(textOf(*named, "dir"), textOf(*named, "pin-file"));
    const auto done = recover(folder, textOf(*named, "answer"));
    if (done) return 0;
    std::cerr << "feltbokctl recover: " << nameOf(done.error().code) << ": " << done.error().message << '\n';
    return 1;
}

} // namespace feltbok::ctl
