// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/enrolment.h"
#include "sync/client/sync_client.h"
#include "sync/hub/hub.h"
#include "sync/hub/hub_store.h"
#include "tests/files/memory_files.h"
#include "tests/seeded_random.h"
#include "tests/still_clock.h"

#include <functional>
#include <memory>
#include <string>

namespace feltbok::testing {

/// Carries requests to a hub in the same process; `onTheWay` may lose, cut or change what passes.
class DirectTransport final : public BlockingTransport {
public:
    using OnTheWay = std::function<Result<HttpResponse>(const HttpRequest&, Hub&)>;
    explicit DirectTransport(Hub& hub) : m_hub(hub) {}
    Result<HttpResponse> send(const HttpRequest& request) override {
        HttpRequest arrived = request;
        arrived.peer = "10.0.0.1";
        if (onTheWay) return onTheWay(arrived, m_hub);
        return m_hub.handle(arrived);
    }
    void wait(std::int64_t /*ms*/) override {}
    OnTheWay onTheWay;

private:
    Hub& m_hub;
};

/// A hub and the world it and its tablets live in, in memory; the hub's store may be in PostgreSQL
/// (hub_stores.h).
struct County {
    explicit County(std::uint64_t seed = 42);

    /// A tablet that has joined with its own invitation.
    std::unique_ptr<Store> tablet(const std::string& user, const std::vector<std::string>& scopes,
                                  Role role = Role::Advisor);
    /// A tablet that has not joined.
    std::unique_ptr<Store> newStore();
    Result<EnrolAnswer> enrol(Store& store, const std::string& code);
    std::string code(const std::string& user, const std::vector<std::string>& scopes,
                     Role role = Role::Advisor);
    Result<SyncProgress> sync(Store& store, SyncClient::Options options = {});
    Id scopeNamed(const std::string& name);
    Id deviceOf(const std::string& user);

    StillClock clock;
    SeededRandom random;
    MemoryFiles files;
    std::unique_ptr<HubStore> hubStore;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<DirectTransport> transport;
};

} // namespace feltbok::testing
