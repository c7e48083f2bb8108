// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/replica_folder.h"

#include "sync/client/recovery.h"

#include <iostream>

namespace feltbok::ctl {
namespace {

constexpr std::string_view kGeneratedPin = "replica-pin";
constexpr const char* kKeyName = "feltbok.key";

} // namespace

ReplicaFolder::ReplicaFolder(std::filesystem::path folder, std::filesystem::path pinFile,
                             std::int64_t clockOffsetMs)
    : m_folder(std::move(folder))
    , m_pinFile(std::move(pinFile))
    , m_clock(clockOffsetMs)
    , m_keychain(m_folder / "keychain", m_files) {}

Result<std::string> ReplicaFolder::pin() {
    if (!m_pinFile.empty()) {
        auto bytes = m_files.read(m_pinFile);
        if (!bytes) return fail(bytes);
        const std::string text(asText(*bytes));
        return text.substr(0, text.find_first_of("\r\n"));
    }
    std::cerr << "feltbokctl: without --pin-file whoever copies the folder can open it\n";
    auto kept = m_keychain.read(kGeneratedPin);
    if (kept) return std::string(asText(*kept));
    if (kept.error().code != ErrorCode::NotFound) return fail(kept);
    const std::string made = Id::random(m_random).toString();
    if (auto written = m_keychain.write(kGeneratedPin, asBytes(made)); !written) return fail(written);
    return made;
}

Result<std::unique_ptr<Store>> ReplicaFolder::open(bool mustExist) {
    KeyFile file = keyFile();
    if (mustExist && !file.exists())
        return fail(ErrorCode::NotFound,
                    "there is no replica in this folder: make it with feltbokctl replica", m_folder.string());
    if (auto made = m_files.makeFolder(m_folder / "keychain"); !made) return fail(made);
    auto secret = pin();
    if (!secret) return fail(secret);
    auto key = file.exists() ? file.open(*secret) : file.create(*secret);
    if (!key) return fail(key);
    auto store =
        Store::open({.folder = m_folder, .key = *key, .mustExist = mustExist}, m_clock, m_random, m_files);
    if (!store) return store;
    if (auto kept = keepRecoverable(**store, file, *key); !kept) return fail(kept);
    return store;
}

KeyFile ReplicaFolder::keyFile() {
    return {m_folder / kKeyName, m_files, m_keychain, m_clock, m_random};
}

Result<std::string> ReplicaFolder::requestRecovery() {
    return keyFile().requestRecovery();
}

Result<void> ReplicaFolder::recover(const std::string& answer) {
    auto secret = pin();
    if (!secret) return fail(secret);
    auto key = keyFile().recover(answer, *secret);
    return key ? Result<void>{} : fail(key);
}

} // namespace feltbok::ctl
