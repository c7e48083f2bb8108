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
#include <vector>

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
/// A user's id or a record's; prints where else the person is named.
Result<void> runErase(const HubPlace& place, const std::string& person, bool json);
Result<void> runFind(const HubPlace& place, const std::string& text, bool json);
/// Who was erased, and which devices have still to say that it is done.
Result<void> runErasures(const HubPlace& place, bool json);
/// Writes a new recovery key into a new file and has tablets seal their keys to it.
Result<void> runMakeRecoveryKey(const HubPlace& place, const std::filesystem::path& to);
/// Prints the answer to a tablet's request.
Result<void> runRecover(const HubPlace& place, const std::filesystem::path& key, const std::string& request);
/// A stick's file.
Result<void> runImport(const HubPlace& place, const std::filesystem::path& from);
/// Brings a form version into a team's scope; prints {"form","formId","version","new"}.
Result<void> runImportForm(const HubPlace& place, const std::string& scope, const std::string& from,
                           const std::vector<std::string>& media);
/// Brings a library pack into a team's scope; prints {"added","changed","same"}.
Result<void> runImportLibrary(const HubPlace& place, const std::string& scope, const std::string& from);
/// Writes the page for guests: the team's examples that are shared with everybody; prints {"examples"}.
/// `owner` "": everybody's.
Result<void> runExportLibrary(const HubPlace& place, const std::string& scope, const std::string& owner,
                              const std::string& to);
Result<void> runShareExamples(const HubPlace& place, const std::string& scope, const std::string& to);
Result<void> runRevoke(const HubPlace& place, const std::string& device);
/// `to` is a file, replaced only by a whole export, or `-` for stdout.
Result<void> runExport(const HubPlace& place, const std::string& to);
Result<void> runBackup(const HubPlace& place, const std::filesystem::path& to);
Result<void> runRestore(const HubPlace& place, const std::filesystem::path& from);

} // namespace feltbok::hub
