// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/transport.h"

#include <cassert>
#include <utility>

namespace feltbok {

Result<void> converse(Conversation& conversation, BlockingTransport& transport,
                      const std::function<bool()>& stop) {
    Event event = Begin{};
    while (true) {
        Action action = conversation.step(event);
        const bool goesOn = !std::holds_alternative<Done>(action);
        if (goesOn && stop && stop()) action = conversation.step(Cancel{});
        if (auto* done = std::get_if<Done>(&action)) return std::move(done->result);
        if (const auto* wait = std::get_if<Wait>(&action)) {
            transport.wait(wait->ms);
            event = Waited{};
            continue;
        }
        auto answer = transport.sendAndWork(std::get<SendRequest>(action).request,
                                            [&conversation] { conversation.meanwhile(); });
        if (answer)
            event = Answered{std::move(*answer)};
        else
            event = Unanswered{answer.error()};
    }
}

void Talk::start(Conversation& conversation, Finished finished) {
    assert(!isRunning());
    m_conversation = &conversation;
    m_finished = std::move(finished);
    give(Begin{});
}

void Talk::cancel() {
    if (!isRunning()) return;
    m_transport.cancel();
    give(Cancel{});
}

void Talk::give(const Event& event) {
    Action action = m_conversation->step(event);
    if (auto* done = std::get_if<Done>(&action)) {
        m_conversation = nullptr;
        std::exchange(m_finished, nullptr)(std::move(done->result));
        return;
    }
    if (const auto* wait = std::get_if<Wait>(&action)) {
        m_transport.wait(wait->ms, [this] { give(Waited{}); });
        return;
    }
    m_transport.send(std::get<SendRequest>(action).request, [this](Result<HttpResponse> answer) {
        if (answer)
            give(Answered{std::move(*answer)});
        else
            give(Unanswered{answer.error()});
    });
    if (m_conversation != nullptr) m_conversation->meanwhile();
}

} // namespace feltbok
