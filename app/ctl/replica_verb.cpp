// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/replica.h"
#include "app/ctl/verbs.h"
#include "core/base/posix_file_system.h"
#include "core/base/system_world.h"
#include "core/store/file_keychain.h"
#include "core/store/key_file.h"
#include "sync/transport/blocking_http_client.h"

#include <charconv>
#include <filesystem>
#include <iostream>
#include <optional>
#include <string>

namespace feltbok::ctl {
namespace {

constexpr std::size_t kRequestBytesMax = 1024 * 1024;
constexpr std::string_view kGeneratedPin = "replica-pin";

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

/// The secret of --pin-file; without one, a secret made at first use that lies beside the records.
Result<std::string> pinOf(const Wanted& wanted, FileKeychain& keychain, FileSystem& files, Random& random) {
    if (!wanted.pinFile.empty()) {
        auto bytes = files.read(wanted.pinFile);
        if (!bytes) return fail(bytes);
        const std::string text(asText(*bytes));
        return text.substr(0, text.find_first_of("\r\n"));
    }
    std::cerr << "feltbokctl replica: without --pin-file whoever copies the folder can open it\n";
    auto kept = keychain.read(kGeneratedPin);
    if (kept) return std::string(asText(*kept));
    if (kept.error().code != ErrorCode::NotFound) return fail(kept);
    const std::string pin = Id::random(random).toString();
    if (auto written = keychain.write(kGeneratedPin, asBytes(pin)); !written) return fail(written);
    return pin;
}

/// Everything a replica process owns.
class Process {
public:
    explicit Process(Wanted wanted)
        : m_wanted(std::move(wanted))
        , m_clock(m_wanted.clockOffsetMs)
        , m_keychain(m_wanted.folder / "keychain", m_files) {}

    [[nodiscard]] Result<std::unique_ptr<Replica>> open() {
        if (auto made = m_files.makeFolder(m_wanted.folder / "keychain"); !made) return fail(made);
        auto pin = pinOf(m_wanted, m_keychain, m_files, m_random);
        if (!pin) return fail(pin);
        KeyFile keyFile(m_wanted.folder / "feltbok.key", m_files, m_keychain, m_clock, m_random);
        auto key = keyFile.exists() ? keyFile.open(*pin) : keyFile.create(*pin);
        if (!key) return fail(key);
        auto store = Store::open({.folder = m_wanted.folder, .key = *key}, m_clock, m_random, m_files);
        if (!store) return fail(store);
        return std::make_unique<Replica>(std::move(*store), m_clock, m_random, m_files,
                                         [this](const std::string& url) { return connect(url); });
    }

private:
    [[nodiscard]] Result<std::unique_ptr<BlockingTransport>> connect(const std::string& url) const {
        auto hub = Endpoint::parseUrl(url);
        if (!hub) return fail(hub);
        BlockingHttpClient::Options options;
        options.hub = *hub;
        options.trust.caFile = m_wanted.caFile;
        return BlockingHttpClient::create(options);
    }

    Wanted m_wanted;
    PosixFileSystem m_files;
    SystemClock m_clock;
    SystemRandom m_random;
    FileKeychain m_keychain;
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
