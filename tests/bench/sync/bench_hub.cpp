// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/bench_hub.h"

#include "sync/client/enrolment.h"

#include <nlohmann/json.hpp>

namespace feltbok::bench {
namespace {

std::string programBeside(const char* name) {
    return (std::filesystem::read_symlink("/proc/self/exe").parent_path() / name).string();
}

std::string hubProgram() {
    return programBeside("feltbok-hub");
}

/// A member of the one JSON line that a verb prints.
Result<std::string> said(ChildProcess& process, const char* member) {
    auto line = process.ask("");
    if (!line) return line;
    const auto value = nlohmann::json::parse(*line, nullptr, false);
    if (!value.is_object() || !value.contains(member))
        return fail(ErrorCode::Io, "feltbok-hub said something else", *line);
    return value.at(member).get<std::string>();
}

} // namespace

Result<std::unique_ptr<BenchHub>> BenchHub::start(const std::filesystem::path& folder,
                                                  const std::string& database) {
    std::unique_ptr<BenchHub> hub(new BenchHub);
    if (database.empty())
        hub->m_place = {"--dir", folder.string()};
    else
        hub->m_place = {"--database", database};
    {
        auto init = ChildProcess::start({hubProgram(), "init", hub->m_place[0], hub->m_place[1]});
        if (!init) return fail(init);
        if (auto told = init->ask(""); !told) return fail(told);
    }
    auto serve =
        ChildProcess::start({"sh", "-c", "exec \"$0\" serve \"$1\" \"$2\" --listen 127.0.0.1:0 2>/dev/null",
                             hubProgram(), hub->m_place[0], hub->m_place[1]});
    if (!serve) return fail(serve);
    hub->m_process.emplace(std::move(*serve));
    auto url = said(*hub->m_process, "listening");
    if (!url) return fail(url);
    hub->m_url = url->find("://") == std::string::npos ? "http://" + *url : *url;
    return hub;
}

BenchHub::~BenchHub() {
    if (m_process) m_process->end();
}

Result<std::string> BenchHub::code(const std::string& municipality) const {
    auto invite = ChildProcess::start({hubProgram(), "invite", m_place[0], m_place[1], "--role", "advisor",
                                       "--scope", municipality, "--json"});
    if (!invite) return fail(invite);
    return said(*invite, "code");
}

Result<double> BenchHub::newTabletsPeakMemoryMb(const std::filesystem::path& folder,
                                                const std::string& municipality) const {
    const auto invited = code(municipality);
    if (!invited) return fail(invited);
    auto tablet = ChildProcess::start({"sh", "-c", "exec \"$0\" replica --dir \"$1\" 2>/dev/null",
                                       programBeside("feltbokctl"), folder.string()});
    if (!tablet) return fail(tablet);
    const nlohmann::json enrol{{"id", 1}, {"op", "enrol"}, {"hub", m_url}, {"code", *invited}};
    const nlohmann::json sync{{"id", 2}, {"op", "sync"}};
    for (const nlohmann::json& request : {enrol, sync}) {
        const auto reply = tablet->ask(request.dump());
        if (!reply) return fail(reply);
        const auto answer = nlohmann::json::parse(*reply, nullptr, false);
        if (!answer.is_object() || answer.contains("error"))
            return fail(ErrorCode::Io, "feltbokctl replica could not sync", *reply);
    }
    return tablet->peakMemoryMb();
}

Result<std::unique_ptr<BenchTablet>>
BenchTablet::join(const BenchHub& hub, const std::filesystem::path& folder, const std::string& municipality) {
    std::unique_ptr<BenchTablet> tablet(new BenchTablet);
    std::array<std::uint8_t, DatabaseKey::kBytes> key{};
    tablet->m_random.fill(key);
    auto store = Store::open({.folder = folder, .key = DatabaseKey(key)}, tablet->m_clock, tablet->m_random,
                             tablet->m_files);
    if (!store) return fail(store);
    tablet->m_store = std::move(*store);
    auto endpoint = Endpoint::parseUrl(hub.url());
    if (!endpoint) return fail(endpoint);
    auto client = BlockingHttpClient::create({.hub = *endpoint});
    if (!client) return fail(client);
    tablet->m_client = std::move(*client);
    auto code = hub.code(municipality);
    if (!code) return fail(code);
    Enrolment enrolment(*tablet->m_store, tablet->m_random, hub.url(), *code);
    if (auto joined = converse(enrolment, *tablet->m_client); !joined) return fail(joined);
    return tablet;
}

Result<SyncProgress> BenchTablet::sync(const SyncClient::Options& options) {
    SyncClient client(*m_store, m_clock, m_random, options);
    if (auto done = converse(client, *m_client); !done) return fail(done);
    return client.progress();
}

} // namespace feltbok::bench
