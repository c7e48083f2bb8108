// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/hub/opened_hub.h"
#include "core/store/store.h"

#include <memory>
#include <string>

namespace feltbok::hub {

/// A tablet in memory, inside this process: what the command line brings into a scope travels as anybody's
/// edits do, in the name of a person of its own. It is shut out when it goes.
class HubTablet {
public:
    static constexpr const char* kPerson = "feltbok-hub";

    /// Joins in that scope, by name or id, and reads it. NotFound if there is no such scope.
    [[nodiscard]] static Result<std::unique_ptr<HubTablet>> join(OpenedHub& hub, const std::string& scope);
    ~HubTablet();
    HubTablet(const HubTablet&) = delete;
    HubTablet& operator=(const HubTablet&) = delete;

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] const Id& scope() const { return m_scope; }
    /// Until nothing is left, pictures too. Refused if the hub refused anything.
    [[nodiscard]] Result<void> sync();

private:
    explicit HubTablet(OpenedHub& hub) : m_hub(hub) {}
    [[nodiscard]] Result<void> enrol(const NamedScope& scope);

    OpenedHub& m_hub;
    SystemRandom m_random;
    std::unique_ptr<Store> m_store;
    Id m_scope;
    Id m_device;
};

} // namespace feltbok::hub
