// SPDX-License-Identifier: Apache-2.0
#include "sync/client/credentials.h"

#include "sync/client/settings.h"
#include "sync/protocol/parts.h"

#include <algorithm>

namespace feltbok {
namespace {

// One setting holds them all: they are made and replaced together.
Value encodeCredentials(const Credentials& credentials) {
    return {{"hubUrl", credentials.hubUrl},
            {"certificate", encodeCertificate(credentials.certificate)},
            {"userName", credentials.userName},
            {"role", nameOf(credentials.role)},
            {"deviceKey", toBase64(credentials.deviceKey.seed())},
            {"hubKey", toBase64(credentials.hubKey)}};
}

} // namespace

std::optional<Credentials> Credentials::load(const Store& store) {
    const std::string text = store.setting(setting::kCredentials);
    if (text.empty()) return std::nullopt;
    auto value = fromJson(text);
    if (!value || !value->is_object()) return std::nullopt;
    const auto member = [&](const char* name) {
        const auto it = value->find(name);
        return it != value->end() && it->is_string() ? it->get<std::string>() : std::string{};
    };
    static const Value kNothing = Value::object();
    MemberReader reader(value->contains("certificate") ? value->at("certificate") : kNothing);
    const Certificate certificate = decodeCertificate(reader);
    auto role = roleOf(member("role"));
    auto hubKey = fromBase64(member("hubKey"));
    auto seed = fromBase64(member("deviceKey"));
    auto key = seed ? SigningKey::fromSeed(*seed) : fail(seed);
    if (!reader.ok() || !role || !key || !hubKey || hubKey->size() != PublicKey{}.size()) return std::nullopt;
    Credentials credentials{.hubUrl = member("hubUrl"),
                            .certificate = certificate,
                            .userName = member("userName"),
                            .role = *role,
                            .deviceKey = *key,
                            .token = store.setting(setting::kToken)};
    std::ranges::copy(*hubKey, credentials.hubKey.begin());
    return credentials;
}

Result<void> Credentials::save(Store& store) const {
    if (auto saved = store.setSetting(setting::kCredentials, encodeCredentials(*this).dump()); !saved)
        return saved;
    return saveToken(store, token);
}

std::string hubUrlOf(const Store& store) {
    const auto credentials = Credentials::load(store);
    return credentials ? credentials->hubUrl : std::string{};
}

Result<void> saveToken(Store& store, const std::string& token) {
    return store.setSetting(setting::kToken, token);
}

} // namespace feltbok
