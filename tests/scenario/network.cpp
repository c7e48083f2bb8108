// SPDX-License-Identifier: Apache-2.0
#include "tests/scenario/network.h"

namespace feltbok::scenario {

void Network::send(const Sender& sender, HttpRequest request) {
    m_saboteur.touch(request);
    m_onTheWay.push_back({.sender = sender, .request = std::move(request), .response = {}});
}

void Network::cut(Bytes& body) {
    if (body.empty()) return;
    ++m_troubles.truncated;
    body.resize(m_random.below(body.size()));
}

void Network::moveOne(const Hub& hub, const Arrive& arrive) {
    if (m_onTheWay.empty()) return;
    const std::size_t at = m_calm ? 0 : m_random.below(m_onTheWay.size());
    if (at != 0) ++m_troubles.reordered;
    Message message = std::move(m_onTheWay[at]);
    m_onTheWay.erase(m_onTheWay.begin() + static_cast<std::ptrdiff_t>(at));
    deliver(std::move(message), hub, arrive);
}

void Network::deliver(Message message, const Hub& hub, const Arrive& arrive) {
    const std::uint64_t fate = m_calm ? 100 : m_random.below(100);
    if (fate < 10) {
        ++m_troubles.lost;
        if (!message.isEcho) arrive(message.sender, std::nullopt);
        return;
    }
    if (fate < 18 && !message.isAnswer) { // it comes now, and once more whenever
        ++m_troubles.repeated;
        m_onTheWay.push_back(message);
        m_onTheWay.back().isEcho = true;
    }
    if (message.isAnswer) {
        if (fate >= 18 && fate < 24) cut(message.response.body);
        arrive(message.sender, std::move(message.response));
        return;
    }
    if (fate >= 18 && fate < 24) cut(message.request.body);
    HttpResponse response = hub(message.request);
    m_saboteur.touch(response);
    if (message.isEcho) return;
    m_onTheWay.push_back(
        {.sender = message.sender, .isAnswer = true, .request = {}, .response = std::move(response)});
}

} // namespace feltbok::scenario
