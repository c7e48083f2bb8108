// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/named_arguments.h"
#include "app/ctl/replica_folder.h"

#include <iostream>

namespace feltbok::ctl {

/// A verb that makes a file of what a replica's folder holds (--dir, --pin-file).
template <class Wanted>
struct ReadingVerb {
    const char* name;
    const char* usage;
    Result<Wanted> (*wantedFrom)(const NamedArguments& named);
    Result<void> (*write)(const Store& store, FileSystem& files, const Wanted& wanted);
};

/// 0; 2 with the usage if the arguments are wrong; 1 if the book cannot be read or the file not written. What
/// is wrong stands on stderr.
template <class Wanted>
int readReplica(const ReadingVerb<Wanted>& verb, const Result<NamedArguments>& named) {
    const auto tell = [&](const Error& error) {
        std::cerr << "feltbokctl " << verb.name << ": " << error.message << " (" << error.place << ")\n";
    };
    auto wanted = named ? verb.wantedFrom(*named) : Result<Wanted>(fail(named));
    if (wanted && textOf(*named, "dir").empty())
        wanted = fail(ErrorCode::BadInput, "the folder of the replica is missing", "--dir");
    if (!wanted) {
        tell(wanted.error());
        std::cerr << verb.usage;
        return 2;
    }
    ReplicaFolder folder(textOf(*named, "dir"), textOf(*named, "pin-file"));
    constexpr bool kMustExist = true;
    const auto store = folder.open(kMustExist);
    const auto done = store ? verb.write(**store, folder.files(), *wanted) : Result<void>(fail(store));
    if (done) return 0;
    tell(done.error());
    return 1;
}

} // namespace feltbok::ctl
