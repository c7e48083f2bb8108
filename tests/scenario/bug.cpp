// SPDX-License-Identifier: Apache-2.0
#include "tests/scenario/bug.h"

#include "sync/protocol/codec.h"

#include <array>

namespace feltbok::scenario {
namespace {

struct Entry {
    Bug bug;
    std::string_view name;
    std::string_view promise;
};
constexpr std::array kEntries{
    Entry{Bug::DraftLostAtKill, "draft-lost-at-kill", "P1"},
    Entry{Bug::SavedBeforeDurable, "saved-before-durable", "P1"},
    Entry{Bug::ReplacesByReceiver, "replaces-by-receiver", "P3"},
    Entry{Bug::EditLeftOut, "edit-left-out", "P4"},
    Entry{Bug::LinkForgotten, "link-forgotten", "P4"},
    Entry{Bug::SentBeforeDurable, "sent-before-durable", "P5"},
    Entry{Bug::RefusedDropped, "refused-dropped", "P5"},
    Entry{Bug::RefusedBlocks, "refused-blocks", "P5"},
};
constexpr std::array kBugs{Bug::DraftLostAtKill, Bug::SavedBeforeDurable, Bug::ReplacesByReceiver,
                           Bug::EditLeftOut,     Bug::LinkForgotten,      Bug::SentBeforeDurable,
                           Bug::RefusedDropped,  Bug::RefusedBlocks};

template <class Message>
void rewrite(Message& message, const Value& value) {
    const auto codec = codecOf(message.headers);
    message.headers.erase("Content-Encoding");
    writeBody(value, codec.value_or(Codec::Json), message.headers, message.body);
}

/// Every field seems to have been empty: what an author did not say, a receiver cannot know.
void forgetReplaces(Value& request) {
    for (Value& txn : request["txns"])
        for (Value& edit : txn["edits"])
            for (Value& ids : edit["replaces"])
                ids = Value::array();
}

void forgetLinks(Value& answer) {
    if (!answer.contains("verdicts")) return;
    for (Value& verdict : answer["verdicts"])
        verdict["replaces"] = Value::object();
}

} // namespace

std::span<const Bug> allBugs() {
    return kBugs;
}

std::string_view nameOf(Bug bug) {
    for (const Entry& entry : kEntries)
        if (entry.bug == bug) return entry.name;
    return "none";
}

std::optional<Bug> bugOf(std::string_view name) {
    for (const Entry& entry : kEntries)
        if (entry.name == name) return entry.bug;
    return std::nullopt;
}

std::string_view promiseOf(Bug bug) {
    for (const Entry& entry : kEntries)
        if (entry.bug == bug) return entry.promise;
    return "";
}

void Saboteur::touch(HttpRequest& request) {
    if (m_bug != Bug::ReplacesByReceiver || request.path != "/v1/sync") return;
    auto value = readBody(request.headers, request.body);
    if (!value) return;
    forgetReplaces(*value);
    rewrite(request, *value);
}

void Saboteur::touch(HttpResponse& response) {
    const bool touches = m_bug == Bug::EditLeftOut || m_bug == Bug::LinkForgotten ||
                         m_bug == Bug::RefusedDropped || m_bug == Bug::RefusedBlocks;
    if (!touches || response.status != 200) return;
    auto value = readBody(response.headers, response.body);
    if (!value || !value->contains("acked")) return;
    if (m_bug == Bug::EditLeftOut && value->contains("edits") && m_random.below(4) == 0)
        value->at("edits").erase(0);
    if (m_bug == Bug::LinkForgotten) forgetLinks(*value);
    if (m_bug == Bug::RefusedDropped) value->erase("verdicts");
    if (m_bug == Bug::RefusedBlocks && value->contains("verdicts")) response.status = 500;
    rewrite(response, *value);
}

} // namespace feltbok::scenario
