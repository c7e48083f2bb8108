// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/endpoint.h"
#include "tests/catch.h"

using namespace feltbok;

TEST_CASE("a hub's address as a person writes it") {
    struct Row {
        std::string url;
        std::string read; ///< empty: refused
        bool loopback;
    };
    const std::vector<Row> rows = {
        {"http://127.0.0.1:8080", "http://127.0.0.1:8080", true},
        {"http://localhost:8080/", "http://localhost:8080", true},
        {"http://[::1]:8080", "http://[::1]:8080", true},
        {"https://hub.example.no", "https://hub.example.no:443", false},
        {"https://hub.example.no:8443/feltbok/", "https://hub.example.no:8443/feltbok", false},
        {"http://hub.example.no", "", false}, // in the clear
        {"http://10.0.0.1:8080", "", false},
        {"hub.example.no", "", false},
        {"ftp://hub.example.no", "", false},
        {"https://", "", false},
        {"https://hub.example.no:0", "", false},
        {"https://hub.example.no:65536", "", false},
        {"https://hub.example.no:80a", "", false},
        {"https://user@hub.example.no", "", false},
        {"https://hub.example.no/\r\nHost: x", "", false},
        {"https://[::1", "", false},
        {"https://" + std::string(600, 'a'), "", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.url);
        const auto endpoint = Endpoint::parseUrl(row.url);
        CHECK(endpoint.has_value() == !row.read.empty());
        if (!endpoint) continue;
        CHECK(endpoint->url() == row.read);
        CHECK(endpoint->isLoopback() == row.loopback);
    }
}

TEST_CASE("a hub's address may carry the key of its certificate") {
    const std::string one(64, 'a');
    const std::string two(64, '0');
    struct Row {
        std::string url;
        std::vector<std::string> keys; ///< empty: refused
    };
    const std::vector<Row> rows = {
        {"https://10.0.0.5:8443#tls=" + one, {one}},
        {"https://10.0.0.5:8443/feltbok/#tls=" + one + "," + two, {one, two}},
        {"https://10.0.0.5#tls=", {}},
        {"https://10.0.0.5#tls=" + one + ",", {}},
        {"https://10.0.0.5#tls=" + one + "a", {}},
        {"https://10.0.0.5#tls=" + std::string(64, 'g'), {}},
        {"https://10.0.0.5#tls=" + one + "," + one + "," + one + "," + one + "," + one, {}},
        {"https://10.0.0.5#key=" + one, {}},
        {"http://127.0.0.1:8080#tls=" + one, {}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.url);
        const auto endpoint = Endpoint::parseUrl(row.url);
        CHECK(endpoint.has_value() == !row.keys.empty());
        if (!endpoint) continue;
        CHECK(endpoint->tlsKeys == row.keys);
        CHECK(endpoint->url().find('#') == std::string::npos);
    }
}

TEST_CASE("without TLS a hub listens on this machine only") {
    struct Row {
        const char* listen;
        bool plain;
        bool tls;
    };
    const std::vector<Row> rows = {
        {"127.0.0.1:0", true, true},
        {"127.8.0.1:80", true, true},
        {"[::1]:8080", true, true},
        {"localhost:80", true, true},
        {"0.0.0.0:8080", false, true},
        {"192.168.1.4:80", false, true},
        {"[::]:8080", false, true},
        {"127.0.0.1", false, false},
        {"hub.example.no:80", false, false},
        {"127.0.0.1:99999", false, false},
        {"", false, false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.listen);
        CHECK(Endpoint::parseListen(row.listen, false).has_value() == row.plain);
        CHECK(Endpoint::parseListen(row.listen, true).has_value() == row.tls);
    }
    CHECK(Endpoint::parseListen("0.0.0.0:80", false).error().message.find("--tls-cert") != std::string::npos);
}
