// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "sync/hub/hub.h"
#include "sync/transport/tls.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace feltbok::hub {

// What feltbok-hub does, one function a verb. Each opens the hub in `folder` by itself, writes its result to
// stdout and its errors nowhere: main() does. All but `restore` work while another process serves.

struct ServeOptions {
    std::string listen;
    std::optional<TlsFiles> tls{};
    std::int64_t clockOffsetMs = 0;
    std::filesystem::path backupTo{}; ///< a folder; "": no backups
    std::int64_t backupEveryMs = 0;
};

Result<void> runInit(const std::filesystem::path& folder);
/// Prints `{"listening":URL}` once clients can connect; ends after SIGTERM or SIGINT.
Result<void> runServe(const std::filesystem::path& folder, const ServeOptions& options);
Result<void> runInvite(const std::filesystem::path& folder, const InvitationWanted& wanted, bool json);
Result<void> runScopes(const std::filesystem::path& folder, bool json);
Result<void> runDevices(const std::filesystem::path& folder, bool json);
Result<void> runUsers(const std::filesystem::path& folder, bool json);
Result<void> runQuarantine(const std::filesystem::path& folder, bool json);
Result<void> runAudit(const std::filesystem::path& folder, bool json);
Result<void> runVerify(const std::filesystem::path& folder);
Result<void> runOrder(const std::filesystem::path& folder, const std::string& device, DeviceOrder order);
/// A stick's file.
Result<void> runImport(const std::filesystem::path& folder, const std::filesystem::path& from);
Result<void> runRevoke(const std::filesystem::path& folder, const std::string& device);
/// `to` is a file, replaced only by a whole export, or `-` for stdout.
Result<void> runExport(const std::filesystem::path& folder, const std::string& to);
Result<void> runBackup(const std::filesystem::path& folder, const std::filesystem::path& to);
Result<void> runRestore(const std::filesystem::path& folder, const std::filesystem::path& from);

} // namespace feltbok::hub
