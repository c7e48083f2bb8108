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

Result<void> runInit(const HubPlace& place) {
    auto opened = OpenedHub::make(place);
    if (!opened) return fail(opened);
    print({{"hub", toBase64((*opened)->hub().identity())}});
    return {};
}

Result<void> runInvite(const HubPlace& place, const InvitationWanted& wanted, bool json) {
    auto opened = OpenedHub::open(place);
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

Result<void> runScopes(const HubPlace& place, bool json) {
    auto opened = OpenedHub::open(place);
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

Result<void> runDevices(const HubPlace& place, bool json) {
    auto opened = OpenedHub::open(place);
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

Result<void> runRevoke(const HubPlace& place, const std::string& device) {
    const auto id = deviceNamed(device);
    if (!id) return fail(id);
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    return (*opened)->hub().revoke(*id);
}

Result<void> runOrder(const HubPlace& place, const std::string& device, DeviceOrder order) {
    const auto id = deviceNamed(device);
    if (!id) return fail(id);
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    return (*opened)->hub().order(*id, order);
}

Result<void> runVerify(const HubPlace& place) {
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    return (*opened)->verify();
}

Result<void> runImport(const HubPlace& place, const std::filesystem::path& from) {
    auto opened = OpenedHub::open(place);
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

Result<void> runBackup(const HubPlace& place, const std::filesystem::path& to) {
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    return (*opened)->backupTo(to);
}

Result<void> runRestore(const HubPlace& place, const std::filesystem::path& from) {
    return OpenedHub::restore(place, from);
}

} // namespace feltbok::hub
