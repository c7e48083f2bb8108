// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/qt/qt_http_client.h"
#include "tests/sync/transport/raw_connection.h"
#include "tests/sync/transport/running_server.h"
#include "tests/sync/transport/test_certificate.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <atomic>

using namespace feltbok;

namespace {

constexpr int kPatienceMs = 10'000;

void needApplication() {
    static int argc = 1;
    static char name[] = "transport_qt_test";
    static char* argv[] = {name, nullptr};
    // Never taken down: Qt 6.8 dies when it goes after the statics of its plugins.
    static const auto& application = *new QCoreApplication(argc, argv);
    (void)application;
}

/// Runs the event loop until `stop` was called by what is waited for.
template <class Start>
void runUntil(Start start) {
    needApplication();
    QEventLoop loop;
    bool inTime = true;
    QTimer::singleShot(kPatienceMs, &loop, [&] {
        inTime = false;
        loop.quit();
    });
    start([&loop] { loop.quit(); });
    loop.exec();
    REQUIRE(inTime);
}

std::unique_ptr<QtHttpClient> qtClientOf(const QtHttpClient::Options& options,
                                         QtHttpClient::Progress progress = {}) {
    needApplication();
    auto client = QtHttpClient::create(options, std::move(progress));
    REQUIRE(client);
    return std::move(*client);
}

Result<HttpResponse> ask(QtHttpClient& client, const HttpRequest& request) {
    Result<HttpResponse> answer = fail(ErrorCode::Cancelled, "never called back");
    runUntil([&](auto stop) {
        client.send(request, [&, stop](Result<HttpResponse> given) {
            answer = std::move(given);
            stop();
        });
    });
    return answer;
}

ErrorCode errorOf(const Result<HttpResponse>& answer) {
    REQUIRE_FALSE(answer);
    return answer.error().code;
}

} // namespace

TEST_CASE("Qt: a request comes to the hub as it is, and the answer back as it is") {
    HttpRequest seen;
    RunningServer server([&](const HttpRequest& request) {
        seen = request;
        HttpResponse response;
        response.status = 409;
        response.headers["Content-Encoding"] = "gzip"; // unpacking is the codec's business
        response.headers["Upload-Offset"] = "7";
        response.body = {31, 139, 0, 1};
        return response;
    });
    const auto client = qtClientOf({.hub = server.server().endpoint()});
    for (const char* method : {"POST", "PATCH", "GET", "OPTIONS"}) {
        CAPTURE(method);
        const Bytes body = std::string_view(method) == "GET" ? Bytes() : Bytes{0, 255, 13, 10};
        const auto answer =
            ask(*client, {method, "/v1/blobs/%2F?x=1", {{"Authorization", "Feltbok t"}}, body});
        REQUIRE(answer);
        CHECK(answer->status == 409);
        CHECK(headerOf(answer->headers, "upload-offset") == "7");
        CHECK(answer->body == Bytes{31, 139, 0, 1});
        CHECK(seen.method == method);
        CHECK(seen.path == "/v1/blobs/%2F?x=1");
        CHECK(headerOf(seen.headers, "authorization") == "Feltbok t");
        CHECK(headerOf(seen.headers, "accept-encoding") == "identity");
        CHECK(seen.body == body);
    }
}

TEST_CASE("Qt: HEAD, empty answers and every status are answers") {
    RunningServer server([](const HttpRequest& request) {
        HttpResponse response;
        response.status = std::stoi(request.path.substr(1));
        response.headers["Upload-Offset"] = "5";
        if (response.status == 302) response.headers["Location"] = "/200";
        return response;
    });
    const auto client = qtClientOf({.hub = server.server().endpoint()});
    for (const int status : {200, 201, 204, 302, 400, 401, 403, 404, 409, 410, 413, 429, 500, 503}) {
        for (const char* method : {"HEAD", "POST"}) {
            CAPTURE(status, method);
            const auto answer = ask(*client, {method, "/" + std::to_string(status), {}, {}});
            REQUIRE(answer);
            CHECK(answer->status == status);
            CHECK(headerOf(answer->headers, "Upload-Offset") == "5");
        }
    }
}

TEST_CASE("Qt: P2 a hub that is down, silent, slow or cut off is Offline") {
    const HttpRequest request{"POST", "/v1/sync", {}, {1}};
    SECTION("down") {
        std::uint16_t port = 0;
        {
            const SilentPort closedAgain;
            port = closedAgain.port();
        }
        CHECK(errorOf(ask(*qtClientOf({.hub = {false, "127.0.0.1", port, {}, {}}}), request)) ==
              ErrorCode::Offline);
    }
    SECTION("silent") {
        const SilentPort silent;
        QtHttpClient::Options options{.hub = {false, "127.0.0.1", silent.port(), {}, {}}};
        options.stallTimeoutMs = 60;
        CHECK(errorOf(ask(*qtClientOf(options), request)) == ErrorCode::Offline);
        options.stallTimeoutMs = kPatienceMs;
        options.answerTimeoutMs = 60;
        CHECK(errorOf(ask(*qtClientOf(options), request)) == ErrorCode::Offline);
    }
    SECTION("silent before TLS") {
        const SilentPort silent;
        QtHttpClient::Options options{.hub = {true, "127.0.0.1", silent.port(), {}, {}}};
        options.stallTimeoutMs = 60;
        CHECK(errorOf(ask(*qtClientOf(options), request)) == ErrorCode::Offline);
    }
}

TEST_CASE("Qt: a hub restarted between two requests is asked again on a new connection") {
    auto first = std::make_unique<RunningServer>(echo);
    const Endpoint hub = first->server().endpoint();
    const auto client = qtClientOf({.hub = hub});
    REQUIRE(ask(*client, {"POST", "/one", {}, {1}}));
    first.reset();
    const RunningServer second(echo, {}, {}, hub.port);
    const auto answer = ask(*client, {"POST", "/two", {}, {5}});
    REQUIRE(answer);
    CHECK(answer->body == Bytes{5});
}

TEST_CASE("Qt: an answer over the limit is refused") {
    RunningServer server([](const HttpRequest&) {
        HttpResponse response;
        response.body.assign(300'000, 1);
        return response;
    });
    QtHttpClient::Options options{.hub = server.server().endpoint()};
    options.answerBytesMax = 1000;
    CHECK(errorOf(ask(*qtClientOf(options), {"GET", "/", {}, {}})) == ErrorCode::TooLarge);
}

TEST_CASE("Qt: progress is told in body bytes") {
    RunningServer server(echo);
    std::uint64_t up = 0;
    std::uint64_t down = 0;
    const auto client = qtClientOf({.hub = server.server().endpoint()}, [&](auto sent, auto received) {
        up = std::max(up, sent);
        down = std::max(down, received);
    });
    REQUIRE(ask(*client, {"POST", "/", {}, Bytes(kBodyBytesMax, 1)}));
    CHECK(up == kBodyBytesMax);
    CHECK(down == kBodyBytesMax);
}

TEST_CASE("Qt: what is cancelled never calls back, and the next request is served") {
    RunningServer server(echo);
    const auto client = qtClientOf({.hub = server.server().endpoint()});
    bool calledBack = false;
    client->send({"GET", "/one", {}, {}}, [&](const Result<HttpResponse>&) { calledBack = true; });
    client->cancel();
    client->wait(0, [&] { calledBack = true; });
    client->cancel();
    const auto answer = ask(*client, {"GET", "/two", {}, {}});
    REQUIRE(answer);
    CHECK(headerOf(answer->headers, "X-Path") == "/two");
    CHECK_FALSE(calledBack);
}

TEST_CASE("Qt: a callback may send the next request, or take the client away") {
    RunningServer server(echo);
    auto client = qtClientOf({.hub = server.server().endpoint()});
    std::string last;
    runUntil([&](auto stop) {
        client->send({"GET", "/one", {}, {}}, [&, stop](const Result<HttpResponse>&) {
            client->wait(1, [&, stop] {
                client->send({"GET", "/two", {}, {}}, [&, stop](Result<HttpResponse> answer) {
                    last = answer ? std::string(headerOf(answer->headers, "X-Path")) : "";
                    client.reset();
                    stop();
                });
            });
        });
    });
    CHECK(last == "/two");
    CHECK_FALSE(client);
}

TEST_CASE("Qt: the hub's certificate: who is taken for the hub, and who hears nothing") {
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
        bool systemTrusts = false;
    };
    const std::vector<Row> rows = {
        {"the key given at enrolment", {{hubs.key()}, {}}, true},
        {"the next key is known already", {{others.key(), hubs.key()}, {}}, true},
        {"another certificate", {{others.key()}, {}}, false},
        {"another certificate, though an authority vouches", {{others.key()}, {}}, false, true},
        {"signed by a known authority", {{}, hubs.files().certificate}, true},
        {"signed by an authority the system knows", {{}, {}}, true, true},
        {"signed by nobody known", {{}, {}}, false},
        {"signed by another authority", {{}, others.files().certificate}, false},
    };
    const QSslConfiguration system = QSslConfiguration::defaultConfiguration();
    for (const Row& row : rows) {
        CAPTURE(row.what);
        QSslConfiguration configuration = system;
        if (row.systemTrusts)
            configuration.setCaCertificates(
                QSslCertificate::fromPath(QString::fromStdString(hubs.files().certificate.string())));
        QSslConfiguration::setDefaultConfiguration(configuration);
        handled = 0;
        const auto client = qtClientOf({.hub = server.server().endpoint(), .trust = row.trust});
        for (int i = 1; i <= 2; ++i) {
            const auto answer = ask(*client, {"POST", "/v1/sync", {}, {42}});
            CHECK(answer.has_value() == row.trusted);
            CHECK(handled == (row.trusted ? i : 0));
            if (answer) continue;
            CHECK(answer.error().code == ErrorCode::HubIdentity);
            CHECK(answer.error().message.find("nothing was sent") != std::string::npos);
        }
    }
    QSslConfiguration::setDefaultConfiguration(system);
}

TEST_CASE("Qt: a file of authorities that holds none is named") {
    needApplication();
    QtHttpClient::Options options{.hub = {true, "127.0.0.1", 1, {}, {}}};
    options.trust.caFile = "/nonexistent.pem";
    const auto client = QtHttpClient::create(options);
    REQUIRE_FALSE(client);
    CHECK(client.error().code == ErrorCode::BadInput);
    CHECK(client.error().place == "/nonexistent.pem");
}
