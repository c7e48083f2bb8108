// SPDX-License-Identifier: Apache-2.0
#include "app/hub/json_output.h"
#include "app/hub/opened_hub.h"
#include "app/hub/shown.h"
#include "app/hub/verbs.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/signing.h"

namespace feltbok::hub {

namespace {

Result<Id> deviceNamed(const std::string& device) {
    const auto id = Id::parse(device);
    if (!id)
        return fail(ErrorCode::BadInput, "--device takes a device's id, as feltbok-hub devices lists them");
    return *id;
}

} // namespace

Result<void> runInit(const std::filesystem::path& folder) {
    auto opened = OpenedHub::make(folder);
    if (!opened) return fail(opened);
    print({{"hub", toBase64((*opened)->hub().identity())}});
    return {};
}

Result<void> runInvite(const std::filesystem::path& folder, const InvitationWanted& wanted, bool json) {
    auto opened = OpenedHub::open(folder);
    if (!opened) return fail(opened);
    const auto invitation = (*opened)->hub().invite(wanted);
    if (!invitation) return fail(invitation);
    if (json)
        print({{"code", invitation->code}, {"expires", invitation->expires.ms}});
    else
        std::cout << invitation->code << "\nGood for one device until " << shown(invitation->expires)
                  << ".\n";
    return {};
}

Result<void> runScopes(const std::filesystem::path& folder, bool json) {
    auto opened = OpenedHub::open(folder);
    if (!opened) return fail(opened);
    const auto scopes = (*opened)->hub().scopes();
    if (!scopes) return fail(scopes);
    Json list = Json::array();
    for (const NamedScope& scope : *scopes) {
        list.push_back({{"scope", scope.scope.toString()}, {"name", scope.name}});
        if (!json) std::cout << scope.scope.toString() << "  " << scope.name << '\n';
    }
    if (json) print({{"scopes", list}});
    return {};
}

Result<void> runDevices(const std::filesystem::path& folder, bool json) {
    auto opened = OpenedHub::open(folder);
    if (!opened) return fail(opened);
    const auto devices = (*opened)->hub().devices();
    if (!devices) return fail(devices);
    Json list = Json::array();
    for (const DeviceRow& device : *devices) {
        list.push_back({{"device", device.id.toString()},
                        {"user", device.user.toString()},
                        {"name", device.userName},
                        {"enrolled", device.enrolled.ms},
                        {"seen", device.seen.ms},
                        {"revoked", device.revoked}});
        if (!json)
            std::cout << device.id.toString() << "  " << shown(device.seen)
                      << (device.revoked ? "  revoked  " : "  ") << device.userName << '\n';
    }
    if (json) print({{"devices", list}});
    return {};
}

Result<void> runRevoke(const std::filesystem::path& folder, const std::string& device) {
    const auto id = deviceNamed(device);
    if (!id) return fail(id);
    auto opened = OpenedHub::open(folder);
    if (!opened) return fail(opened);
    return (*opened)->hub().revoke(*id);
}

Result<void> runOrder(const std::filesystem::path& folder, const std::string& device, DeviceOrder order) {
    const auto id = deviceNamed(device);
    if (!id) return fail(id);
    auto opened = OpenedHub::open(folder);
    if (!opened) return fail(opened);
    return (*opened)->hub().order(*id, order);
}

Result<void> runVerify(const std::filesystem::path& folder) {
    auto opened = OpenedHub::open(folder);
    if (!opened) return fail(opened);
    if (auto sound = SqliteHubStore::verifyFile((*opened)->folder().database()); !sound) return sound;
    return (*opened)->hub().verify();
}

Result<void> runImport(const std::filesystem::path& folder, const std::filesystem::path& from) {
    auto opened = OpenedHub::open(folder);
    if (!opened) return fail(opened);
    auto size = (*opened)->files().sizeBytes(from);
    if (!size) return fail(size);
    if (*size > kStickBytesMax) return fail(ErrorCode::TooLarge, "a stick's file is at most 64 MB");
    auto bytes = (*opened)->files().read(from);
    if (!bytes) return fail(bytes);
    auto taken = (*opened)->hub().importStick(*bytes);
    if (!taken) return fail(taken);
    print({{"chunks", *taken}});
    return {};
}

Result<void> runBackup(const std::filesystem::path& folder, const std::filesystem::path& to) {
    auto opened = OpenedHub::open(folder);
    if (!opened) return fail(opened);
    return backupHub((*opened)->store(), (*opened)->folder(), (*opened)->files(), to, (*opened)->clock());
}

Result<void> runRestore(const std::filesystem::path& folder, const std::filesystem::path& from) {
    PosixFileSystem files;
    SystemRandom random;
    if (auto made = files.makeFolder(folder); !made) return made;
    const auto lock = FolderLock::take(folder, FolderLock::Use::Alone);
    if (!lock) return fail(lock);
    if (auto restored = restoreHub(from, HubFolder{folder}, files, random, SystemClock()); !restored)
        return restored;
    return {};
}

} // namespace feltbok::hub
