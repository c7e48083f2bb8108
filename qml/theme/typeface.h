// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace feltbok {

/// Makes Inter known to the program and its default font. Call once, after the QGuiApplication is made and
/// before the first window. Returns false if a face compiled into the program cannot be read.
[[nodiscard]] bool loadTypeface();

} // namespace feltbok
