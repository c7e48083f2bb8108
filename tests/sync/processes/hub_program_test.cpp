// SPDX-License-Identifier: Apache-2.0
#include "tests/scratch_folder.h"
#include "tests/sync/processes/county_processes.h"

#include <fstream>

using namespace feltbok;
using feltbok::testing::ScratchFolder;

TEST_CASE("feltbok-hub ends with a status and a word that a script can tell apart") {
    const ScratchFolder scratch;
    const std::string folder = (scratch.path() / "none").string();
    struct Row {
        std::vector<std::string> arguments;
        int status;
        std::string says;
    };
    const std::vector<Row> rows = {
        {{"--version"}, 0, "feltbok-hub "},
        {{"--help"}, 0, "Exit status"},
        {{}, 2, "required"},
        {{"dance"}, 2, "required"},
        {{"scopes"}, 2, "--dir"},
        {{"invite", "--dir", folder, "--scope", "x"}, 2, "--role"},
        {{"invite", "--dir", folder, "--role", "advisor"}, 2, "--scope"},
        {{"invite", "--dir", folder, "--role", "chief", "--scope", "x"}, 2, "chief"},
        {{"serve", "--dir", folder, "--tls-cert", "x"}, 2, "--tls-key"},
        {{"scopes", "--dir", folder}, 1, "not-found"},
        {{"serve", "--dir", folder}, 1, "not-found"},
        {{"serve", "--dir", folder, "--listen", "0.0.0.0:0"}, 1, "--tls-cert"},
        {{"serve", "--dir", folder, "--listen", "nonsense"}, 1, "ADDRESS:PORT"},
        {{"revoke", "--dir", folder, "--device", "x"}, 1, "bad-input"},
        {{"restore", "--dir", folder, "--from", folder + "/no.backup"}, 1, "not-found"},
        {{"retire", "--dir", folder, "--device", "x"}, 1, "bad-input"},
        {{"wipe", "--dir", folder}, 2, "--device"},
        {{"serve", "--dir", folder, "--backup-to", "x", "--backup-every", "often"}, 1, "bad-input"},
        {{"serve", "--dir", folder, "--backup-every", "1h"}, 2, "--backup-to"},
        {{"erase", "--dir", folder, "--person", "x"}, 1, "bad-input"},
        {{"recover", "--dir", folder, "--key", "x"}, 2, "--request"},
        {{"import-form", "--dir", folder, "--scope", "x", "--from", folder + "/none.xlsx"}, 1, "not-found"},
        {{"import-library", "--dir", folder, "--scope", "x"}, 2, "--from"},
        {{"init", "--database", "postgresql://localhost:1/x"}, 1, "offline"},
    };
    for (const Row& row : rows) {
        std::vector<std::string> arguments{FELTBOK_HUB_PROGRAM};
        arguments.insert(arguments.end(), row.arguments.begin(), row.arguments.end());
        const Ended ended = runToEnd(arguments);
        CAPTURE(row.arguments, ended.out, ended.err);
        CHECK(ended.status == row.status);
        CHECK((row.status == 0 ? ended.out : ended.err).find(row.says) != std::string::npos);
    }
}

TEST_CASE("the hub is administered while it serves; only restoring has to wait") {
    const ScratchFolder scratch;
    HubProcess hub(scratch.path() / "hub");
    REQUIRE(hub.run("init").status == 0);
    const std::string identity = hub.run("init").out;
    hub.serve();
    CHECK(hub.run("init").out == identity); // once made, it stays the hub it is
    CHECK(hub.invite("advisor", "Demo municipality", "Demo Advisor").size() >= 8);
    const Json scopes = Json::parse(hub.run("scopes", {"--json"}).out).at("scopes");
    REQUIRE(scopes.size() == 1);
    CHECK(scopes[0].at("name") == "Demo municipality");
    CHECK(Json::parse(hub.run("devices", {"--json"}).out).at("devices").empty());
    const std::string backup = (scratch.path() / "hub.backup").string();
    CHECK(hub.run("backup", {"--to", backup}).status == 0);
    CHECK(hub.run("export", {"--to", (scratch.path() / "hub.jsonl").string()}).status == 0);
    const Ended refused = hub.run("restore", {"--from", backup});
    CHECK(refused.status == 1);
    CHECK(refused.err.find("stop feltbok-hub serve first") != std::string::npos);
    CHECK(hub.stop() == 0);
    CHECK(hub.run("restore", {"--from", backup}).status == 0);
    CHECK(hub.run("init").out == identity);
}

TEST_CASE("P1 a damaged backup or database is an error that changes nothing") {
    const ScratchFolder scratch;
    HubProcess hub(scratch.path() / "hub");
    REQUIRE(hub.run("init").status == 0);
    const std::string identity = hub.run("init").out;
    const auto damaged = scratch.path() / "damaged.backup";
    std::ofstream(damaged) << "this is no database, but it is long enough to be taken for one by its size";
    const Ended refused = hub.run("restore", {"--from", damaged.string()});
    CHECK(refused.status == 1);
    CHECK(hub.run("init").out == identity);
    std::filesystem::copy_file(damaged, scratch.path() / "hub" / "hub.db",
                               std::filesystem::copy_options::overwrite_existing);
    const Ended unreadable = hub.run("scopes");
    CHECK(unreadable.status == 1);
    CHECK(unreadable.err.find("feltbok-hub: ") == 0);
}

TEST_CASE("P1 an export that cannot be written says so and leaves the former one") {
    const ScratchFolder scratch;
    HubProcess hub(scratch.path() / "hub");
    REQUIRE(hub.run("init").status == 0);
    hub.serve();
    TabletProcess tablet(scratch.path() / "a");
    tablet.get(
        {{"op", "enrol"}, {"hub", hub.url()}, {"code", hub.invite("advisor", "Demo municipality", "")}});
    tablet.get({{"op", "edit"}, {"kind", "note"}, {"fields", {{"title", "x"}, {"text", "y"}}}});
    tablet.sync();
    const auto file = scratch.path() / "hub.jsonl";
    CHECK(hub.run("export", {"--to", file.string()}).status == 0);
    CHECK(std::filesystem::file_size(file) > 0);
    std::filesystem::create_directory(file.string() + ".new"); // in the way of the new one
    const Ended refused = hub.run("export", {"--to", file.string()});
    CHECK(refused.status == 1);
    CHECK(refused.err.find("feltbok-hub: io: the export cannot be written") == 0);
    CHECK(std::filesystem::file_size(file) > 0);
    const Ended full = hub.run("export", {"--to", "/dev/full"});
    CHECK(full.status == 1);
    CHECK(full.err.find("feltbok-hub: disk-full") == 0);
    CHECK(std::filesystem::is_character_file("/dev/full"));
}
