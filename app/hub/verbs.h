// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/hub/opened_hub.h"
#include "core/base/error.h"
#include "sync/hub/hub.h"
#include "sync/transport/tls.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace feltbok::hub {

// What feltbok-hub does, one function a verb. Each opens the hub at `place` by itself, writes its result to
// stdout and its errors nowhere: main() does. All but `restore` work while another process serves.

struct ServeOptions {
    std::string listen;
    std::optional<TlsFiles> tls{};
    std::int64_t clockOffsetMs = 0;
    std::filesystem::path backupTo{}; ///< a folder; "": no backups
    std::int64_t backupEveryMs = 0;
};

Result<void> runInit(const HubPlace& place);
/// Prints `{"listening":URL}` once clients can connect; ends after SIGTERM or SIGINT.
Result<void> runServe(const HubPlace& place, const ServeOptions& options);
Result<void> runInvite(const HubPlace& place, const InvitationWanted& wanted, bool json);
Result<void> runScopes(const HubPlace& place, bool json);
Result<void> runDevices(const HubPlace& place, bool json);
Result<void> runUsers(const HubPlace& place, bool json);
Result<void> runQuarantine(const HubPlace& place, bool json);
Result<void> runAudit(const HubPlace& place, bool json);
Result<void> runVerify(const HubPlace& place);
Result<void> runOrder(const HubPlace& place, const std::string& device, DeviceOrder order);
/// A stick's file.
Result<void> runImport(const HubPlace& place, const std::filesystem::path& from);
Result<void> runRevoke(const HubPlace& place, const std::string& device);
/// `to` is a file, replaced only by a whole export, or `-` for stdout.
Result<void> runExport(const HubPlace& place, const std::string& to);
Result<void> runBackup(const HubPlace& place, const std::filesystem::path& to);
Result<void> runRestore(const HubPlace& place, const std::filesystem::path& from);

} // namespace feltbok::hub
