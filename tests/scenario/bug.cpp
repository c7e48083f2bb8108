// SPDX-License-Identifier: Apache-2.0
#include "tests/scenario/bug.h"

#include "sync/protocol/codec.h"
#include "sync/protocol/messages.h"

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

template <class Message, class Content>
void rewrite(Message& message, const Content& content) {
    const Codec codec = codecOf(message.headers).value_or(Codec::Json);
    message.headers.erase("Content-Encoding");
    writeBody(encode(content, codec == Codec::Packed), codec, message.headers, message.body);
}

/// Every field seems to have been empty: what an author did not say, a receiver cannot know.
void forgetReplaces(SyncRequest& request) {
    for (std::vector<GivenEdit>& txn : request.txns)
        for (GivenEdit& given : txn) {
            if (given.edit)
                for (auto& [field, ids] : given.edit->replaces)
                    ids.clear();
            else
                for (Value& ids : given.raw["replaces"])
                    ids = Value::array();
        }
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
    auto message = value ? decodeSyncRequest(*value) : fail(value);
    if (!message) return;
    forgetReplaces(*message);
    rewrite(request, *message);
}

void Saboteur::touch(HttpResponse& response) {
    const bool touches = m_bug == Bug::EditLeftOut || m_bug == Bug::LinkForgotten ||
                         m_bug == Bug::RefusedDropped || m_bug == Bug::RefusedBlocks;
    if (!touches || response.status != 200) return;
    auto value = readBody(response.headers, response.body);
    auto answer =
        value && value->contains("acked") ? decodeSyncAnswer(*value) : fail(ErrorCode::Protocol, "");
    if (!answer) return;
    if (m_bug == Bug::EditLeftOut && !answer->edits.empty() && m_random.below(4) == 0)
        answer->edits.erase(answer->edits.begin());
    if (m_bug == Bug::LinkForgotten)
        for (Refusal& refusal : answer->verdicts)
            refusal.replaces.clear();
    if (m_bug == Bug::RefusedBlocks && !answer->verdicts.empty()) response.status = 500;
    if (m_bug == Bug::RefusedDropped) answer->verdicts.clear();
    rewrite(response, *answer);
}

} // namespace feltbok::scenario
