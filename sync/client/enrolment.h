// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"
#include "sync/protocol/messages.h"
#include "sync/protocol/transport.h"

#include <optional>
#include <string>
#include <string_view>

namespace feltbok {

/// Joins a hub by a one-time code: makes the device's key pair, sends its public half, checks the hub's
/// certificate and keeps credentials, author and scopes in the store. Done with CodeExpired for a code that
/// is wrong, used or too old; Locked after too many wrong ones; HubIdentity if the hub is not `expectedHub`.
/// On a device enrolled before it joins anew and keeps its records and outbox.
class Enrolment final : public Conversation {
public:
    /// `hubUrl` is where the transport connects; it is only remembered here.
    Enrolment(Store& store, Random& random, std::string hubUrl, std::string_view code,
              std::optional<PublicKey> expectedHub = {});
    [[nodiscard]] Action step(const Event& event) override;
    /// What the hub said, once Done without error.
    [[nodiscard]] const EnrolAnswer& answer() const { return m_answer; }

private:
    [[nodiscard]] Action send();
    [[nodiscard]] Result<void> makeKey();
    [[nodiscard]] Result<void> check(const EnrolAnswer& answer) const;
    [[nodiscard]] Result<void> accept(const HttpResponse& response);

    Store& m_store;
    Random& m_random;
    std::string m_hubUrl;
    std::string m_code;
    std::optional<PublicKey> m_expectedHub;
    std::optional<SigningKey> m_key;
    EnrolAnswer m_answer;
};

} // namespace feltbok
