// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advisory/municipalities.h"

namespace feltbok::advisory {

/// The header of a visit and the counts on its tabs.
struct VisitPage {
    Id id;
    Id scope;
    Id tour;
    std::string municipality;
    std::string date;
    std::string startsAt;
    std::string endsAt;
    std::string place;
    std::string purpose;
    std::string status;
    Id interview; ///< the one to go on with: the latest started; null if there is none
    std::size_t notes = 0;
    std::size_t needs = 0;
    std::size_t actions = 0;
    bool operator==(const VisitPage&) const = default;
};

[[nodiscard]] Result<VisitPage> visitPage(const Store& store, const Id& visit);
/// Records of the visit with edits the hub has not acknowledged.
[[nodiscard]] std::size_t unsentOfVisit(const Store& store, const Id& visit);

/// A visit made on the spot, outside any tour, dated `today`.
[[nodiscard]] Result<Id> startVisit(Store& store, const MunicipalityCatalogue& catalogue, const Id& scope,
                                    const Date& today);
[[nodiscard]] Result<void> setVisitStatus(Store& store, const Id& visit, std::string_view status);

/// Where the words of a record are (P5).
enum class Whereabouts : std::uint8_t { Here, Sent, Confirmed, Refused };

/// A note as it stands in the list, oldest first.
struct NoteRow {
    Id id;
    std::int64_t writtenAtMs = 0;
    std::string writtenBy;
    bool mine = false;
    std::string title;
    std::string topic;
    std::string text;
    std::vector<std::string> pictures; ///< digests of their blobs, in the visit's scope
    Id scope;
    Whereabouts whereabouts = Whereabouts::Here;
    bool operator==(const NoteRow&) const = default;
};
[[nodiscard]] std::vector<NoteRow> noteRows(const Store& store, const Id& visit);

/// What is added as a note; the id is made when writing begins, so that pictures can hang on it.
struct NewNote {
    Id id;
    Id visit;
    Id scope;
    std::string text;
    std::string topic;
    std::string writtenBy;
    std::int64_t writtenAtMs = 0;
};
[[nodiscard]] Result<void> addNote(Store& store, const NewNote& note);

/// A note being written is a draft that no recovery makes a note of: only adding it does.
[[nodiscard]] Result<void> keepComposing(Store& store, const NewNote& note);
/// The note being written on this device for a visit; nothing if there is none.
[[nodiscard]] std::optional<NewNote> composing(const Store& store, const Id& visit);

struct AttachmentRow {
    Id id;
    Id scope;
    Id parent;
    std::string name;
    std::string mediaType;
    std::string sha256;
    std::uint64_t bytes = 0;
    BlobState blob = BlobState::Unsent;
    std::uint64_t uploadedBytes = 0;
    bool operator==(const AttachmentRow&) const = default;
};
/// Attachments of a record; with `ofVisit` those of the visit and its notes.
[[nodiscard]] std::vector<AttachmentRow> attachmentRows(Store& store, const Id& parent, bool ofVisit);

/// Keeps the bytes as a blob and then the record that names it.
[[nodiscard]] Result<Id> attach(Store& store, const Id& parent, const Id& scope, std::string_view name,
                                std::string_view mediaType, ByteView bytes);

/// Where this record's own edits are.
[[nodiscard]] Whereabouts whereabouts(const Store& store, const Id& record);

} // namespace feltbok::advisory
