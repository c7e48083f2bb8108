// SPDX-License-Identifier: Apache-2.0
// P6: every role, in every relation to a scope, with everything that can be done to it.
#include "core/record/kinds.h"
#include "sync/client/settings.h"
#include "tests/catch.h"
#include "tests/sync/county.h"

using namespace feltbok;
using feltbok::testing::County;

namespace {

enum class Where : std::uint8_t { Own, Withdrawn, Foreign };
enum class Verb : std::uint8_t { Make, Change, Delete, SendPicture, Read, FetchPicture };

constexpr Role kRoles[] = {Role::Advisor, Role::Coordinator, Role::Reader};
constexpr Where kWheres[] = {Where::Own, Where::Withdrawn, Where::Foreign};
constexpr Verb kVerbs[] = {Verb::Make,        Verb::Change, Verb::Delete,
                           Verb::SendPicture, Verb::Read,   Verb::FetchPicture};

/// The rule, in one place: rights are in one's own scopes alone, and readers do not write.
bool mayDo(Role role, Where where, Verb verb) {
    const bool reads = verb == Verb::Read || verb == Verb::FetchPicture;
    return where == Where::Own && (reads || role != Role::Reader);
}

/// An owner with a note and a picture in a scope, and an actor who tries something there.
struct Trial {
    Trial(Role role, Where where) {
        owner = county.tablet("Ola", {"Tokke", "Vinje"});
        scope = county.scopeNamed(where == Where::Own ? "Tokke" : "Vinje");
        note = made(*owner, {.kind = "note", .scope = scope, .fields = {{"text", "eierens"}}});
        picture = attached(*owner, {1, 2, 3});
        REQUIRE(county.sync(*owner));
        std::vector<std::string> scopes{"Tokke"};
        if (where == Where::Withdrawn) scopes.emplace_back("Vinje");
        actor = county.tablet("Ada", scopes, role);
        if (where == Where::Foreign) return;
        REQUIRE(county.sync(*actor));
        if (where == Where::Withdrawn)
            REQUIRE(
                county.hubStore->transact([&] { return county.hubStore->withdraw(actor->author(), scope); }));
    }

    Id made(Store& store, const Change& change) {
        auto done = store.commit(change);
        REQUIRE(done);
        return done->record;
    }
    Digest attached(Store& store, const Bytes& bytes) {
        const auto blob = store.blobs().add(scope, bytes);
        REQUIRE(blob);
        (void)made(
            store,
            {.kind = "attachment",
             .scope = scope,
             .fields = {{"parent", note.toString()}, {"name", "b.jpg"}, {"sha256", toHex(blob->sha256)}}});
        return blob->sha256;
    }
    /// Both sync; what the hub refuses of the actor's is no error here.
    void syncBoth() {
        (void)county.sync(*actor);
        REQUIRE(county.sync(*owner));
    }
    [[nodiscard]] bool fetches() {
        HttpRequest request{.method = "GET", .path = "/v1/blobs/" + scope.toString() + "/" + toHex(picture)};
        request.headers["Authorization"] = "Bearer " + actor->setting(setting::kToken);
        const auto response = county.transport->send(request);
        return response && response->status == 200;
    }
    bool succeedsWith(Verb verb) {
        const Change change{.record = note, .kind = "note", .scope = scope, .fields = {{"text", "endret"}}};
        if (verb == Verb::Make) {
            const Id fresh = made(*actor, {.kind = "note", .scope = scope, .fields = {{"text", "ny"}}});
            syncBoth();
            return owner->read(fresh).has_value();
        }
        if (verb == Verb::SendPicture) {
            const Digest sent = attached(*actor, {4, 5, 6});
            syncBoth();
            return owner->blobs().has(scope, sent);
        }
        if (verb == Verb::FetchPicture) return fetches();
        if (verb == Verb::Read) {
            (void)county.sync(*actor);
            return actor->read(note).has_value();
        }
        (void)made(*actor, change);
        if (verb == Verb::Delete) REQUIRE(actor->remove(note));
        syncBoth();
        const auto held = owner->read(note);
        REQUIRE(held);
        return verb == Verb::Delete ? held->presence != Presence::Live : held->text("text") == "endret";
    }

    County county;
    std::unique_ptr<Store> owner;
    std::unique_ptr<Store> actor;
    Id scope;
    Id note;
    Digest picture{};
};

} // namespace

TEST_CASE("P6 each role, in its own, a withdrawn and a foreign scope, can do what it may and nothing else") {
    for (const Role role : kRoles)
        for (const Where where : kWheres)
            for (const Verb verb : kVerbs) {
                INFO(nameOf(role) << ", scope " << static_cast<int>(where) << ", verb "
                                  << static_cast<int>(verb));
                Trial trial(role, where);
                CHECK(trial.succeedsWith(verb) == mayDo(role, where, verb));
            }
}
