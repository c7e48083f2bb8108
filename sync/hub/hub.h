// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/base/random.h"
#include "core/store/recovery.h"
#include "sync/hub/hub_store.h"
#include "sync/protocol/http.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/messages.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace feltbok {

/// What a coordinator asks for when inviting somebody.
struct InvitationWanted {
    Role role = Role::Advisor;
    std::vector<std::string> scopes; ///< by name or id; an unknown name makes one, an unknown id is an error
    std::string user{};              ///< a name; "" is a new person, or the one who already holds the device
    std::int64_t lifeMs = kInvitationLifeMs;
};

struct Invitation {
    std::string code; ///< to be typed or scanned, good for one device; the hub itself keeps a hash only
    Instant expires;
};

/// A person with what they may see.
struct UserListed {
    UserRow user{};
    std::vector<NamedScope> scopes{};
};

/// A field that names a person.
struct Mention {
    Id record{};
    Id scope{};
    std::string kind{};
    std::string field{};
    bool personal = false; ///< the record itself can be erased
};

struct ErasureListed {
    Id person{};
    Instant at{};
    std::vector<Id>
        awaited{}; ///< devices that have not said yet that it is done there; none that is shut out
};

/// The hub's service without its sockets: requests in, responses out, everything acknowledged is durable
/// before `handle` returns. One thread at a time; several hubs (in one process or in many) may work on the
/// same store, for none keeps state of its own but rate limits (each counts for itself). Admin calls may come
/// from another process while one serves.
class Hub {
public:
    struct Options {
        std::filesystem::path blobFolder;  ///< where blobs lie; made if missing
        std::filesystem::path ledger{};    ///< the security ledger's file; "": none
        FileSystem* ledgerFiles = nullptr; ///< where that is, if not where the blobs are
    };
    /// The store must have been made by `init`. All that is passed in outlives the hub.
    [[nodiscard]] static Result<std::unique_ptr<Hub>>
    open(HubStore& store, const Clock& clock, Random& random, FileSystem& files, const Options& options);
    ~Hub();
    Hub(const Hub&) = delete;
    Hub& operator=(const Hub&) = delete;

    /// Makes a new hub in an empty store: its identity key and epoch. On one that is made already: no error,
    /// nothing changes.
    [[nodiscard]] static Result<void> init(HubStore& store, const Clock& clock, Random& random);

    /// Answers one request: POST /v1/enrol, /v1/challenge, /v1/token, /v1/sync, /v1/bundles; /v1/blobs…; GET
    /// /v1/snapshot,
    /// /healthz.
    /// Never fails: what goes wrong is a response with a status and an ErrorAnswer.
    [[nodiscard]] HttpResponse handle(const HttpRequest& request);

    // For the command line.
    [[nodiscard]] PublicKey identity() const;
    [[nodiscard]] Result<Invitation> invite(const InvitationWanted& wanted);
    [[nodiscard]] Result<std::vector<NamedScope>> scopes();
    [[nodiscard]] Result<std::vector<DeviceRow>> devices();
    /// Shuts a device out from its next request on.
    [[nodiscard]] Result<void> revoke(const Id& device);
    /// The device sends all it has and clears itself (Retire), or clears itself at once (Wipe), at its next
    /// exchange; after that it is shut out.
    [[nodiscard]] Result<void> order(const Id& device, DeviceOrder order);
    /// From now on tablets seal their keys to this one.
    [[nodiscard]] Result<void> setRecoveryKey(const RecoveryKey& county);
    /// Answers the request of a tablet whose PIN is forgotten, with the county's key from its safe. Written
    /// down. Revoked for a device that is shut out.
    [[nodiscard]] Result<std::string> recover(std::string_view request, const RecoveryPair& county);
    /// Forgets a person for good, here and on every device as it comes: a user (whose devices are all shut
    /// out), or the record that tells of somebody. Tells where else the person is named: texts, to be edited
    /// by hand.
    [[nodiscard]] Result<std::vector<Mention>> erase(const Id& person);
    /// Where a text stands, in any field of any record.
    [[nodiscard]] Result<std::vector<Mention>> mentions(const std::string& text);
    [[nodiscard]] Result<std::vector<ErasureListed>> erasures();
    [[nodiscard]] Result<std::vector<UserListed>> users();
    [[nodiscard]] Result<std::vector<QuarantineRow>> quarantine();
    /// The audit log; Damaged if its chain does not hold.
    [[nodiscard]] Result<std::vector<AuditRow>> audit();
    [[nodiscard]] Result<HubCounts> counts();
    /// Checks everything the hub holds against its digests: the order of each scope, its checksums, the audit
    /// log, each blob. Damaged names what does not hold.
    [[nodiscard]] Result<void> verify();
    /// Takes a stick's file, as `importStick` of a tablet does. Returns how many of its chunks were taken.
    [[nodiscard]] Result<std::size_t> importStick(ByteView file);
    /// Writes down what the command line did: what, and to which id.
    [[nodiscard]] Result<void> writeDown(std::string_view what, std::string_view subject);
    /// Everything as JSON Lines, one record with its state and history a line, in order of scope and id.
    [[nodiscard]] Result<void> exportAll(const std::function<Result<void>(const std::string&)>& line);

private:
    struct Parts;
    explicit Hub(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m;
};

} // namespace feltbok
