// SPDX-License-Identifier: Apache-2.0
#include "app/hub/opened_hub.h"
#include "app/hub/verbs.h"
#include "sync/protocol/signing.h"

#include <iostream>

namespace feltbok::hub {

namespace {

constexpr std::string_view kMark = "feltbok recovery key 1 ";

Result<RecoveryPair> pairIn(FileSystem& files, const std::filesystem::path& path) {
    auto bytes = files.read(path);
    if (!bytes) return fail(bytes);
    std::string_view text = asText(*bytes);
    text = text.substr(0, text.find_first_of("\r\n"));
    const auto seed =
        text.starts_with(kMark) ? fromBase64(text.substr(kMark.size())) : fail(ErrorCode::Damaged, "");
    auto pair = seed ? RecoveryPair::fromSeed(*seed) : fail(seed);
    if (!pair) return fail(ErrorCode::BadInput, "this file holds no recovery key", path.string());
    return pair;
}

} // namespace

Result<void> runMakeRecoveryKey(const HubPlace& place, const std::filesystem::path& to) {
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    FileSystem& files = (*opened)->files();
    if (files.exists(to))
        return fail(ErrorCode::BadInput, "there is a file already: it is not replaced", to.string());
    SystemRandom random;
    const RecoveryPair pair = RecoveryPair::create(random);
    const std::string line = std::string(kMark) + toBase64(pair.seed()) + "\n";
    if (auto written = files.writeDurably(to, asBytes(line)); !written) return written;
    return (*opened)->hub().setRecoveryKey(pair.publicKey());
}

Result<void> runRecover(const HubPlace& place, const std::filesystem::path& key, const std::string& request) {
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    const auto pair = pairIn((*opened)->files(), key);
    if (!pair) return fail(pair);
    const auto answer = (*opened)->hub().recover(request, *pair);
    if (!answer) return fail(answer);
    std::cout << *answer << '\n';
    return {};
}

} // namespace feltbok::hub
