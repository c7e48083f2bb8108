// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/replica.h"
#include "app/ctl/replica_folder.h"
#include "app/ctl/verbs.h"
#include "sync/transport/blocking_http_client.h"

#include <charconv>
#include <filesystem>
#include <iostream>
#include <optional>
#include <string>

namespace feltbok::ctl {
namespace {

constexpr std::size_t kRequestBytesMax = 1024 * 1024;

struct Wanted {
    std::filesystem::path folder;
    std::filesystem::path pinFile;
    std::filesystem::path caFile;
    std::int64_t clockOffsetMs = 0;
};

std::optional<Wanted> wantedFrom(Arguments arguments) {
    Wanted wanted;
    for (std::size_t i = 0; i + 1 < arguments.size(); i += 2) {
        const std::string_view name = arguments[i];
        const std::string_view value = arguments[i + 1];
        if (name == "--dir")
            wanted.folder = value;
        else if (name == "--pin-file")
            wanted.pinFile = value;
        else if (name == "--ca-file")
            wanted.caFile = value;
        else if (name != "--clock-offset-ms" ||
                 std::from_chars(value.data(), value.data() + value.size(), wanted.clockOffsetMs).ptr !=
                     value.data() + value.size())
            return std::nullopt;
    }
    if (arguments.size() % 2 != 0 || wanted.folder.empty()) return std::nullopt;
    return wanted;
}

/// Everything a replica process owns.
class Process {
public:
    explicit Process(const Wanted& wanted)
        : m_caFile(wanted.caFile), m_folder(wanted.folder, wanted.pinFile, wanted.clockOffsetMs) {}

    [[nodiscard]] Result<std::unique_ptr<Replica>> open() {
        auto store = m_folder.open();
        if (!store) return fail(store);
        return std::make_unique<Replica>(std::move(*store), m_folder.clock(), m_folder.random(),
                                         m_folder.files(),
                                         [this](const std::string& url) { return connect(url); });
    }

private:
    [[nodiscard]] Result<std::unique_ptr<BlockingTransport>> connect(const std::string& url) const {
        auto hub = Endpoint::parseUrl(url);
        if (!hub) return fail(hub);
        BlockingHttpClient::Options options;
        options.hub = *hub;
        options.trust.caFile = m_caFile;
        return BlockingHttpClient::create(options);
    }

    std::filesystem::path m_caFile;
    ReplicaFolder m_folder;
};

/// Reads a line; of one that is too long only so much is kept that this can be told.
bool readLine(std::istream& in, std::string& line) {
    line.clear();
    for (int c = in.get(); c != std::istream::traits_type::eof(); c = in.get()) {
        if (c == '\n') return true;
        if (line.size() <= kRequestBytesMax) line += static_cast<char>(c);
    }
    return !line.empty();
}

Value errorReply(const Value& id, const Error& error) {
    const std::string message = error.message + (error.place.empty() ? "" : " (" + error.place + ")");
    return {{"id", id}, {"error", message}, {"code", nameOf(error.code)}};
}

Value replyTo(const std::string& line, const Result<std::unique_ptr<Replica>>& replica) {
    if (line.size() > kRequestBytesMax)
        return errorReply(nullptr, {ErrorCode::TooLarge, "a request is at most 1 MB", {}});
    auto request = fromJson(line);
    if (!request) return errorReply(nullptr, request.error());
    const auto id = request->is_object() ? request->find("id") : request->end();
    const bool usable = request->is_object() && id != request->end() && (id->is_number() || id->is_string());
    if (!usable) return errorReply(nullptr, {ErrorCode::BadInput, "a request is an object with an id", {}});
    if (!replica) return errorReply(*id, replica.error());
    auto reply = (*replica)->answer(*request);
    if (!reply) return errorReply(*id, reply.error());
    (*reply)["id"] = *id;
    return std::move(*reply);
}

} // namespace

int runReplica(Arguments arguments) {
    const auto wanted = wantedFrom(arguments);
    if (!wanted) {
        std::cerr
            << "feltbokctl replica --dir DIR [--pin-file FILE] [--clock-offset-ms N] [--ca-file FILE]\n";
        return 2;
    }
    Process process(*wanted);
    auto replica = process.open();
    if (!replica) std::cerr << "feltbokctl replica: " << replica.error().message << '\n';
    std::string line;
    while (readLine(std::cin, line)) {
        if (line.empty()) continue;
        std::cout << replyTo(line, replica).dump(-1, ' ', false, Value::error_handler_t::replace) << '\n'
                  << std::flush;
    }
    return 0;
}

} // namespace feltbok::ctl
