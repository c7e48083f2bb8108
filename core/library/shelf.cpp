// SPDX-License-Identifier: Apache-2.0
#include "core/library/shelf.h"

#include "core/library/words.h"

#include <algorithm>

namespace feltbok::library {
namespace {

bool isPublicExample(const Record& record) {
    return record.kind == "example" && record.text("shareScope") == "public" &&
           record.text("status") == "current";
}

} // namespace

Pack packOf(const Store& store, const Id& scope, std::string_view owner, Sharing sharing) {
    Pack pack{.owner = owner.empty() ? "Feltbok" : std::string(owner), .language = "nb", .items = {}};
    for (const auto& [member, kind] : packMembers())
        for (const Record& record : store.list({.kind = std::string(kind), .scope = scope})) {
            if (sharing == Sharing::PublicExamples && !isPublicExample(record)) continue;
            if (!owner.empty() && kind != "theme" && record.text("owner") != owner) continue;
            PackItem item{.kind = findKind(kind), .fields = {}, .place = {}};
            for (const auto& [name, value] : record.fields)
                if (item.kind->field(name) != nullptr) item.fields[name] = value;
            pack.items.push_back(std::move(item));
        }
    return pack;
}

Result<Id> revise(Store& store, const Id& item, const Fields& changed) {
    auto former = store.read(item);
    if (!former) return fail(former);
    const Kind* kind = findKind(former->kind);
    if (kind == nullptr || kind->field("revision") == nullptr)
        return fail(ErrorCode::BadValue, "only what stands in the library has revisions", former->kind);
    const std::int64_t revision = former->integer("revision") + 1;
    Fields fields;
    for (const auto& [name, value] : former->fields)
        if (kind->field(name) != nullptr && name != "validTo" && name != "changeNote") fields[name] = value;
    for (const auto& [name, value] : changed)
        fields[name] = value;
    fields["revision"] = revision;
    const Id id = itemId(former->scope, former->kind, former->text("owner"), former->text("code"), revision);
    if (store.read(id))
        return fail(ErrorCode::BadValue, "there is a later revision already: revise that one", former->kind);
    std::vector<Change> changes{
        {.record = id, .kind = former->kind, .scope = former->scope, .fields = std::move(fields)}};
    if (former->text("status") != "retired")
        changes.push_back({.record = item, .fields = {{"status", "retired"}}});
    if (auto done = store.commit(changes); !done) return fail(done);
    return id;
}

Record newestOf(const Store& store, const Record& item) {
    Record newest = item;
    for (std::int64_t next = item.integer("revision") + 1;; ++next) {
        auto later = store.read(itemId(item.scope, item.kind, item.text("owner"), item.text("code"), next));
        if (!later || later->fields.empty() || later->presence == Presence::Deleted) return newest;
        newest = std::move(*later);
    }
}

Result<void> setStatus(Store& store, const Id& item, std::string_view status) {
    auto done = store.commit(Change{.record = item, .fields = {{"status", std::string(status)}}});
    if (!done) return fail(done);
    return {};
}

std::optional<InForce> inForce(const Store& store, std::string_view kind, std::string_view code,
                               const Date& day) {
    const std::string on = day.toString();
    std::optional<InForce> best;
    for (Record& record : store.list({.kind = std::string(kind)})) {
        const std::string from = record.text("validFrom");
        const std::string to = record.text("validTo");
        if (record.text("code") != code || record.text("status") == "retired" || from > on) continue;
        const bool outdated = !to.empty() && to < on;
        const bool better = !best || (best->outdated && !outdated) ||
                            (best->outdated == outdated && from > best->record.text("validFrom"));
        if (better) best = InForce{std::move(record), outdated};
    }
    return best;
}

std::vector<ThemeRow> themeRows(const Store& store, std::string_view list) {
    std::vector<ThemeRow> rows;
    for (const Record& record : store.list({.kind = "theme"}))
        if (record.text("list") == list)
            rows.push_back({record.text("code"), record.text("name"), record.text("list"),
                            record.elements("mapsTo"), record.integer("year")});
    std::ranges::sort(rows, {}, &ThemeRow::name);
    return rows;
}

Result<Id> addTheme(Store& store, const Id& scope, const ThemeRow& theme) {
    const std::string code = theme.code.empty() ? codeOf(theme.name) : theme.code;
    const Id id = itemId(scope, "theme", theme.list, code, 0);
    Fields fields{{"code", code}, {"name", theme.name}, {"list", theme.list}};
    if (!theme.mapsTo.empty()) fields["mapsTo"] = theme.mapsTo;
    if (theme.year != 0) fields["year"] = theme.year;
    auto done = store.commit(Change{.record = id, .kind = "theme", .scope = scope, .fields = fields});
    if (!done) return fail(done);
    return id;
}

std::vector<std::string> areasOf(const Store& store, std::string_view code) {
    std::vector<std::string> areas;
    for (const Record& record : store.list({.kind = "theme"})) {
        if (record.text("code") != code) continue;
        if (record.text("list") == "area") return {std::string(code)};
        if (record.text("list") == "earlierArea") areas = record.elements("mapsTo");
    }
    return areas;
}

} // namespace feltbok::library
