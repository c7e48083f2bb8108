// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/visits.h"

#include "core/advisory/inbox.h"
#include "core/advisory/tours.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace feltbok::advisory {
namespace {

// No field of a note: a draft of it never becomes an edit by itself.
constexpr const char* kComposing = "composing";

std::vector<Record> ofVisit(const Store& store, const char* kind, const Id& visit) {
    return store.list({.kind = kind, .referenceField = "visit", .target = visit});
}

AttachmentRow rowOf(const Record& record) {
    AttachmentRow row;
    row.id = record.id;
    row.scope = record.scope;
    row.parent = record.reference("parent").value_or(Id{});
    row.name = record.text("name");
    row.mediaType = record.text("mediaType");
    row.sha256 = record.text("sha256");
    row.bytes = static_cast<std::uint64_t>(record.integer("bytes"));
    return row;
}

} // namespace

Result<VisitPage> visitPage(const Store& store, const Id& visit) {
    const auto record = store.read(visit);
    if (!record) return fail(record);
    if (record->kind != "visit") return fail(ErrorCode::UnknownRecord, "this record is no visit");
    VisitPage page;
    page.id = visit;
    page.scope = record->scope;
    page.tour = record->reference("tour").value_or(Id{});
    page.municipality = store.scopeName(record->scope);
    page.date = record->text("date");
    page.startsAt = record->text("startsAt");
    page.endsAt = record->text("endsAt");
    page.place = record->text("place");
    page.purpose = record->text("purpose");
    page.status = record->text("status");
    const auto count = [&](const char* kind) {
        return store.count({.kind = kind, .referenceField = "visit", .target = visit});
    };
    page.notes = count("note");
    page.needs = count("need");
    page.actions = count("action");
    for (const Record& interview : ofVisit(store, "interview", visit))
        page.interview = interview.id;
    return page;
}

std::size_t unsentOfVisit(const Store& store, const Id& visit) {
    if (store.acknowledged() == store.lastNumber()) return 0;
    std::size_t unsent = store.unsentOf(visit) > 0 ? 1 : 0;
    for (const char* kind : {"note", "need", "action"})
        unsent += store.countUnsent({.kind = kind, .referenceField = "visit", .target = visit});
    for (const Record& interview : ofVisit(store, "interview", visit))
        unsent +=
            store.countUnsent({.kind = "answer", .referenceField = "interview", .target = interview.id});
    return unsent;
}

Result<Id> startVisit(Store& store, const MunicipalityCatalogue& catalogue, const Id& scope,
                      const Date& today) {
    StopPlan plan;
    plan.municipality = store.scopeName(scope);
    plan.date = today.toString();
    return addStop(store, catalogue, Id{}, plan);
}

Result<void> setVisitStatus(Store& store, const Id& visit, std::string_view status) {
    const auto made = store.commit(
        Change{.record = visit, .kind = "visit", .scope = {}, .fields = {{"status", std::string(status)}}});
    if (!made) return fail(made);
    return {};
}

namespace {

/// Whether the person of this device began the note, on whichever device. What this device alone wrote need
/// not be read for that.
bool isMine(const Store& store, const Record& note, const EditCounts& edits) {
    if (edits.all == 0) return note.text("writtenBy") == store.setting("user.name");
    if (edits.own == edits.all) return true;
    const auto history = store.history(note.id, "text");
    return !history.empty() && history.front().author == store.author();
}

/// A text that the record needs no more.
std::string taken(Record& record, const char* field) {
    const auto found = record.fields.find(field);
    if (found == record.fields.end() || !found->second.is_string()) return {};
    return std::move(found->second.get_ref<std::string&>());
}

} // namespace

std::vector<NoteRow> noteRows(const Store& store, const Id& visit) {
    std::map<Id, std::vector<std::string>> pictures;
    const auto visitRecord = store.read(visit);
    if (!visitRecord) return {};
    for (const Record& attachment : store.list({.kind = "attachment", .scope = visitRecord->scope}))
        if (const auto parent = attachment.reference("parent");
            parent && attachment.text("mediaType").starts_with("image/"))
            pictures[*parent].push_back(attachment.text("sha256"));
    std::set<Id> refused;
    for (const RefusedEdit& edit : store.refused())
        refused.insert(edit.edit.record);
    std::vector<NoteRow> rows;
    const Query notes{.kind = "note", .referenceField = "visit", .target = visit};
    store.each(notes, [&](Record note, const EditCounts& edits) {
        NoteRow row;
        row.id = note.id;
        row.writtenAtMs = note.integer("writtenAt");
        row.mine = isMine(store, note, edits);
        row.writtenBy = taken(note, "writtenBy");
        row.title = taken(note, "title");
        row.topic = taken(note, "topic");
        row.text = taken(note, "text");
        if (const auto hanging = pictures.find(note.id); hanging != pictures.end())
            row.pictures = std::move(hanging->second);
        row.scope = note.scope;
        if (refused.contains(note.id))
            row.whereabouts = Whereabouts::Refused;
        else if (edits.unsent == 0)
            row.whereabouts = Whereabouts::Sent;
        rows.push_back(std::move(row));
    });
    std::ranges::sort(rows, [](const NoteRow& left, const NoteRow& right) {
        return std::tie(left.writtenAtMs, left.id) < std::tie(right.writtenAtMs, right.id);
    });
    return rows;
}

Result<void> addNote(Store& store, const NewNote& note) {
    Fields fields{{"text", note.text}, {"visit", note.visit.toString()}, {"writtenAt", note.writtenAtMs}};
    if (!note.topic.empty()) fields["topic"] = note.topic;
    if (!note.writtenBy.empty()) fields["writtenBy"] = note.writtenBy;
    const auto made = store.commit(
        Change{.record = note.id, .kind = "note", .scope = note.scope, .fields = std::move(fields)});
    if (!made) return fail(made);
    for (const char* field : {kComposing, "visit", "topic"})
        if (const auto gone = store.discardDraft(note.id, field); !gone) return gone;
    return {};
}

Result<void> keepComposing(Store& store, const NewNote& note) {
    return store.draft(
        note.id, "note", note.scope,
        Fields{{kComposing, note.text}, {"visit", note.visit.toString()}, {"topic", note.topic}});
}

std::optional<NewNote> composing(const Store& store, const Id& visit) {
    std::map<Id, NewNote> notes;
    std::set<Id> open;
    for (const Draft& draft : store.drafts()) {
        if (draft.kind != "note" || !draft.value.is_string()) continue;
        NewNote& note = notes[draft.record];
        note.id = draft.record;
        note.scope = draft.scope;
        const auto text = draft.value.get<std::string>();
        if (draft.field == kComposing) {
            note.text = text;
            open.insert(draft.record);
        } else if (draft.field == "visit") {
            note.visit = Id::parse(text).value_or(Id{});
        } else if (draft.field == "topic") {
            note.topic = text;
        }
    }
    for (const Id& id : open)
        if (notes[id].visit == visit) return notes[id];
    return std::nullopt;
}

std::vector<AttachmentRow> attachmentRows(Store& store, const Id& parent, bool ofVisitToo) {
    const auto parentRecord = store.read(parent);
    Query query{.kind = "attachment"};
    if (parentRecord) query.scope = parentRecord->scope;
    std::map<std::pair<Id, std::string>, BlobEntry> blobs;
    for (const BlobState state :
         {BlobState::Unsent, BlobState::Sent, BlobState::Confirmed, BlobState::Remote})
        for (const BlobEntry& entry : store.blobs().entries(state))
            blobs[{entry.scope, toHex(entry.sha256)}] = entry;
    std::map<Id, bool> belongs{{parent, true}};
    const auto isOfVisit = [&](const Id& record) {
        const auto held = store.read(record);
        const bool hangsThere = held && held->presence != Presence::Deleted &&
                                (held->kind == "note" || held->kind == "need" || held->kind == "action");
        return hangsThere && held->reference("visit") == parent;
    };
    std::vector<AttachmentRow> rows;
    for (const Record& record : store.list(query)) {
        AttachmentRow row = rowOf(record);
        const auto [known, isNew] = belongs.try_emplace(row.parent, false);
        if (isNew && ofVisitToo) known->second = isOfVisit(row.parent);
        if (!known->second) continue;
        row.blob = BlobState::Remote;
        if (const auto it = blobs.find({row.scope, row.sha256}); it != blobs.end()) {
            row.blob = it->second.state;
            row.uploadedBytes = it->second.uploadedBytes;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<Id> attach(Store& store, const Id& parent, const Id& scope, std::string_view name,
                  std::string_view mediaType, ByteView bytes) {
    const auto blob = store.blobs().add(scope, bytes);
    if (!blob) return fail(blob);
    const auto made = store.commit(Change{.kind = "attachment",
                                          .scope = scope,
                                          .fields = {{"parent", parent.toString()},
                                                     {"name", std::string(name)},
                                                     {"mediaType", std::string(mediaType)},
                                                     {"sha256", toHex(blob->sha256)},
                                                     {"bytes", static_cast<std::int64_t>(bytes.size())}}});
    if (!made) return fail(made);
    return made->record;
}

Whereabouts whereabouts(const Store& store, const Id& record) {
    for (const RefusedEdit& edit : store.refused())
        if (edit.edit.record == record) return Whereabouts::Refused;
    return store.unsentOf(record) > 0 ? Whereabouts::Here : Whereabouts::Sent;
}

} // namespace feltbok::advisory
