// SPDX-License-Identifier: Apache-2.0
#include "core/base/version.h"

namespace feltbok {

std::string_view version() {
    return FELTBOK_VERSION;
}

} // namespace feltbok
