// SPDX-License-Identifier: Apache-2.0
// An edit as another device may send it: whatever is read is written and read again as the same (P7).
#include "core/record/edit_codec.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace feltbok;
    const auto value = fromCbor({data, size});
    if (!value) return 0;
    const auto edit = decodeEdit(*value);
    if (!edit) return 0;
    const auto written = encodeEdit(*edit);
    const auto again = decodeEdit(written);
    if (!again || encodeEdit(*again) != written) std::abort();
    const Bytes bytes = bytesOf(*edit);
    const auto kept = editFromBytes(bytes);
    if (bytes != toCbor(written) || !kept || *kept != *edit) std::abort();
    return 0;
}
