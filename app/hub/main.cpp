// SPDX-License-Identifier: Apache-2.0
#include "app/hub/command_line.h"

#include <sys/stat.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <iostream>

namespace {

using feltbok::hub::Exit;

Exit report(const feltbok::Error& error) {
    const std::string line = "feltbok-hub: " + std::string(feltbok::nameOf(error.code)) + ": " +
                             error.message + (error.place.empty() ? "" : " (" + error.place + ")") + "\n";
    std::fputs(line.c_str(), stderr);
    return error.code == feltbok::ErrorCode::Unsupported ? Exit::Unsupported : Exit::Failed;
}

Exit run(int argc, char** argv) {
    const feltbok::hub::Command command = feltbok::hub::readCommandLine(argc, argv);
    if (const auto* leave = std::get_if<Exit>(&command)) return *leave;
    const auto done = std::get<0>(command)();
    if (!done) return report(done.error());
    std::cout.flush();
    const bool written = std::cout && std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    return written ? Exit::Done : report({feltbok::ErrorCode::Io, "the output cannot be written", {}});
}

} // namespace

int main(int argc, char** argv) {
    ::umask(S_IRWXG | S_IRWXO);    // what the hub writes is its owner's alone
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone is an error of the write
    try {
        return static_cast<int>(run(argc, argv));
    } catch (const std::exception& bug) {
        return static_cast<int>(report({feltbok::ErrorCode::Io, bug.what(), {}}));
    }
}
