// SPDX-License-Identifier: Apache-2.0
#include "app/hub/hub_tablet.h"

#include "sync/client/enrolment.h"
#include "sync/client/sync_client.h"

#include <algorithm>

namespace feltbok::hub {

namespace {

/// Hands requests to a hub in the same process.
class Direct final : public BlockingTransport {
public:
    explicit Direct(Hub& hub) : m_hub(hub) {}
    Result<HttpResponse> send(const HttpRequest& request) override { return m_hub.handle(request); }
    void wait(std::int64_t /*ms*/) override {}

private:
    Hub& m_hub;
};

} // namespace

Result<std::unique_ptr<HubTablet>> HubTablet::join(OpenedHub& hub, const std::string& scope) {
    const auto scopes = hub.hub().scopes();
    if (!scopes) return fail(scopes);
    const auto named = std::ranges::find_if(
        *scopes, [&](const NamedScope& one) { return one.name == scope || one.scope.toString() == scope; });
    if (named == scopes->end())
        return fail(ErrorCode::NotFound, "there is no scope of this name: feltbok-hub scopes lists them",
                    scope);
    std::unique_ptr<HubTablet> tablet(new HubTablet(hub));
    auto store =
        Store::open({.folder = {}, .searchIndex = false}, hub.clock(), tablet->m_random, hub.files());
    if (!store) return fail(store);
    tablet->m_store = std::move(*store);
    if (auto joined = tablet->enrol(*named); !joined) return fail(joined);
    if (auto read = tablet->sync(); !read) return fail(read);
    return tablet;
}

Result<void> HubTablet::enrol(const NamedScope& scope) {
    const auto invitation =
        m_hub.hub().invite({.role = Role::Coordinator, .scopes = {scope.scope.toString()}, .user = kPerson});
    if (!invitation) return fail(invitation);
    Direct transport(m_hub.hub());
    Enrolment enrolment(*m_store, m_random, "", invitation->code, m_hub.hub().identity());
    if (auto joined = converse(enrolment, transport); !joined) return joined;
    m_device = enrolment.answer().certificate.device;
    m_scope = scope.scope;
    return {};
}

HubTablet::~HubTablet() {
    if (!m_device.isNull()) (void)m_hub.hub().revoke(m_device); // nobody has its key any more
}

Result<void> HubTablet::sync() {
    Direct transport(m_hub.hub());
    SyncClient client(*m_store, m_hub.clock(), m_random, {});
    if (auto done = converse(client, transport); !done) return done;
    const SyncProgress& progress = client.progress();
    if (!progress.refused.empty())
        return fail(ErrorCode::Refused, "the hub refused what was brought in", progress.refused.front().why);
    return {};
}

} // namespace feltbok::hub
