// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/recovery.h"
#include "sync/hub/hub.h"
#include "sync/hub/hub_world.h"
#include "sync/hub/ledger.h"
#include "sync/hub/rate_limit.h"

#include <string>
#include <string_view>

namespace feltbok {

/// People, devices and sessions: who may knock, and who is knocking. Codes, challenges and tokens are kept as
/// hashes only.
class Accounts {
public:
    explicit Accounts(HubWorld& world);

    [[nodiscard]] Result<Invitation> invite(const InvitationWanted& wanted);
    /// `peer` is whom wrong tries are counted against.
    [[nodiscard]] Result<EnrolAnswer> enrol(const EnrolRequest& request, const std::string& peer);
    [[nodiscard]] Result<ChallengeAnswer> challenge(const ChallengeRequest& request, const std::string& peer);
    [[nodiscard]] Result<TokenAnswer> token(const TokenRequest& request, const std::string& peer);
    /// The device and person of an `Authorization` header. Unauthorized if there is none;
    /// one that is shut out is told apart by its device's row.
    [[nodiscard]] Result<Caller> caller(std::string_view authorization);
    [[nodiscard]] Result<void> revoke(const Id& device);
    /// The device is told with its next exchange. Of one that is shut out: Revoked.
    /// See Hub.
    [[nodiscard]] Result<void> setRecoveryKey(const RecoveryKey& county);
    [[nodiscard]] Result<std::string> recover(std::string_view request, const RecoveryPair& county);
    [[nodiscard]] Result<void> order(const Id& device, DeviceOrder order);

private:
    [[nodiscard]] Result<Id> scopeNamed(const std::string& nameOrId);
    [[nodiscard]] Result<EnrolAnswer> enrolWithin(const EnrolRequest& request);
    [[nodiscard]] Result<DeviceRow> deviceFor(const EnrolRequest& request, const InvitationRow& invitation);
    [[nodiscard]] bool isProven(const EnrolRequest& request) const;
    [[nodiscard]] Result<UserRow> userFor(const EnrolRequest& request, const InvitationRow& invitation);
    [[nodiscard]] Result<EnrolAnswer> welcome(const DeviceRow& device);
    [[nodiscard]] Result<std::string> newSession(const Id& device);
    [[nodiscard]] std::string randomText();

    [[nodiscard]] Result<void> audit(std::string_view what, std::string_view subject);

    HubWorld& m_world;
    Ledger m_ledger;
    RateLimit m_codeTries;
    RateLimit m_allCodeTries;
    RateLimit m_sessionTries;
};

} // namespace feltbok
