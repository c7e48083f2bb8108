// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace feltbok::bench {

/// Another program, spoken with line by line. Ends with this object: its input is closed and it is waited
/// for. Not thread-safe.
class ChildProcess {
public:
    /// `command` is looked up in PATH unless it has a slash. What it writes to stderr goes to ours.
    [[nodiscard]] static Result<ChildProcess> start(const std::vector<std::string>& command);
    ChildProcess(ChildProcess&& other) noexcept;
    ChildProcess& operator=(ChildProcess&&) = delete;
    ~ChildProcess();

    /// Writes a line (nothing for an empty one) and waits for the next one it says; no longer than
    /// `patienceMs`, then fails with Cancelled. What it says must be one line for each it is asked.
    [[nodiscard]] Result<std::string> ask(const std::string& line, int patienceMs = kForEverMs);
    static constexpr int kForEverMs = -1;
    /// Asks it to end (SIGTERM); it is waited for when this object goes.
    void end() const;
    /// The most memory it has had, in MB (Linux's VmHWM).
    [[nodiscard]] double peakMemoryMb() const;

private:
    ChildProcess() = default;
    std::FILE* m_in = nullptr;
    std::FILE* m_out = nullptr;
    int m_pid = -1;
};

/// Runs `work` in a copy of this process, which ends with it, and returns the line that it gave: so that each
/// measurement begins with the same memory.
[[nodiscard]] Result<std::string> inFreshProcess(const std::function<std::string()>& work);

} // namespace feltbok::bench
