// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"
#include "sync/protocol/http.h"
#include "tests/scenario/bug.h"

#include <functional>
#include <optional>
#include <vector>

namespace feltbok::scenario {

/// How often each trouble was made.
struct Troubles {
    std::uint64_t lost = 0;
    std::uint64_t repeated = 0;
    std::uint64_t reordered = 0;
    std::uint64_t truncated = 0;
    std::uint64_t killed = 0;
    std::uint64_t powerCuts = 0;
    std::uint64_t hubRestarts = 0;
    std::uint64_t hubsPutBack = 0;
    std::uint64_t hubsPutBackSilently = 0; ///< of these
    std::uint64_t tabletsPutBack = 0;
    std::uint64_t clones = 0;
};

/// Messages between tablets and the hub, in no order: any may be lost, come twice, late or cut short.
class Network {
public:
    /// Whose message it is: a conversation that was given up does not get its answer any more.
    struct Sender {
        std::size_t tablet = 0;
        std::uint64_t conversation = 0;
    };
    using Hub = std::function<HttpResponse(const HttpRequest&)>;
    /// No response: it was lost.
    using Arrive = std::function<void(const Sender&, std::optional<HttpResponse>)>;

    Network(Random& random, Saboteur& saboteur, Troubles& troubles)
        : m_random(random), m_saboteur(saboteur), m_troubles(troubles) {}

    void send(const Sender& sender, HttpRequest request);
    [[nodiscard]] bool isEmpty() const { return m_onTheWay.empty(); }
    /// Moves one message, any one. On a calm network nothing goes wrong any more.
    void moveOne(const Hub& hub, const Arrive& arrive);
    void calmDown() { m_calm = true; }

private:
    struct Message {
        Sender sender;
        bool isAnswer = false;
        bool isEcho = false; ///< a copy the network made: its answer goes nowhere
        HttpRequest request;
        HttpResponse response;
    };
    void deliver(Message message, const Hub& hub, const Arrive& arrive);
    void cut(Bytes& body);

    Random& m_random;
    Saboteur& m_saboteur;
    Troubles& m_troubles;
    std::vector<Message> m_onTheWay;
    bool m_calm = false;
};

} // namespace feltbok::scenario
