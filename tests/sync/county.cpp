// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/county.h"

#include "tests/catch.h"
#include "tests/sync/hub_stores.h"

namespace feltbok::testing {

County::County(std::uint64_t seed) : random(seed), hubStore(newHubStore()) {
    REQUIRE(Hub::init(*hubStore, clock, random));
    auto opened = Hub::open(*hubStore, clock, random, files, {.blobFolder = "/hub/blobs"});
    REQUIRE(opened);
    hub = std::move(*opened);
    transport = std::make_unique<DirectTransport>(*hub);
}

std::unique_ptr<Store> County::newStore() {
    auto store = Store::open({.folder = {}, .searchIndex = false}, clock, random, files);
    REQUIRE(store);
    return std::move(*store);
}

std::string County::code(const std::string& user, const std::vector<std::string>& scopes, Role role) {
    auto invitation = hub->invite({.role = role, .scopes = scopes, .user = user});
    REQUIRE(invitation);
    return invitation->code;
}

Result<EnrolAnswer> County::enrol(Store& store, const std::string& code) {
    Enrolment enrolment(store, random, "http://hub", code);
    if (auto done = converse(enrolment, *transport); !done) return fail(done);
    return enrolment.answer();
}

std::unique_ptr<Store> County::tablet(const std::string& user, const std::vector<std::string>& scopes,
                                      Role role) {
    auto store = newStore();
    REQUIRE(enrol(*store, code(user, scopes, role)));
    return store;
}

Result<SyncProgress> County::sync(Store& store, SyncClient::Options options) {
    SyncClient client(store, clock, random, options);
    if (auto done = converse(client, *transport); !done) return fail(done);
    return client.progress();
}

Id County::scopeNamed(const std::string& name) {
    const auto all = hub->scopes();
    REQUIRE(all);
    for (const NamedScope& scope : *all)
        if (scope.name == name) return scope.scope;
    FAIL("there is no scope " << name);
    return {};
}

Id County::deviceOf(const std::string& user) {
    const auto devices = hub->devices();
    REQUIRE(devices);
    for (const DeviceRow& device : *devices)
        if (device.userName == user) return device.id;
    FAIL("there is no device of " << user);
    return {};
}

} // namespace feltbok::testing
