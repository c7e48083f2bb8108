// SPDX-License-Identifier: Apache-2.0
#include "core/library/shelf.h"

#include <algorithm>
#include <map>
#include <set>

namespace feltbok::library {
namespace {

constexpr std::size_t kBatchItems = 50;
constexpr std::size_t kBatchBytes = kTransactionBytesMax / 4; // an edit is larger than its item's JSON

bool isRevised(const Kind& kind) {
    return kind.field("revision") != nullptr;
}

Id idOf(const Id& scope, const PackItem& item) {
    const std::string list = item.text(isRevised(*item.kind) ? "owner" : "list");
    return itemId(scope, item.kind->name, list, item.text("code"), item.revision());
}

int rankOf(const std::string& status) {
    return status == "draft" ? 0 : status == "current" ? 1 : status == "retired" ? 2 : -1;
}

bool sameValue(const Field& field, const Value& left, const Value& right) {
    if (field.type != FieldType::Set) return left == right;
    const auto texts = [](const Value& list) { return list.get<std::set<std::string>>(); };
    return right.is_array() && texts(left) == texts(right);
}

// What an item says anew of a record that is here. Other words under the same revision are an error.
Result<Fields> movesOn(const PackItem& item, const Record& held) {
    Fields changed;
    for (const auto& [name, value] : item.fields) {
        const Field& field = *item.kind->field(name);
        const auto normal = normalise(value);
        if (!normal) return fail(normal);
        const auto it = held.fields.find(name);
        if (it != held.fields.end() && sameValue(field, *normal, it->second)) continue;
        if (it == held.fields.end() && normal->is_array() && normal->empty()) continue;
        if (field.fixed)
            return fail(ErrorCode::Fork,
                        item.text("code") + " revision " + std::to_string(item.revision()) +
                            " is here with another " + name + ": a new wording is a new revision",
                        item.place + "." + name);
        if (field.type == FieldType::Status && rankOf(value.get<std::string>()) <= rankOf(held.text(name)))
            continue;
        changed[name] = *normal;
    }
    return changed;
}

struct Period {
    std::string from;
    std::string to;
    std::string place;
    std::int64_t revision = 0;
};

// Periods of one factor or rule must not overlap: else no day has one value.
Result<void> checkPeriods(const Store& store, const Id& scope, const Pack& pack) {
    std::map<std::tuple<std::string, std::string, std::string>, std::map<std::int64_t, Period>> all;
    for (const std::string kind : {"factor", "rule"})
        for (const Record& held : store.list({.kind = kind, .scope = scope})) {
            const std::int64_t revision = held.integer("revision");
            all[{kind, held.text("owner"), held.text("code")}][revision] = {
                held.text("validFrom"), held.text("validTo"), {}, revision};
        }
    for (const PackItem& item : pack.items) {
        if (item.kind->name != "factor" && item.kind->name != "rule") continue;
        all[{std::string(item.kind->name), item.text("owner"), item.text("code")}][item.revision()] = {
            item.text("validFrom"), item.text("validTo"), item.place, item.revision()};
    }
    for (const auto& [name, revisions] : all) {
        const Period* before = nullptr;
        for (const auto& [revision, period] : revisions) {
            const bool overlaps =
                before != nullptr && (before->to.empty() || period.from.empty() || period.from <= before->to);
            const std::string& place =
                period.place.empty() && before != nullptr ? before->place : period.place;
            if (overlaps && !place.empty())
                return fail(ErrorCode::BadInput,
                            std::get<2>(name) + ": revision " + std::to_string(revision) +
                                " begins before revision " + std::to_string(before->revision) +
                                " has ended: give that one a last day (validTo)",
                            place + ".validFrom");
            before = &period;
        }
    }
    return {};
}

} // namespace

Id itemId(const Id& scope, std::string_view kind, std::string_view list, std::string_view code,
          std::int64_t revision) {
    const Value name{std::string(kind), std::string(list), std::string(code), revision};
    return Id::derived(scope, "library" + name.dump());
}

Result<Taken> takeIn(Store& store, const Id& scope, const Pack& pack) {
    Taken taken;
    std::vector<Change> changes;
    for (const PackItem& item : pack.items) {
        const Id id = idOf(scope, item);
        const auto held = store.read(id);
        if (!held || held->fields.empty()) {
            changes.push_back(
                {.record = id, .kind = std::string(item.kind->name), .scope = scope, .fields = item.fields});
            ++taken.added;
            continue;
        }
        auto moved = movesOn(item, *held);
        if (!moved) return fail(moved);
        ++(moved->empty() ? taken.same : taken.changed);
        if (!moved->empty()) changes.push_back({.record = id, .fields = std::move(*moved)});
    }
    if (auto checked = checkPeriods(store, scope, pack); !checked) return fail(checked);
    std::vector<Change> batch;
    std::size_t bytes = 0;
    for (Change& change : changes) {
        const std::size_t size = Value(change.fields).dump().size() + 1024;
        if (!batch.empty() && (batch.size() == kBatchItems || bytes + size > kBatchBytes)) {
            if (auto done = store.commit(batch); !done) return fail(done);
            batch.clear();
            bytes = 0;
        }
        bytes += size;
        batch.push_back(std::move(change));
    }
    if (!batch.empty())
        if (auto done = store.commit(batch); !done) return fail(done);
    return taken;
}

} // namespace feltbok::library
