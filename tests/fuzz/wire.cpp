// SPDX-License-Identifier: Apache-2.0
// A message as a stranger may send it, its first byte choosing the codec: what is read is written packed and
// read again as the same, and no message that can be read is one that the decoders fall over. Or a piece of a
// snapshot, or a stick's file.
#include "sync/protocol/bundle.h"
#include "sync/protocol/codec.h"
#include "sync/protocol/messages.h"
#include "sync/protocol/snapshot.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace feltbok;
    if (size == 0) return 0;
    constexpr std::uint8_t kSnapshot = 0xFE;
    constexpr std::uint8_t kStick = 0xFF;
    if (data[0] == kSnapshot) {
        (void)openSnapshot({data + 1, size - 1});
        return 0;
    }
    if (data[0] == kStick) {
        (void)splitChunks({data + 1, size - 1});
        return 0;
    }
    constexpr std::string_view kTypes[] = {kJsonType, kCborType, kPackedType};
    Headers headers{{"Content-Type", std::string(kTypes[data[0] % 3])}};
    if (data[0] / 3 % 2 == 1) headers["Content-Encoding"] = "zstd";
    const auto value = readBody(headers, {data + 1, size - 1});
    if (!value) return 0;
    (void)decodeEnrolRequest(*value);
    (void)decodeTokenRequest(*value);
    (void)decodeErrorAnswer(*value);
    const auto answer = decodeSyncAnswer(*value);
    if (answer && !decodeSyncAnswer(encode(*answer))) std::abort();
    const auto request = decodeSyncRequest(*value);
    if (!request) return 0;
    const Value written = encode(*request, true);
    Bytes body;
    headers.clear();
    writeBody(written, Codec::Packed, headers, body);
    const auto again = readBody(headers, body);
    if (!again || *again != written || !decodeSyncRequest(*again)) std::abort();
    return 0;
}
