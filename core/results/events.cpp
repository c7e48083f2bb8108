// SPDX-License-Identifier: Apache-2.0
#include "core/results/events.h"

#include "core/base/digest.h"
#include "core/document/number.h"

#include <algorithm>
#include <set>

namespace feltbok::results {
namespace {

constexpr std::size_t kShortDigest = 16;

bool fits(const EventRow& row, const EventFilter& filter) {
    const auto asked = [](const std::string& wanted, const std::string& value) {
        return wanted.empty() || wanted == value;
    };
    return asked(filter.area, row.area) && asked(filter.type, row.type) && asked(filter.series, row.series) &&
           (asked(filter.mode, row.mode) || row.mode == "both");
}

std::vector<Record> hangingOn(const Store& store, const char* kind, const char* field, const Id& event) {
    return store.list({.kind = kind, .referenceField = field, .target = event});
}

Change attendanceOf(const Record& event, const Attendance& attendance) {
    Fields fields{{"event", event.id.toString()}, {"count", attendance.count}};
    for (const auto& [name, value] :
         {std::pair{"name", &attendance.name}, std::pair{"organisation", &attendance.organisation},
          std::pair{"side", &attendance.side}, std::pair{"level", &attendance.level},
          std::pair{"targetGroup", &attendance.targetGroup}})
        if (!value->empty()) fields[name] = *value;
    return {.kind = "attendance", .scope = event.scope, .fields = std::move(fields)};
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r";
    const std::size_t first = text.find_first_not_of(kBlanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string digestOf(const std::string& text) {
    const Digest digest = sha256({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    return toHex(digest).substr(0, kShortDigest);
}

} // namespace

std::vector<EventRow> eventRows(const Store& store, const EventFilter& filter) {
    std::vector<EventRow> rows;
    for (const Record& record : store.list({.kind = "event", .orderBy = "date", .descending = true})) {
        EventRow row{.id = record.id,
                     .title = record.text("title"),
                     .type = record.text("type"),
                     .mode = record.text("mode"),
                     .date = record.text("date"),
                     .place = record.text("place"),
                     .area = record.text("area"),
                     .series = record.text("series"),
                     .attachments = {}};
        if (!fits(row, filter)) continue;
        for (const Record& line : hangingOn(store, "attendance", "event", record.id)) {
            const std::int64_t count = line.integer("count", 1);
            row.participants += count;
            if (line.text("side") == "buyer") row.buyers += count;
            if (line.text("side") == "supplier") row.suppliers += count;
        }
        for (const Record& attachment : hangingOn(store, "attachment", "parent", record.id))
            row.attachments.push_back(attachment.text("name"));
        std::ranges::sort(row.attachments);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::map<std::string, std::int64_t> byTargetGroup(const Store& store, std::string_view type) {
    std::map<std::string, std::int64_t> counts;
    for (const Record& event : store.list({.kind = "event"})) {
        if (!type.empty() && event.text("type") != type) continue;
        for (const Record& line : hangingOn(store, "attendance", "event", event.id))
            counts[line.text("targetGroup")] += line.integer("count", 1);
    }
    return counts;
}

Result<Id> attend(Store& store, const Id& event, const Attendance& attendance) {
    const auto held = store.read(event);
    if (!held) return fail(held);
    auto made = store.commit(attendanceOf(*held, attendance));
    if (!made) return fail(made);
    return made->record;
}

Attendance attendanceIn(const Record& record) {
    return {.name = record.text("name"),
            .organisation = record.text("organisation"),
            .side = record.text("side"),
            .level = record.text("level"),
            .targetGroup = record.text("targetGroup"),
            .count = record.integer("count", 1)};
}

std::vector<Attendance> listed(std::string_view text, const Attendance& kind) {
    std::vector<Attendance> all;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        std::size_t split = std::string_view::npos; // a comma may stand within a name, a tab never
        for (const char mark : {'\t', ';', ','})
            if (split == std::string_view::npos) split = line.find(mark);
        Attendance one = kind;
        one.count = 1;
        one.name = trimmed(line.substr(0, split));
        if (split != std::string_view::npos) one.organisation = trimmed(line.substr(split + 1));
        if (!one.name.empty() || !one.organisation.empty()) all.push_back(std::move(one));
    }
    return all;
}

Result<void> attend(Store& store, const Id& event, const std::vector<Attendance>& all) {
    const auto held = store.read(event);
    if (!held) return fail(held);
    if (all.size() > kListedMax)
        return fail(ErrorCode::TooLarge, "a list of attendance has at most 500 lines: divide it",
                    "attendance");
    std::vector<Change> changes;
    for (const Attendance& attendance : all)
        changes.push_back(attendanceOf(*held, attendance));
    if (changes.empty()) return {};
    if (auto done = store.commit(changes); !done) return fail(done);
    return {};
}

Result<document::Document> minutesDocument(const Store& store, const Id& event) {
    const auto record = store.read(event);
    if (!record) return fail(record);
    document::Document paper{.title = "Referat: " + record->text("title"),
                             .subline = document::dayText(record->text("date")),
                             .archive = {.title = record->text("title"),
                                         .date = record->text("date"),
                                         .sender = {},
                                         .recipient = "Alle leverandører som deltok",
                                         .accessCode = "U"},
                             .blocks = {}};
    if (!record->text("place").empty()) paper.subline += ", " + record->text("place");
    paper.blocks.emplace_back(document::Paragraph{record->text("minutes")});
    return paper;
}

Result<std::vector<std::string>> shareMinutes(Store& store, const Id& event, const Date& today) {
    const auto record = store.read(event);
    if (!record) return fail(record);
    const std::string minutes = record->text("minutes");
    if (minutes.empty()) return fail(ErrorCode::BadValue, "there are no minutes to share", "event.minutes");
    const std::string digest = digestOf(minutes);
    std::set<std::string> have;
    for (const Record& share : hangingOn(store, "share", "item", event)) {
        if (share.text("code") != digest)
            return fail(ErrorCode::BadValue,
                        "others have these minutes in other words: all suppliers get the same text",
                        "event.minutes");
        have.insert(share.text("recipient"));
    }
    std::vector<std::string> now;
    std::vector<Change> changes;
    for (const Record& line : hangingOn(store, "attendance", "event", event)) {
        const std::string supplier = line.text("organisation");
        if (line.text("side") != "supplier" || supplier.empty() || !have.insert(supplier).second) continue;
        now.push_back(supplier);
        changes.push_back({.kind = "share",
                           .scope = record->scope,
                           .fields = {{"item", event.toString()},
                                      {"code", digest},
                                      {"recipient", supplier},
                                      {"date", today.toString()}}});
    }
    if (now.empty()) return now;
    changes.push_back({.record = event, .fields = {{"minutesShared", today.toString()}}});
    if (auto done = store.commit(changes); !done) return fail(done);
    std::ranges::sort(now);
    return now;
}

} // namespace feltbok::results
