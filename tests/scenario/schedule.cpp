// SPDX-License-Identifier: Apache-2.0
#include "tests/scenario/schedule.h"

#include "sync/client/enrolment.h"
#include "tests/scenario/hub_box.h"
#include "tests/scenario/promises.h"
#include "tests/scenario/tablet.h"
#include "tests/seeded_random.h"
#include "tests/still_clock.h"

#include <array>

namespace feltbok::scenario {
namespace {

constexpr std::uint64_t kOnDiskEvery = 8; // power cuts on disks are dear: one schedule in so many
constexpr int kSettlingRounds = 12;       // a calm county must be at rest by then

class Schedule {
public:
    Schedule(std::uint64_t seed, Bug bug);
    [[nodiscard]] Outcome run();

private:
    /// Hands requests straight to the hub: joining is not what is tried here.
    class Straight final : public BlockingTransport {
    public:
        explicit Straight(HubBox& hub) : m_hub(hub) {}
        Result<HttpResponse> send(const HttpRequest& request) override { return m_hub.handle(request); }
        void wait(std::int64_t /*ms*/) override {}

    private:
        HubBox& m_hub;
    };

    [[nodiscard]] Result<void> setUp();
    void event();
    void personDoes(Tablet& tablet);
    void moveMessage();
    void changeRights();
    void restartHub();
    void recoverPower();
    void keepImages();
    void strike();
    [[nodiscard]] bool isOnHub(const EditId& edit);
    void settle();
    [[nodiscard]] std::string complaint() const;

    testing::SeededRandom m_random;
    testing::StillClock m_clock;
    testing::MemoryFiles m_memory;
    Outcome m_outcome;
    Saboteur m_saboteur;
    Network m_network;
    HubBox m_hub;
    std::vector<std::unique_ptr<Tablet>> m_tablets;
    std::vector<NamedScope> m_scopes;
    std::string m_broken;
    std::size_t m_imagesAt = SIZE_MAX; ///< on disks: the event before which images are kept,
    std::size_t m_strikeAt = SIZE_MAX; ///< and before which they are used
};

Schedule::Schedule(std::uint64_t seed, Bug bug)
    : m_random(seed)
    , m_saboteur(bug, m_random)
    , m_network(m_random, m_saboteur, m_outcome.troubles)
    , m_hub(m_clock, m_random, bug, m_outcome.troubles, seed % kOnDiskEvery == 0) {
    m_outcome.onDisk = seed % kOnDiskEvery == 0;
    for (std::size_t i = 0; i < kTablets; ++i)
        m_tablets.push_back(std::make_unique<Tablet>(
            Tablet::World{m_clock, m_random, m_network, m_outcome.troubles, m_memory, bug}, i,
            m_outcome.onDisk));
    if (!m_outcome.onDisk) return;
    m_imagesAt = m_random.below(kEvents / 2);
    m_strikeAt = m_imagesAt + 1 + m_random.below(kEvents - m_imagesAt - 1);
}

Result<void> Schedule::setUp() {
    if (auto opened = m_hub.open(); !opened) return opened;
    Straight transport(m_hub);
    for (std::size_t i = 0; i < kTablets; ++i) {
        if (auto opened = m_tablets[i]->open(); !opened) return opened;
        auto invitation =
            m_hub.hub().invite({.scopes = {"Tokke", "Fyresdal"}, .user = "person " + std::to_string(i)});
        if (!invitation) return fail(invitation);
        Enrolment enrolment(m_tablets[i]->store(), m_random, "http://hub", invitation->code);
        if (auto joined = converse(enrolment, transport); !joined) return joined;
    }
    auto scopes = m_hub.hub().scopes();
    if (!scopes) return fail(scopes);
    m_scopes = std::move(*scopes);
    return {};
}

void Schedule::personDoes(Tablet& tablet) {
    const std::uint64_t what = m_random.below(20);
    if (what < 10)
        tablet.write();
    else if (what < 14)
        tablet.type();
    else if (what < 16)
        tablet.leaveField();
    else if (what < 17)
        tablet.erase();
    else if (what < 19)
        tablet.settle();
    else
        tablet.takePicture();
}

void Schedule::moveMessage() {
    m_network.moveOne([this](const HttpRequest& request) { return m_hub.handle(request); },
                      [this](const Network::Sender& sender, std::optional<HttpResponse> response) {
                          m_tablets[sender.tablet]->arrive(sender.conversation, std::move(response));
                      });
}

/// A coordinator takes somebody out of a scope, or lets them in again.
void Schedule::changeRights() {
    const Id user = m_tablets[m_random.below(kTablets)]->store().author();
    const Id scope = m_scopes[m_random.below(m_scopes.size())].scope;
    const bool in = m_random.below(2) == 0;
    auto done = m_hub.store().transact(
        [&] { return in ? m_hub.store().grant(user, scope) : m_hub.store().withdraw(user, scope); });
    if (!done && !m_hub.isOut()) m_broken = "the hub's rights cannot be changed: " + done.error().message;
}

void Schedule::restartHub() {
    if (auto restarted = m_hub.restart(); !restarted)
        m_broken = "P5: the hub does not come back: " + restarted.error().message;
}

bool Schedule::isOnHub(const EditId& edit) {
    bool has = false;
    auto read = m_hub.store().view([&]() -> Result<void> {
        auto held = m_hub.store().hasEdit(edit);
        if (!held) return fail(held);
        has = *held;
        return {};
    });
    return read && has;
}

void Schedule::keepImages() {
    m_hub.keepImage();
    for (const auto& tablet : m_tablets)
        tablet->keepImage();
}

/// The hub is put back to an earlier day; or a tablet is, or its disk copied into another, or both. A hub and
/// a tablet put back together may have lost the only two copies of an edit: nobody can promise anything then.
void Schedule::strike() {
    const std::uint64_t what = 1 + m_random.below(4);
    const std::size_t whose = m_random.below(kTablets);
    if (what == 1)
        if (auto back = m_hub.putBack(m_random.below(2) == 0); !back)
            m_broken = "P5: the hub does not come back: " + back.error().message;
    if (what == 2 || what == 4)
        m_tablets[whose]->putBack([this](const EditId& edit) { return isOnHub(edit); });
    if (what < 3) return;
    auto copy = m_tablets[m_random.below(kTablets)]->copy(m_tablets.size());
    if (!copy)
        m_broken = "P1: a copied disk does not open: " + copy.error().message;
    else
        m_tablets.push_back(std::move(*copy));
}

void Schedule::event() {
    m_clock.advance(static_cast<std::int64_t>(m_random.below(60'000)));
    Tablet& tablet = *m_tablets[m_random.below(m_tablets.size())];
    if (m_outcome.onDisk && m_random.below(50) == 0) {
        if (m_random.below(3) == 0)
            m_hub.letPowerGo();
        else
            tablet.letPowerGo();
    }
    const std::uint64_t what = m_random.below(100);
    if (what < 40)
        personDoes(tablet);
    else if (what < 55)
        tablet.startSync();
    else if (what < 93)
        moveMessage();
    else if (what < 96)
        tablet.kill();
    else if (what < 98)
        restartHub();
    else
        changeRights();
    recoverPower();
}

void Schedule::recoverPower() {
    for (const auto& one : m_tablets)
        one->recoverPower();
    if (m_hub.isOut()) restartHub();
}

/// The network is good and nobody writes any more: everything must come to rest.
void Schedule::settle() {
    m_network.calmDown();
    m_hub.keepPower();
    for (const auto& tablet : m_tablets)
        tablet->keepPower();
    bool atRest = false;
    for (int round = 0; round < kSettlingRounds && !atRest; ++round) {
        atRest = true;
        for (const auto& tablet : m_tablets) {
            while (!m_network.isEmpty() || tablet->isSyncing())
                moveMessage();
            (void)tablet->store().cutAllDrafts();
            tablet->startSync();
            while (!m_network.isEmpty())
                moveMessage();
            atRest = atRest && tablet->isAtRest();
        }
    }
}

std::string Schedule::complaint() const {
    if (!m_broken.empty()) return m_broken;
    for (const auto& tablet : m_tablets)
        if (!tablet->complaint().empty()) return tablet->complaint();
    return {};
}

Outcome Schedule::run() {
    if (auto ready = setUp(); !ready) {
        m_outcome.broken = "the county cannot be set up: " + ready.error().message;
        return m_outcome;
    }
    for (std::size_t i = 0; i < kEvents && complaint().empty(); ++i) {
        if (i == m_imagesAt) keepImages();
        if (i == m_strikeAt) strike();
        event();
    }
    if (complaint().empty()) settle();
    m_outcome.broken = complaint();
    if (m_outcome.broken.empty()) m_outcome.broken = holdToPromises(m_tablets, m_hub, m_outcome);
    return m_outcome;
}

} // namespace

Outcome runSchedule(std::uint64_t seed, Bug bug) {
    return Schedule(seed, bug).run();
}

} // namespace feltbok::scenario
