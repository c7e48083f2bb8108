// SPDX-License-Identifier: Apache-2.0
#include "tests/scratch_folder.h"
#include "tests/sync/processes/county_processes.h"
#include "tests/sync/transport/test_certificate.h"

#include <algorithm>
#include <fstream>

using namespace feltbok;
using feltbok::testing::ScratchFolder;

namespace {

struct Enrolled {
    std::unique_ptr<TabletProcess> tablet;
    std::string scope;
    std::string device;
};

Enrolled enrol(const HubProcess& hub, const std::filesystem::path& folder, const std::string& role,
               const std::string& user, const std::string& mark = {}) {
    auto tablet = std::make_unique<TabletProcess>(folder);
    const Json joined = tablet->get(
        {{"op", "enrol"}, {"hub", hub.url() + mark}, {"code", hub.invite(role, "Demo municipality", user)}});
    REQUIRE(joined.at("scopes").size() == 1);
    return {std::move(tablet), joined.at("scopes")[0].at("scope"), joined.at("device")};
}

Json note(const std::string& title, const std::string& text) {
    return {{"op", "edit"}, {"kind", "note"}, {"fields", {{"title", title}, {"text", text}}}};
}

Json change(const std::string& record, const std::string& title) {
    return {{"op", "edit"}, {"kind", "note"}, {"record", record}, {"fields", {{"title", title}}}};
}

} // namespace

TEST_CASE("P1 P3 P4 P5 two tablets and a hub as processes: a note there and back, a conflict and its end") {
    const ScratchFolder scratch;
    HubProcess hub(scratch.path() / "hub");
    REQUIRE(hub.run("init").status == 0);
    hub.serve();
    auto [advisor, scope, advisorDevice] = enrol(hub, scratch.path() / "a", "advisor", "Demo Advisor");
    auto [other, otherScope, otherDevice] =
        enrol(hub, scratch.path() / "b", "coordinator", "Demo Coordinator");
    CHECK(scope == otherScope);
    CHECK(advisorDevice != otherDevice);

    const std::string record = advisor->get(note("Grunnlinje", "æøå ☃")).at("record");
    CHECK(advisor->get({{"op", "status"}}).at("unsent") == 1);
    CHECK(advisor->sync().at("sent") == 1);
    CHECK(advisor->get({{"op", "status"}}).at("unsent") == 0);
    CHECK(other->sync().at("received") == 1);
    CHECK(other->get({{"op", "read"}, {"record", record}}).at("fields") ==
          advisor->get({{"op", "read"}, {"record", record}}).at("fields"));

    advisor->get(change(record, "Advisor's words"));
    other->get(change(record, "Coordinator's words"));
    advisor->sync();
    other->sync();
    advisor->sync();
    const Json seenHere = advisor->get({{"op", "read"}, {"record", record}});
    const Json seenThere = other->get({{"op", "read"}, {"record", record}});
    REQUIRE(seenHere.at("conflicts").at("title").size() == 2);
    CHECK(seenHere.at("conflicts") == seenThere.at("conflicts"));
    other->get({{"op", "resolve"}, {"record", record}, {"field", "title"}, {"value", "Both agree"}});
    other->sync();
    advisor->sync();
    const Json settled = advisor->get({{"op", "read"}, {"record", record}});
    CHECK(settled.at("fields").at("title") == "Both agree");
    CHECK(settled.at("conflicts").empty());
    CHECK(advisor->get({{"op", "checksum"}, {"scope", scope}}).at("checksum") ==
          other->get({{"op", "checksum"}, {"scope", scope}}).at("checksum"));

    const Ended exported = hub.run("export", {"--to", "-"});
    CHECK(exported.status == 0);
    CHECK(exported.out.find("Both agree") != std::string::npos);
    CHECK(hub.stop() == 0);
    for (const char* secret : {"Demo Advisor", "Grunnlinje", "Demo municipality", "127.0.0.1"})
        CHECK(hub.log().find(secret) == std::string::npos);
}

TEST_CASE("P5 a picture reaches the other tablet whole") {
    const ScratchFolder scratch;
    HubProcess hub(scratch.path() / "hub");
    REQUIRE(hub.run("init").status == 0);
    hub.serve();
    const Enrolled one = enrol(hub, scratch.path() / "a", "advisor", "Demo Advisor");
    const Enrolled two = enrol(hub, scratch.path() / "b", "advisor", "Demo Colleague");
    const std::string record = one.tablet->get(note("With a picture", "")).at("record");
    const auto picture = scratch.path() / "picture.jpg";
    constexpr std::size_t kPictureBytes = 2'500'000; // three parts
    std::string bytes(kPictureBytes, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 2654435761U >> 13U);
    std::ofstream(picture, std::ios::binary) << bytes;
    const Json attached = one.tablet->get(
        {{"op", "attach"}, {"record", record}, {"file", picture.string()}, {"name", "picture.jpg"}});
    one.tablet->sync();
    CHECK(one.tablet->get({{"op", "status"}}).at("blobs").at("unsent") == 0);
    two.tablet->sync();
    const auto copy = scratch.path() / "copy.jpg";
    const Json fetched = two.tablet->get(
        {{"op", "fetch"}, {"attachment", attached.at("attachment")}, {"file", copy.string()}});
    CHECK(fetched.at("sha256") == attached.at("sha256"));
    CHECK(std::filesystem::file_size(copy) == kPictureBytes);
}

TEST_CASE("P1 P2 the hub is killed, the tablet goes on, and nothing acknowledged is lost") {
    const ScratchFolder scratch;
    HubProcess hub(scratch.path() / "hub");
    REQUIRE(hub.run("init").status == 0);
    hub.serve();
    const Enrolled one = enrol(hub, scratch.path() / "a", "advisor", "Demo Advisor");
    one.tablet->get(note("Before", ""));
    one.tablet->sync();
    hub.kill();
    one.tablet->get(note("Without a hub", ""));
    CHECK(one.tablet->codeOf({{"op", "sync"}}) == "offline");
    CHECK(one.tablet->get({{"op", "status"}}).at("unsent") == 1);
    hub.serve();
    CHECK(one.tablet->sync().at("sent") == 1);
    const Enrolled two = enrol(hub, scratch.path() / "b", "advisor", "Demo Colleague");
    CHECK(two.tablet->sync().at("received") == 2);
}

TEST_CASE("a hub with another certificate is told apart, hears nothing, and nothing is lost") {
    const ScratchFolder scratch;
    const TestCertificate own;
    const TestCertificate foreign;
    const auto tls = [](const TestCertificate& certificate) {
        return std::vector<std::string>{"--tls-cert", certificate.files().certificate.string(), "--tls-key",
                                        certificate.files().key.string()};
    };
    HubProcess hub(scratch.path() / "hub");
    REQUIRE(hub.run("init").status == 0);
    hub.serve(tls(own));
    CHECK(hub.url().starts_with("https://"));
    CHECK(hub.tlsKey() == own.key());
    const Enrolled one = enrol(hub, scratch.path() / "a", "advisor", "Demo Advisor", "#tls=" + hub.tlsKey());
    one.tablet->get(note("Over TLS", ""));
    CHECK(one.tablet->sync().at("sent") == 1);
    CHECK(hub.stop() == 0);

    hub.serve(tls(foreign));
    one.tablet->get(note("Kept back", ""));
    CHECK(one.tablet->codeOf({{"op", "sync"}}) == "hub-identity");
    CHECK(one.tablet->get({{"op", "status"}}).at("unsent") == 1);
    const std::string before = hub.log();
    CHECK(hub.stop() == 0);
    CHECK(hub.log().substr(before.size()).find("\"request\"") == std::string::npos);

    hub.serve(tls(own));
    CHECK(one.tablet->sync().at("sent") == 1);
}

TEST_CASE("an enrolment code works once, and not when it is too old") {
    const ScratchFolder scratch;
    HubProcess hub(scratch.path() / "hub");
    REQUIRE(hub.run("init").status == 0);
    hub.serve();
    const std::string code = hub.invite("reader", "Demo municipality", "Demo Reader");
    const std::string late = hub.invite("reader", "Demo municipality", "Demo Late");
    TabletProcess one(scratch.path() / "a");
    TabletProcess two(scratch.path() / "b");
    one.get({{"op", "enrol"}, {"hub", hub.url()}, {"code", code}});
    CHECK(two.codeOf({{"op", "enrol"}, {"hub", hub.url()}, {"code", code}}) == "code-expired");
    CHECK(two.codeOf({{"op", "enrol"}, {"hub", hub.url()}, {"code", "00000-00000"}}) == "code-expired");
    CHECK(hub.stop() == 0);
    hub.serve({"--clock-offset-ms", "864000000"}); // ten days on
    CHECK(two.codeOf({{"op", "enrol"}, {"hub", hub.url()}, {"code", late}}) == "code-expired");
    // An invitation made now is good by the same clock.
    two.get({{"op", "enrol"}, {"hub", hub.url()}, {"code", hub.invite("reader", "Demo municipality", "")}});
}
