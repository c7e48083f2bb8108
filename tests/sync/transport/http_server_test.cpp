// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/transport/raw_connection.h"
#include "tests/sync/transport/running_server.h"

#include <atomic>
#include <future>
#include <mutex>
#include <set>

using namespace feltbok;

namespace {

HttpServerLimits impatient() {
    HttpServerLimits limits;
    limits.headerTimeoutMs = limits.bodyTimeoutMs = limits.stallTimeoutMs = 60;
    limits.idleTimeoutMs = limits.lingerTimeoutMs = 60;
    return limits;
}

/// The handler was asked nothing, and the next client is served as if nothing had been.
void requireStillServing(RunningServer& server) {
    const auto answer = clientOf(server.server().endpoint())->send({"POST", "/v1/next", {}, {1, 2}});
    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK(answer->body == Bytes{1, 2});
}

const std::string kPost = "POST /v1/sync HTTP/1.1\r\nHost: hub\r\n";

} // namespace

TEST_CASE("a request comes whole to the handler and its answer back") {
    HttpRequest seen;
    RunningServer server([&](const HttpRequest& request) {
        seen = request;
        HttpResponse response;
        response.status = 201;
        response.headers["Location"] = "/v1/blobs/7";
        response.body = {9, 8, 7};
        return response;
    });
    const auto client = clientOf(server.server().endpoint());
    const auto answer = client->send({"PATCH",
                                      "/v1/blobs?x=1",
                                      {{"Authorization", "Feltbok t"}, {"Upload-Offset", "0"}},
                                      {0, 255, 13, 10}});
    REQUIRE(answer);
    CHECK(answer->status == 201);
    CHECK(headerOf(answer->headers, "location") == "/v1/blobs/7");
    CHECK(answer->body == Bytes{9, 8, 7});
    server.stop();
    CHECK(seen.method == "PATCH");
    CHECK(seen.path == "/v1/blobs?x=1");
    CHECK(seen.headers == Headers{{"Authorization", "Feltbok t"}, {"Upload-Offset", "0"}});
    CHECK(seen.body == Bytes{0, 255, 13, 10});
    CHECK(seen.peer == "127.0.0.1");
}

TEST_CASE("an answer to HEAD says how long the body would be, and has none") {
    RunningServer server([](const HttpRequest&) {
        HttpResponse response;
        response.headers["Upload-Offset"] = "5";
        response.body = {1, 2, 3, 4, 5};
        return response;
    });
    const auto client = clientOf(server.server().endpoint());
    for (int i = 0; i < 2; ++i) {
        const auto answer = client->send({"HEAD", "/v1/blobs/7", {}, {}});
        REQUIRE(answer);
        CHECK(headerOf(answer->headers, "content-length") == "5");
        CHECK(headerOf(answer->headers, "upload-offset") == "5");
        CHECK(answer->body.empty());
    }
}

TEST_CASE("one connection serves many requests, also those sent before the first answer") {
    RunningServer server(echo);
    RawConnection connection(server.port());
    const std::string ask =
        "GET /one HTTP/1.1\r\nHost: hub\r\n\r\nGET /two HTTP/1.1\r\nHost: hub\r\n\r\n"
        "POST /three HTTP/1.1\r\nHost: hub\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi";
    connection.send(ask);
    const std::string answers = connection.readAll();
    const auto one = answers.find("X-Path: /one");
    const auto two = answers.find("X-Path: /two");
    const auto three = answers.find("X-Path: /three");
    CHECK(one < two);
    CHECK(two < three);
    CHECK(three != std::string::npos);
    CHECK(answers.ends_with("hi"));
}

TEST_CASE("a large body waits for 100 Continue, as curl has it") {
    RunningServer server(echo);
    RawConnection connection(server.port());
    connection.send(kPost + "Expect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    CHECK(connection.readUntil("\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n");
    connection.send("abc");
    CHECK(connection.readUntil("abc").starts_with("HTTP/1.1 200 OK"));
}

namespace {

std::string manyHeaders(std::size_t count) {
    std::string headers;
    while (count-- > 0)
        headers += "A: b\r\n";
    return headers;
}

} // namespace

TEST_CASE("what is over a limit is refused with a reason, before the handler") {
    struct Row {
        std::string sent;
        std::string answer;
    };
    const std::vector<Row> rows = {
        {kPost + "Content-Length: 101\r\n\r\n" + std::string(101, 'x'), "HTTP/1.1 413"},
        {kPost + "Content-Length: 99999999999\r\n\r\n", "HTTP/1.1 413"},
        {kPost + "Transfer-Encoding: chunked\r\n\r\nc8\r\n" + std::string(200, 'x') + "\r\n0\r\n\r\n",
         "HTTP/1.1 413"},
        {kPost + "X: " + std::string(2000, 'x') + "\r\n\r\n", "HTTP/1.1 431"},
        {kPost + manyHeaders(kHeadersMax + 1) + "\r\n", "HTTP/1.1 431"},
        {"POST /" + std::string(2000, 'x') + " HTTP/1.1\r\n\r\n", "HTTP/1.1 431"},
        {"hello?\r\n\r\n", "HTTP/1.1 400"},
        {kPost + "Content-Length: minus\r\n\r\n", "HTTP/1.1 400"},
        {kPost + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n", "HTTP/1.1 400"},
        {std::string("\x16\x03\x01\x02", 4) + std::string(200, '\0'), "HTTP/1.1 400"}, // TLS to a plain port
    };
    HttpServerLimits limits = impatient();
    limits.headerTimeoutMs = limits.bodyTimeoutMs = limits.stallTimeoutMs = 5000;
    limits.bodyBytesMax = 100;
    limits.headerBytesMax = 1000;
    std::atomic<int> handled = 0;
    RunningServer server(
        [&](const HttpRequest& request) {
            ++handled;
            return echo(request);
        },
        limits);
    for (const Row& row : rows) {
        CAPTURE(row.sent.substr(0, 120));
        RawConnection connection(server.port());
        connection.send(row.sent);
        CHECK(connection.readAll().substr(0, 12) == row.answer);
    }
    CHECK(handled == 0);
    requireStillServing(server);
}

TEST_CASE("a body of exactly the limit passes") {
    HttpServerLimits limits;
    RunningServer server(echo, limits);
    const auto client = clientOf(server.server().endpoint());
    const auto answer = client->send({"POST", "/v1/blobs", {}, Bytes(kBodyBytesMax, 7)});
    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK(answer->body.size() == kBodyBytesMax);
    const auto over = client->send({"POST", "/v1/blobs", {}, Bytes(kBodyBytesMax + 1, 7)});
    REQUIRE(over);
    CHECK(over->status == 413);
    CHECK(asText(over->body) == R"({"code":"too-large","message":"the body is too large"})");
}

TEST_CASE("a client that is slow or stops half-way is let go, and nothing of it reaches the handler") {
    const std::vector<std::string> halves = {
        "",
        "POST /v1",
        kPost,
        kPost + "Content-Length: 10\r\n\r\n",
        kPost + "Content-Length: 10\r\n\r\nhalf",
        kPost + "Transfer-Encoding: chunked\r\n\r\n4\r\nha",
    };
    std::atomic<int> handled = 0;
    RunningServer server(
        [&](const HttpRequest& request) {
            ++handled;
            return echo(request);
        },
        impatient());
    for (const std::string& half : halves) {
        CAPTURE(half);
        RawConnection slow(server.port());
        slow.send(half);
        CHECK(slow.isClosed());
        RawConnection gone(server.port());
        gone.send(half);
        gone.endSending();
        const std::string said = gone.readAll();
        CHECK((said.empty() || said.starts_with("HTTP/1.1 400")));
    }
    CHECK(handled == 0);
    requireStillServing(server);
}

TEST_CASE("a connection left idle after an answer is closed") {
    RunningServer server(echo, impatient());
    RawConnection connection(server.port());
    connection.send("GET /one HTTP/1.1\r\nHost: hub\r\n\r\n");
    CHECK(connection.readUntil("\r\n\r\n").starts_with("HTTP/1.1 200 OK"));
    CHECK(connection.isClosed());
}

TEST_CASE("when connections run out, who has been idle longest gives way") {
    HttpServerLimits limits;
    limits.connectionsMax = 4;
    RunningServer server(echo, limits);
    std::vector<std::unique_ptr<RawConnection>> idle;
    for (int i = 0; i < 4; ++i) {
        idle.push_back(std::make_unique<RawConnection>(server.port()));
        idle.back()->send("GET /one HTTP/1.1\r\nHost: hub\r\n\r\n");
        CHECK(idle.back()->readUntil("\r\n\r\n").starts_with("HTTP/1.1 200"));
    }
    requireStillServing(server);
    CHECK(idle[0]->isClosed());
    idle[3]->send("GET /two HTTP/1.1\r\nHost: hub\r\n\r\n");
    CHECK(idle[3]->readUntil("\r\n\r\n").starts_with("HTTP/1.1 200"));
}

TEST_CASE("when all connections are busy, one more is closed at once") {
    HttpServerLimits limits;
    limits.connectionsMax = 1;
    std::promise<void> inHandler;
    std::promise<void> goOn;
    RunningServer server(
        [&](const HttpRequest& request) {
            inHandler.set_value();
            goOn.get_future().wait();
            return echo(request);
        },
        limits);
    RawConnection busy(server.port());
    busy.send("GET /one HTTP/1.1\r\nHost: hub\r\n\r\n");
    inHandler.get_future().wait();
    RawConnection tooMany(server.port());
    CHECK(tooMany.isClosed());
    goOn.set_value();
    CHECK(busy.readUntil("\r\n\r\n").starts_with("HTTP/1.1 200"));
}

TEST_CASE("the handler is asked by one thread, one request at a time, however many ask") {
    constexpr int kClients = 8;
    constexpr int kRequestsEach = 25;
    std::atomic<int> inside = 0;
    std::atomic<bool> overlapped = false;
    std::set<std::thread::id> threads;
    RunningServer server([&](const HttpRequest& request) {
        if (++inside != 1) overlapped = true;
        threads.insert(std::this_thread::get_id());
        --inside;
        return echo(request);
    });
    std::atomic<int> answered = 0;
    std::vector<std::thread> clients;
    clients.reserve(kClients);
    for (int i = 0; i < kClients; ++i)
        clients.emplace_back([&] {
            auto client = BlockingHttpClient::create({.hub = server.server().endpoint()});
            for (int j = 0; j < kRequestsEach; ++j) {
                const auto answer = (*client)->send({"POST", "/v1/sync", {}, {1}});
                if (answer && answer->status == 200) ++answered;
            }
        });
    for (std::thread& client : clients)
        client.join();
    const std::set<std::thread::id> own{server.threadId()};
    server.stop();
    CHECK(answered == kClients * kRequestsEach);
    CHECK_FALSE(overlapped);
    CHECK(threads == own);
}

TEST_CASE("a handler that throws costs its client a 500 and nobody else anything") {
    RunningServer server([](const HttpRequest& request) -> HttpResponse {
        if (request.path == "/bad") throw std::runtime_error("bug");
        return echo(request);
    });
    const auto client = clientOf(server.server().endpoint());
    const auto answer = client->send({"GET", "/bad", {}, {}});
    REQUIRE(answer);
    CHECK(answer->status == 500);
    CHECK(asText(answer->body).find("\"code\":\"io\"") != std::string_view::npos);
    requireStillServing(server);
}

TEST_CASE("a server that stops finishes what it has begun and takes nothing new") {
    std::promise<void> inHandler;
    std::promise<void> goOn;
    RunningServer server([&](const HttpRequest& request) {
        inHandler.set_value();
        goOn.get_future().wait();
        return echo(request);
    });
    const Endpoint hub = server.server().endpoint();
    RawConnection idle(server.port());
    RawConnection busy(server.port());
    busy.send("GET /one HTTP/1.1\r\nHost: hub\r\n\r\n");
    inHandler.get_future().wait();
    server.server().stop();
    CHECK(idle.isClosed());
    goOn.set_value();
    const std::string answer = busy.readAll();
    CHECK(answer.starts_with("HTTP/1.1 200"));
    CHECK(answer.find("Connection: close") != std::string::npos);
    server.stop();
    const auto after = clientOf(hub)->send({"GET", "/two", {}, {}});
    REQUIRE_FALSE(after);
    CHECK(after.error().code == ErrorCode::Offline);
}

TEST_CASE("the log names a request's kind, never what it is about") {
    struct Row {
        std::string path;
        std::string route;
    };
    const std::vector<Row> rows = {
        {"/v1/sync", "/v1/sync"},
        {"/v1/blobs/0123abcd", "/v1/blobs"},
        {"/v1/snapshot?scope=tokke", "/v1/snapshot"},
        {"/healthz", "/healthz"},
        {"/v1/Kari%20Nordmann", "other"},
        {"/v1/" + std::string(40, 'a'), "other"},
    };
    std::vector<std::string> routes;
    std::vector<std::string> problems;
    RunningServer server(echo, {}, {}, 0, [&](const HttpExchangeFacts& facts) {
        routes.emplace_back(facts.route);
        problems.emplace_back(facts.problem);
    });
    const auto client = clientOf(server.server().endpoint());
    for (const Row& row : rows)
        REQUIRE(client->send({"GET", row.path, {}, {}}));
    RawConnection wrong(server.port());
    wrong.send("hello?\r\n\r\n");
    CHECK(wrong.readAll().starts_with("HTTP/1.1 400"));
    server.stop();
    REQUIRE(routes.size() == rows.size() + 1);
    for (std::size_t i = 0; i < rows.size(); ++i)
        CHECK(routes[i] == rows[i].route);
    CHECK(problems.back() == "this is not HTTP");
}
