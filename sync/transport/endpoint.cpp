// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/endpoint.h"

#include <arpa/inet.h>

#include <charconv>
#include <optional>

namespace feltbok {

namespace {

constexpr std::size_t kUrlCharactersMax = 512;
constexpr std::size_t kTlsKeyDigits = 64;
constexpr std::size_t kTlsKeysMax = 4;
constexpr std::string_view kTlsKeysMark = "#tls=";

struct HostAndPort {
    std::string host;
    std::optional<std::uint16_t> port;
};

std::optional<std::uint16_t> readPort(std::string_view text) {
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return {};
    return port;
}

bool isNumeric(const std::string& host) {
    in6_addr scratch{};
    return inet_pton(AF_INET, host.c_str(), &scratch) == 1 ||
           inet_pton(AF_INET6, host.c_str(), &scratch) == 1;
}

bool isHostCharacter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-';
}

std::optional<HostAndPort> readHostAndPort(std::string_view text) {
    HostAndPort read;
    std::string_view rest;
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        if (end == std::string_view::npos) return {};
        read.host = text.substr(1, end - 1);
        if (!isNumeric(read.host)) return {};
        rest = text.substr(end + 1);
    } else {
        const std::size_t end = text.find(':');
        read.host = text.substr(0, end);
        for (const char c : read.host)
            if (!isHostCharacter(c)) return {};
        if (end != std::string_view::npos) rest = text.substr(end);
    }
    if (read.host.empty()) return {};
    if (rest.empty()) return read;
    if (!rest.starts_with(':')) return {};
    read.port = readPort(rest.substr(1));
    if (!read.port) return {};
    return read;
}

/// `KEY,KEY`; nothing if one of them is no key.
std::optional<std::vector<std::string>> readKeys(std::string_view text) {
    std::vector<std::string> keys;
    while (true) {
        const std::string_view key = text.substr(0, text.find(','));
        const bool digits = key.find_first_not_of("0123456789abcdef") == std::string_view::npos;
        if (key.size() != kTlsKeyDigits || !digits || keys.size() == kTlsKeysMax) return {};
        keys.emplace_back(key);
        if (key.size() == text.size()) return keys;
        text.remove_prefix(key.size() + 1);
    }
}

} // namespace

Result<Endpoint> Endpoint::parseUrl(std::string_view url) {
    const auto wrong = [&] {
        return fail(ErrorCode::BadInput,
                    "the hub's address must look like https://hub.example.no or http://127.0.0.1:8080");
    };
    if (url.size() > kUrlCharactersMax) return wrong();
    Endpoint endpoint;
    endpoint.tls = url.starts_with("https://");
    if (!endpoint.tls && !url.starts_with("http://")) return wrong();
    url.remove_prefix(endpoint.tls ? 8 : 7);
    if (const std::size_t mark = url.find(kTlsKeysMark); mark != std::string_view::npos) {
        auto keys = readKeys(url.substr(mark + kTlsKeysMark.size()));
        if (!keys || !endpoint.tls)
            return fail(ErrorCode::BadInput,
                        "what follows #tls= in the hub's address is no key of a certificate");
        endpoint.tlsKeys = std::move(*keys);
        url = url.substr(0, mark);
    }
    const std::size_t slash = url.find('/');
    const auto where = readHostAndPort(url.substr(0, slash));
    if (!where || where->port == 0) return wrong();
    endpoint.host = where->host;
    endpoint.port = where->port.value_or(endpoint.tls ? 443 : 80);
    if (slash != std::string_view::npos) endpoint.path = url.substr(slash);
    while (endpoint.path.ends_with('/'))
        endpoint.path.pop_back();
    if (endpoint.path.find_first_of("?# \r\n") != std::string::npos) return wrong();
    if (!endpoint.tls && !endpoint.isLoopback())
        return fail(ErrorCode::BadInput,
                    "plain http is for this machine only: use https:// for " + endpoint.host);
    return endpoint;
}

Result<Endpoint> Endpoint::parseListen(std::string_view listen, bool tls) {
    const auto where = readHostAndPort(listen);
    if (!where || !where->port)
        return fail(ErrorCode::BadInput,
                    "--listen must be ADDRESS:PORT, such as 127.0.0.1:8080 or [::1]:8080");
    Endpoint endpoint{tls, where->host == "localhost" ? "127.0.0.1" : where->host, *where->port, {}, {}};
    if (!isNumeric(endpoint.host))
        return fail(ErrorCode::BadInput, "--listen needs a numeric address, not \"" + endpoint.host + "\"");
    if (!tls && !endpoint.isLoopback())
        return fail(ErrorCode::BadInput, "listening on " + endpoint.host +
                                             " needs --tls-cert and --tls-key; without them the hub listens "
                                             "on 127.0.0.1 or [::1] only");
    return endpoint;
}

bool Endpoint::isLoopback() const {
    if (host == "localhost") return true;
    in_addr four{};
    if (inet_pton(AF_INET, host.c_str(), &four) == 1) return ntohl(four.s_addr) >> 24U == 127;
    in6_addr six{};
    return inet_pton(AF_INET6, host.c_str(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

std::string Endpoint::authority() const {
    const std::string shown = host.find(':') == std::string::npos ? host : "[" + host + "]";
    return shown + ":" + std::to_string(port);
}

std::string Endpoint::url() const {
    return (tls ? "https://" : "http://") + authority() + path;
}

} // namespace feltbok
