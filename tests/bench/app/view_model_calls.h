// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace feltbok::bench {

/// Calls from QML into view models (feltbok::app): invocations and properties written. A property read is not
/// among them: QML reads it without passing Qt's call by index, which is where these are counted.
struct ViewModelCalls {
    std::size_t count = 0;
    double p99Ms = 0; ///< of the interface's thread's processor time
    double mostMs = 0;
    std::string slowest; ///< class and method
};

/// From here on; of one thread.
void countViewModelCalls();
[[nodiscard]] ViewModelCalls viewModelCalls();

} // namespace feltbok::bench
