// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/erasures.h"

#include "core/record/edit_codec.h"
#include "core/record/erasure.h"
#include "sync/hub/hub_meta.h"
#include "sync/hub/intake.h"
#include "sync/hub/ledger.h"

#include <algorithm>

namespace feltbok {
namespace {

constexpr std::size_t kWordBytesMin = 4; ///< shorter words of a name stand in every text

/// What a value says of somebody, whole and by its words: "Kari Nordmann", "Nordmann".
void addWords(std::set<std::string>& words, const Value& value) {
    if (!value.is_string()) return;
    const std::string& text = value.get_ref<const std::string&>();
    if (text.size() >= kWordBytesMin) words.insert(text);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end - at >= kWordBytesMin) words.insert(text.substr(at, end - at));
        at = end + 1;
    }
}

/// What is known of a person here; BadInput if that is nobody.
Result<std::set<std::string>> wordsOf(HubStore& store, const Id& person) {
    std::set<std::string> words;
    auto user = store.user(person);
    if (!user) return fail(user);
    if (*user) addWords(words, (*user)->name);
    auto rows = store.editsOf(person);
    if (!rows) return fail(rows);
    bool isPerson = user->has_value();
    for (const EditRow& row : *rows) {
        const auto edit = editFromBytes(row.bytes);
        if (!edit) continue;
        for (const std::string& field : personalFields(*edit)) {
            isPerson = true;
            addWords(words, edit->fields.at(field));
        }
    }
    if (!isPerson)
        return fail(ErrorCode::NotFound, "there is no user, and no record with personal fields, of this id",
                    person.toString());
    return words;
}

Result<void> isShutOut(HubStore& store, const Id& person) {
    auto devices = store.devices();
    if (!devices) return fail(devices);
    for (const DeviceRow& device : *devices)
        if (device.user == person && !device.revoked)
            return fail(ErrorCode::BadInput, "this person still has a device: retire or revoke it first",
                        device.id.toString());
    return {};
}

Result<void> forgetUser(HubStore& store, const Id& person) {
    auto user = store.user(person);
    if (!user || !*user) return user ? Result<void>{} : fail(user);
    (*user)->name.clear();
    return store.putUser(**user);
}

Result<void> forgetRecord(HubStore& store, const Id& person) {
    auto rows = store.editsOf(person);
    if (!rows) return fail(rows);
    std::set<Id> scopes;
    for (EditRow& row : *rows) {
        scopes.insert(row.scope);
        const Bytes bytes = withoutErased(row.bytes, {person});
        if (bytes == row.bytes) continue;
        if (auto set = store.setBytes(row.id, bytes); !set) return set;
    }
    for (const Id& scope : scopes) { // heads stay, hence the scope's checksum
        auto joined = store.joined(scope, person);
        if (!joined) return fail(joined);
        if (!*joined) continue; // one edit says it all, and has just been made to forget
        auto edits = store.editsOf(scope, person);
        if (!edits) return fail(edits);
        if (auto put = store.putJoined(scope, person, joinedFrom(*edits)); !put) return put;
    }
    return {};
}

Result<void> forgetQuarantined(HubStore& store, const std::set<Id>& persons) {
    auto rows = store.quarantineList();
    if (!rows) return fail(rows);
    for (QuarantineRow& row : *rows) {
        const Bytes bytes = withoutErased(row.bytes, persons);
        if (bytes == row.bytes) continue;
        if (auto set = store.setBytes(row, bytes); !set) return set;
    }
    return {};
}

Result<std::vector<ErasureRow>> begun(HubStore& store) {
    auto rows = store.erasures(0, kErasedPersonsMax);
    if (rows) std::erase_if(*rows, [](const ErasureRow& row) { return row.done; });
    return rows;
}

Result<void> forgetAll(HubStore& store, const std::vector<ErasureRow>& rows) {
    // Whoever is writing finishes first, and whoever comes later knows of it (Intake::isErasedHere).
    auto scopes = store.scopes();
    if (!scopes) return fail(scopes);
    std::ranges::sort(*scopes, {}, &NamedScope::scope);
    for (const NamedScope& scope : *scopes)
        if (auto held = store.holdScope(scope.scope); !held) return held;
    std::set<Id> persons;
    for (const ErasureRow& row : rows) {
        persons.insert(row.person);
        if (auto gone = forgetUser(store, row.person); !gone) return gone;
        if (auto gone = forgetRecord(store, row.person); !gone) return gone;
    }
    if (auto gone = forgetQuarantined(store, persons); !gone) return gone;
    return meta::countUp(store, meta::kRemade);
}

} // namespace

Result<std::set<Id>> erasedPersons(HubStore& store) {
    auto rows = store.erasures(0, kErasedPersonsMax);
    if (!rows) return fail(rows);
    std::set<Id> persons;
    for (const ErasureRow& row : *rows)
        persons.insert(row.person);
    return persons;
}

Bytes withoutErased(Bytes bytes, const std::set<Id>& persons) {
    auto edit = persons.empty() ? fail(ErrorCode::NotFound, "") : editFromBytes(bytes);
    if (!edit || !persons.contains(edit->record)) return bytes;
    return bytesOf(erased(std::move(*edit)));
}

Result<std::vector<Mention>> erasePerson(HubWorld& world, const Id& person) {
    std::set<std::string> words;
    auto begins = world.store.transact([&]() -> Result<void> {
        auto known = wordsOf(world.store, person);
        if (!known) return fail(known);
        words = std::move(*known);
        if (auto shut = isShutOut(world.store, person); !shut) return shut;
        if (auto noted = Ledger(world).note(Ledger::kErased, person.toString()); !noted) return noted;
        const Instant now = world.clock.now();
        if (auto added = world.store.addErasure(person, now); !added) return added;
        return world.store.addAudit(now, "erase", person.toString());
    });
    if (!begins) return fail(begins);
    if (auto finished = finishErasures(world); !finished) return fail(finished);
    return mentionsOf(world, words);
}

/// An erasure is done when its traces are gone, too: a hub killed in between does it all again.
Result<void> finishErasures(HubWorld& world) {
    HubStore& store = world.store;
    std::vector<ErasureRow> rows;
    auto asked = store.view([&]() -> Result<void> {
        auto open = begun(store);
        if (!open) return fail(open);
        rows = std::move(*open);
        return {};
    });
    if (!asked || rows.empty()) return asked;
    if (auto gone = store.transact([&] { return forgetAll(store, rows); }); !gone) return gone;
    if (!store.wipeTraces())
        return fail(ErrorCode::Locked,
                    "forgotten, but the database's files still hold traces of it, for the hub is "
                    "busy: erase once more");
    return store.transact([&]() -> Result<void> {
        for (const ErasureRow& row : rows)
            if (auto done = store.setErasureDone(row.sequence); !done) return done;
        return {};
    });
}

Result<std::vector<ErasureListed>> listErasures(HubWorld& world) {
    std::vector<ErasureListed> listed;
    auto read = world.store.view([&]() -> Result<void> {
        auto rows = world.store.erasures(0, kErasedPersonsMax);
        if (!rows) return fail(rows);
        auto devices = world.store.devices();
        if (!devices) return fail(devices);
        for (const ErasureRow& row : *rows) {
            ErasureListed& one = listed.emplace_back(ErasureListed{.person = row.person, .at = row.at});
            for (const DeviceRow& device : *devices)
                if (!device.revoked && device.erased < row.sequence) one.awaited.push_back(device.id);
        }
        return {};
    });
    if (!read) return fail(read);
    return listed;
}

} // namespace feltbok
