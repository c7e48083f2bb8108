// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/catch.h"
#include "tests/sync/processes/child_process.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace feltbok {

using Json = nlohmann::json;

/// feltbok-hub on a folder: its verbs, and the process that serves.
class HubProcess {
public:
    explicit HubProcess(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// `feltbok-hub VERB --dir FOLDER MORE…`
    [[nodiscard]] Ended run(const std::string& verb, const std::vector<std::string>& more = {}) const {
        std::vector<std::string> arguments{FELTBOK_HUB_PROGRAM, verb, "--dir", m_folder.string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runToEnd(arguments);
    }

    /// Serves on the port of last time, or any the first time; waits until clients can connect.
    void serve(const std::vector<std::string>& more = {}) {
        std::vector<std::string> arguments{FELTBOK_HUB_PROGRAM, "serve",    "--dir",
                                           m_folder.string(),   "--listen", "127.0.0.1:" + m_port};
        arguments.insert(arguments.end(), more.begin(), more.end());
        m_process = std::make_unique<ChildProcess>(arguments);
        m_ready = Json::parse(m_process->readLine(), nullptr, false);
        REQUIRE(m_ready.is_object());
        m_port = url().substr(url().rfind(':') + 1);
    }

    /// The status that `serve` ended with.
    int stop() {
        m_process->terminate();
        const int status = m_process->wait();
        m_log += m_process->errors();
        m_process.reset();
        return status;
    }
    void kill() { m_process.reset(); }

    [[nodiscard]] std::string url() const { return m_ready.at("listening").get<std::string>(); }
    [[nodiscard]] std::string tlsKey() const { return m_ready.at("tlsKey").get<std::string>(); }
    /// What the stopped processes wrote to stderr.
    [[nodiscard]] const std::string& log() const { return m_log; }

    [[nodiscard]] std::string invite(const std::string& role, const std::string& scope,
                                     const std::string& user) const {
        const Ended ended = run("invite", {"--role", role, "--scope", scope, "--user", user, "--json"});
        REQUIRE(ended.status == 0);
        return Json::parse(ended.out).at("code").get<std::string>();
    }

private:
    std::filesystem::path m_folder;
    std::string m_port = "0";
    std::unique_ptr<ChildProcess> m_process;
    Json m_ready;
    std::string m_log;
};

/// `feltbokctl replica` on a folder: a tablet without a screen.
class TabletProcess {
public:
    explicit TabletProcess(const std::filesystem::path& folder)
        : m_process({FELTBOK_CTL_PROGRAM, "replica", "--dir", folder.string()}) {}

    /// The reply, which may be an error.
    Json ask(Json request) {
        request["id"] = ++m_number;
        m_process.writeLine(request.dump());
        const Json reply = Json::parse(m_process.readLine(), nullptr, false);
        REQUIRE(reply.is_object());
        REQUIRE(reply.at("id") == m_number);
        return reply;
    }
    /// The reply to a request that must not fail.
    Json get(const Json& request) {
        Json reply = ask(request);
        INFO(request.dump() << " -> " << reply.dump());
        REQUIRE_FALSE(reply.contains("error"));
        return reply;
    }
    /// The error code of a request that must fail.
    std::string codeOf(const Json& request) {
        const Json reply = ask(request);
        INFO(request.dump() << " -> " << reply.dump());
        REQUIRE(reply.contains("error"));
        return reply.at("code").get<std::string>();
    }
    Json sync() {
        Json done = get({{"op", "sync"}});
        REQUIRE(done.at("done") == true);
        return done;
    }

private:
    ChildProcess m_process;
    int m_number = 0;
};

} // namespace feltbok
