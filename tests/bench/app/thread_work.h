// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ctime>

namespace feltbok::bench {

/// What this thread has worked, in milliseconds of processor time: the same on a machine that has other work
/// as well. The interface's thread reads no file and waits for no lock, so a quiet machine's clock shows the
/// same.
[[nodiscard]] inline double workedMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace feltbok::bench
