// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/transport/raw_connection.h"
#include "tests/sync/transport/running_server.h"
#include "tests/sync/transport/test_certificate.h"

#include <openssl/ssl.h>

#include <atomic>

using namespace feltbok;

namespace {

ErrorCode errorOf(const Result<HttpResponse>& answer) {
    REQUIRE_FALSE(answer);
    return answer.error().code;
}

} // namespace

TEST_CASE("P2 a hub that is down, silent or cut off is Offline, never more") {
    const HttpRequest ask{"POST", "/v1/sync", {}, {1}};
    SECTION("down") {
        std::uint16_t port = 0;
        {
            const SilentPort closedAgain;
            port = closedAgain.port();
        }
        CHECK(errorOf(clientOf({false, "127.0.0.1", port, {}, {}})->send(ask)) == ErrorCode::Offline);
    }
    SECTION("silent") {
        const SilentPort silent;
        const auto client = clientOf({false, "127.0.0.1", silent.port(), {}, {}}, {}, 60);
        CHECK(errorOf(client->send(ask)) == ErrorCode::Offline);
    }
    SECTION("silent before TLS") {
        const SilentPort silent;
        BlockingHttpClient::Options options{.hub = {true, "127.0.0.1", silent.port(), {}, {}}};
        options.connectTimeoutMs = 60;
        options.trust.keys = {"00"};
        CHECK(errorOf((*BlockingHttpClient::create(options))->send(ask)) == ErrorCode::Offline);
    }
    SECTION("busy for longer than the client waits") {
        std::atomic<bool> goOn = false;
        RunningServer server([&](const HttpRequest& request) {
            goOn.wait(false);
            return echo(request);
        });
        const auto client = clientOf(server.server().endpoint(), {}, 60);
        CHECK(errorOf(client->send(ask)) == ErrorCode::Offline);
        goOn = true;
        goOn.notify_all();
        CHECK(clientOf(server.server().endpoint())->send(ask));
    }
}

TEST_CASE("what is to be done meanwhile is done once, while the hub has the request and has not answered") {
    const HttpRequest ask{"POST", "/v1/sync", {}, {1}};
    int done = 0;
    SECTION("the hub waits for it") {
        std::atomic<bool> worked = false;
        RunningServer server([&](const HttpRequest& request) {
            worked.wait(false);
            return echo(request);
        });
        CHECK(clientOf(server.server().endpoint())->sendAndWork(ask, [&] {
            ++done;
            worked = true;
            worked.notify_all();
        }));
        CHECK(done == 1);
    }
    SECTION("there is no hub") {
        std::uint16_t port = 0;
        {
            const SilentPort closedAgain;
            port = closedAgain.port();
        }
        const auto client = clientOf({false, "127.0.0.1", port, {}, {}});
        CHECK(errorOf(client->sendAndWork(ask, [&] { ++done; })) == ErrorCode::Offline);
        CHECK(done == 1);
    }
    SECTION("the connection was closed meanwhile, and the request is sent once more") {
        auto first = std::make_unique<RunningServer>(echo);
        const Endpoint hub = first->server().endpoint();
        const auto client = clientOf(hub);
        REQUIRE(client->send(ask));
        first.reset();
        RunningServer second(echo, {}, {}, hub.port);
        CHECK(client->sendAndWork(ask, [&] { ++done; }));
        CHECK(done == 1);
    }
}

TEST_CASE("a hub restarted between two requests is asked again on a new connection") {
    auto first = std::make_unique<RunningServer>(echo);
    const Endpoint hub = first->server().endpoint();
    const auto client = clientOf(hub);
    REQUIRE(client->send({"GET", "/one", {}, {}}));
    first.reset();
    const RunningServer second(echo, {}, {}, hub.port);
    const auto answer = client->send({"POST", "/two", {}, {5}});
    REQUIRE(answer);
    CHECK(answer->body == Bytes{5});
}

TEST_CASE("an answer over the client's limit is refused") {
    RunningServer server([](const HttpRequest&) {
        HttpResponse response;
        response.body.assign(1001, 1);
        return response;
    });
    BlockingHttpClient::Options options{.hub = server.server().endpoint()};
    options.answerBytesMax = 1000;
    const auto client = BlockingHttpClient::create(options);
    REQUIRE(client);
    CHECK(errorOf((*client)->send({"GET", "/", {}, {}})) == ErrorCode::TooLarge);
}

TEST_CASE("the hub's certificate: who is taken for the hub, and who hears nothing") {
    const TestCertificate hubs;
    const TestCertificate others;
    std::atomic<int> handled = 0;
    RunningServer server(
        [&](const HttpRequest& request) {
            ++handled;
            return echo(request);
        },
        {}, hubs.files());
    struct Row {
        const char* what;
        TlsTrust trust;
        bool trusted;
    };
    const std::vector<Row> rows = {
        {"the key given at enrolment", {{hubs.key()}, {}}, true},
        {"the next key is known already", {{others.key(), hubs.key()}, {}}, true},
        {"another certificate", {{others.key()}, {}}, false},
        {"another certificate, though an authority vouches",
         {{others.key()}, hubs.files().certificate},
         false},
        {"signed by a known authority", {{}, hubs.files().certificate}, true},
        {"signed by nobody known", {{}, {}}, false},
        {"signed by another authority", {{}, others.files().certificate}, false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        handled = 0;
        const auto client = clientOf(server.server().endpoint(), row.trust);
        const auto answer = client->send({"POST", "/v1/sync", {}, {42}});
        CHECK(answer.has_value() == row.trusted);
        CHECK(handled == (row.trusted ? 1 : 0));
        if (row.trusted) CHECK(client->peerKey() == hubs.key());
        if (!answer) {
            CHECK(answer.error().code == ErrorCode::HubIdentity);
            CHECK(answer.error().message.find("nothing was sent") != std::string::npos);
        }
    }
}

TEST_CASE("an authority vouches for a name, not for any hub") {
    const TestCertificate certificate;
    RunningServer server(echo, {}, certificate.files());
    Endpoint hub = server.server().endpoint();
    hub.host = "localhost";
    CHECK(clientOf(hub, {{}, certificate.files().certificate})->send({"GET", "/", {}, {}}));
    hub.host = "127.0.0.2"; // answers too, but the certificate does not name it
    const RunningServer elsewhere(echo, {}, certificate.files());
    const auto answer = clientOf(hub, {{}, certificate.files().certificate})->send({"GET", "/", {}, {}});
    REQUIRE_FALSE(answer);
}

TEST_CASE("a client that expects TLS tells nothing to what speaks none") {
    RunningServer plain(echo);
    Endpoint hub = plain.server().endpoint();
    hub.tls = true;
    CHECK(errorOf(clientOf(hub, {{"00"}, {}})->send({"GET", "/", {}, {}})) == ErrorCode::HubIdentity);
}

TEST_CASE("a connection over TLS is kept, and a body of the largest size passes") {
    const TestCertificate certificate;
    RunningServer server(echo, {}, certificate.files());
    const auto client = clientOf(server.server().endpoint(), {{certificate.key()}, {}});
    for (int i = 0; i < 3; ++i) {
        const auto answer = client->send({"POST", "/v1/blobs", {}, Bytes(kBodyBytesMax, 3)});
        REQUIRE(answer);
        CHECK(answer->body.size() == kBodyBytesMax);
    }
}

TEST_CASE("the hub speaks TLS 1.3 and nothing older") {
    const TestCertificate certificate;
    RunningServer server(echo, {}, certificate.files());
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        SSL_CTX* context = SSL_CTX_new(TLS_client_method());
        SSL_CTX_set_max_proto_version(context, version);
        BIO* connection = BIO_new_ssl_connect(context);
        BIO_set_conn_hostname(connection, server.server().endpoint().authority().c_str());
        const bool shookHands = BIO_do_connect(connection) == 1 && BIO_do_handshake(connection) == 1;
        CHECK(shookHands == (version == TLS1_3_VERSION));
        BIO_free_all(connection);
        SSL_CTX_free(context);
    }
}

TEST_CASE("certificate and key files that do not fit are named") {
    const TestCertificate one;
    const TestCertificate two;
    struct Row {
        TlsFiles files;
        std::filesystem::path place;
    };
    const std::vector<Row> rows = {
        {{"/nonexistent.pem", one.files().key}, "/nonexistent.pem"},
        {{one.files().certificate, "/nonexistent.key"}, "/nonexistent.key"},
        {{one.files().key, one.files().key}, one.files().key},
        {{one.files().certificate, two.files().key}, two.files().key},
    };
    for (const Row& row : rows) {
        const auto server = HttpServer::open({{true, "127.0.0.1", 0, {}, {}}, row.files}, echo);
        REQUIRE_FALSE(server);
        CHECK(server.error().code == ErrorCode::BadInput);
        CHECK(server.error().place == row.place);
    }
}

TEST_CASE("plain http is refused off this machine, and a taken port is named") {
    CHECK(HttpServer::open({{false, "0.0.0.0", 0, {}, {}}}, echo).error().code == ErrorCode::BadInput);
    RunningServer server(echo);
    const auto second = HttpServer::open({server.server().endpoint()}, echo);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Io);
    CHECK(second.error().message.find(std::to_string(server.port())) != std::string::npos);
}
