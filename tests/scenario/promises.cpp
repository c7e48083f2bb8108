// SPDX-License-Identifier: Apache-2.0
#include "tests/scenario/promises.h"

#include "core/record/edit_codec.h"
#include "core/record/kinds.h"
#include "tests/scenario/oracle.h"

#include <algorithm>

namespace feltbok::scenario {
namespace {

class Judge {
public:
    Judge(const std::vector<std::unique_ptr<Tablet>>& tablets, HubBox& hub, Outcome& outcome)
        : m_tablets(tablets), m_hub(hub), m_outcome(outcome) {}

    [[nodiscard]] std::string verdict();

private:
    void gather();
    void gatherOwn();
    void gatherFromHub();
    void kept(const Edit& edit, bool mayHaveNewName);
    void saved(Tablet& tablet);
    void typed(Tablet& tablet);
    void sent(Tablet& tablet);
    void pictures(Tablet& tablet);
    void shows(Tablet& tablet);
    void showsRecord(Tablet& tablet, const Id& record);
    void showsElement(Tablet& tablet, const Id& record, const std::string& field,
                      const std::set<EditId>& heads);
    void checksums(Tablet& tablet);
    [[nodiscard]] std::optional<EditRow> onHub(const EditId& id);
    [[nodiscard]] std::set<Id> scopesOf(Tablet& tablet);
    void broken(std::string what);

    const std::vector<std::unique_ptr<Tablet>>& m_tablets;
    HubBox& m_hub;
    Outcome& m_outcome;
    Oracle m_oracle;
    std::string m_broken;
};

void Judge::broken(std::string what) {
    if (m_broken.empty()) m_broken = std::move(what);
}

std::optional<EditRow> Judge::onHub(const EditId& id) {
    std::optional<EditRow> row;
    auto found = m_hub.store().view([&]() -> Result<void> {
        auto held = m_hub.store().edit(id);
        if (!held) return fail(held);
        row = std::move(*held);
        return {};
    });
    if (!found) broken("the hub cannot be read: " + found.error().message);
    return row;
}

/// Everything anybody wrote, as the authors' own journals have it, and what the hub refused.
void Judge::gather() {
    gatherOwn();
    gatherFromHub();
    m_outcome.edits = m_oracle.edits().size();
}

/// What is left only there: of disks put back to an earlier day, and under the names that doubles gave up.
void Judge::gatherFromHub() {
    auto read = m_hub.store().view([&]() -> Result<void> {
        auto scopes = m_hub.store().scopes();
        if (!scopes) return fail(scopes);
        for (const NamedScope& scope : *scopes) {
            auto fed = m_hub.store().feed(scope.scope, 0, [&](const FeedRow& row) {
                const auto value = fromCbor(row.edit.bytes);
                const auto edit = value ? decodeEdit(*value) : fail(value);
                if (edit) m_oracle.add(*edit);
                if (!row.edit.refusedWhy.empty()) m_oracle.refuse(row.edit.id);
                return true;
            });
            if (!fed) return fed;
        }
        return {};
    });
    if (!read) broken("the hub cannot be read: " + read.error().message);
}

void Judge::gatherOwn() {
    for (const auto& tablet : m_tablets) {
        // What was refused is the author's to keep, also under a name that the tablet gave up; the hub may
        // have lost it and been told no more than its links.
        for (const RefusedEdit& refused : tablet->store().refused())
            m_oracle.add(refused.edit);
        for (const Edit& edit : tablet->store().ownEditsAfter(0, SIZE_MAX / 2, SIZE_MAX)) {
            m_oracle.add(edit);
            const auto row = onHub(edit.id);
            if (!row) continue; // told as P5 below
            if (row->digest != digestOf(edit))
                broken("P3: the hub holds another text than " + edit.id.toString());
            if (!row->refusedWhy.empty()) m_oracle.refuse(edit.id);
        }
    }
}

/// The same words of the same person at the same time, whatever the edit is called now.
bool saysTheSame(const Edit& a, const Edit& b) {
    return a.record == b.record && a.fields == b.fields && a.at == b.at && a.author == b.author;
}

void Judge::kept(const Edit& edit, bool mayHaveNewName) {
    const auto held = m_oracle.edits().find(edit.id);
    if (held != m_oracle.edits().end() && held->second == edit) return;
    if (mayHaveNewName && std::ranges::any_of(m_oracle.edits(), [&edit](const auto& entry) {
            return saysTheSame(entry.second, edit);
        }))
        return;
    const bool gone = held == m_oracle.edits().end();
    broken((gone ? "P1: a saved edit is gone: " : "P1: a saved edit has changed: ") + edit.id.toString());
}

void Judge::saved(Tablet& tablet) {
    for (const auto* edits : {&tablet.saved(), &tablet.elsewhere()})
        for (const auto& [id, edit] : *edits)
            kept(edit, tablet.isDouble() || m_outcome.troubles.hubsPutBack > 0);
    if (auto sound = tablet.store().verify(); !sound) broken("P1: " + sound.error().message);
}

/// The last text typed into a field is in its draft or in an edit.
void Judge::typed(Tablet& tablet) {
    for (const auto& [place, texts] : tablet.typed()) {
        const auto isOne = [&texts = texts](const Value& value) {
            return value.is_string() && texts.contains(value.get<std::string>());
        };
        const auto draft = tablet.store().draftOf(place.first, place.second);
        if (texts.empty() || (draft && isOne(draft->value))) continue;
        const bool written = std::ranges::any_of(m_oracle.edits(), [&](const auto& entry) {
            const auto value = entry.second.fields.find(place.second);
            return entry.second.record == place.first && value != entry.second.fields.end() &&
                   isOne(value->second);
        });
        if (!written) broken("P1: what was typed is gone: \"" + *texts.begin() + "\"");
    }
}

void Judge::sent(Tablet& tablet) {
    Store& store = tablet.store();
    if (store.acknowledged() != store.lastNumber()) broken("P5: edits are still unsent on a good network");
    std::set<EditId> inbox;
    for (const RefusedEdit& refused : store.refused())
        inbox.insert(refused.edit.id);
    for (std::uint64_t number = 1; number <= store.acknowledged(); ++number) {
        const EditId id{store.replica(), number};
        const auto row = onHub(id);
        if (!row)
            broken("P5: sent, but the hub does not have " + id.toString());
        else if (row->refusedWhy.empty() == inbox.contains(id))
            broken("P5: refused and not in the inbox, or the other way round: " + id.toString());
    }
    m_outcome.refused += inbox.size();
}

std::set<Id> Judge::scopesOf(Tablet& tablet) {
    std::set<Id> scopes;
    for (const ScopeEntry& scope : tablet.store().scopes())
        scopes.insert(scope.id);
    return scopes;
}

void Judge::pictures(Tablet& tablet) {
    // A machine put back without a word: edits tell by their order, a picture alone does not.
    if (m_outcome.troubles.hubsPutBackSilently > 0) return;
    const std::set<Id> scopes = scopesOf(tablet);
    for (const BlobEntry& blob : tablet.store().blobs().entries(BlobState::Sent))
        if (!m_hub.hasBlob(blob.scope, blob.sha256))
            broken("P5: a picture counts as sent and is not on the hub");
    for (const BlobEntry& blob : tablet.store().blobs().entries(BlobState::Unsent))
        if (scopes.contains(blob.scope)) broken("P5: a picture is still unsent on a good network");
    for (const BlobEntry& blob : tablet.store().blobs().entries(BlobState::Remote))
        if (scopes.contains(blob.scope) && m_hub.hasBlob(blob.scope, blob.sha256))
            broken("P4: a picture is on the hub and not here");
}

void Judge::shows(Tablet& tablet) {
    const std::set<Id> scopes = scopesOf(tablet);
    for (const auto& [record, scope] : m_oracle.recordsWithScope())
        if (scopes.contains(scope)) showsRecord(tablet, record);
}

/// An element is in its set as long as one of those who put it there has not been seen by who took it out.
void Judge::showsElement(Tablet& tablet, const Id& record, const std::string& field,
                         const std::set<EditId>& heads) {
    constexpr std::string_view kTags = "tags/";
    if (!field.starts_with(kTags)) return;
    const bool isIn = std::ranges::any_of(
        heads, [&](const EditId& head) { return m_oracle.edits().at(head).fields.at(field) == true; });
    const auto held = tablet.store().read(record);
    const auto tags = held ? held->fields.find("tags") : Fields::const_iterator();
    const bool shows =
        held && tags != held->fields.end() &&
        std::ranges::find(tags->second, Value(field.substr(kTags.size()))) != tags->second.end();
    if (isIn && !shows) broken("P3: an element is gone that nobody took out knowingly: " + field);
    if (!isIn && shows) broken("P4: an element is shown that was taken out: " + field);
}

void Judge::showsRecord(Tablet& tablet, const Id& record) {
    const auto state = tablet.store().state(record);
    if (!state) return broken("P4: a record is not here: " + record.toString());
    for (const std::string& field : m_oracle.fieldsOf(record)) {
        const std::set<EditId> expected = m_oracle.heads(record, field);
        std::set<EditId> held;
        const Register* reg = state->find(field);
        if (reg != nullptr)
            for (const Head& head : reg->heads())
                held.insert(head.edit);
        const std::string place = record.toString() + "." + field;
        for (const EditId& id : expected)
            if (!held.contains(id)) broken("P3: words nobody has replaced are not shown: " + place);
        if (held != expected) broken("P4: other heads than all edits together give: " + place);
        if (m_broken.empty()) showsElement(tablet, record, field, expected);
        if (m_broken.empty() && !expected.empty() && reg->shown()->edit != m_oracle.shown(expected))
            broken("P4: another value is shown than the latest: " + place);
        if (expected.size() > 1) ++m_outcome.conflicts;
    }
}

void Judge::checksums(Tablet& tablet) {
    for (const Id& scope : scopesOf(tablet)) {
        ScopeChecksum onHub;
        auto read = m_hub.store().view([&]() -> Result<void> {
            auto head = m_hub.store().head(scope);
            if (!head) return fail(head);
            onHub = head->checksum;
            return {};
        });
        if (!read || !(tablet.store().checksum(scope) == onHub))
            broken("P4: a scope's checksum differs from the hub's");
    }
}

std::string Judge::verdict() {
    gather();
    for (const auto& tablet : m_tablets) {
        saved(*tablet);
        typed(*tablet);
        sent(*tablet);
        shows(*tablet);
        pictures(*tablet);
        checksums(*tablet);
    }
    return m_broken;
}

} // namespace

std::string holdToPromises(const std::vector<std::unique_ptr<Tablet>>& tablets, HubBox& hub,
                           Outcome& outcome) {
    return Judge(tablets, hub, outcome).verdict();
}

} // namespace feltbok::scenario
