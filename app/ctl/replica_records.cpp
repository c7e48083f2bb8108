// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/replica.h"
#include "core/record/kinds.h"

namespace feltbok::ctl {
namespace {

Value headsOf(const Register& reg) {
    Value list = Value::array();
    for (const Head& head : reg.heads())
        list.push_back(head.edit.toString());
    return list;
}

Value conflictEntry(const Head& head, const Value& value) {
    return {{"value", value},
            {"author", head.author.toString()},
            {"at", head.at.ms},
            {"edit", head.edit.toString()}};
}

/// The field's differing values, the shown one first.
Value conflictOf(const RecordState& state, const std::string& field) {
    Value list = Value::array();
    if (const Register* reg = state.find(field))
        for (const Head& head : reg->heads())
            list.push_back(conflictEntry(head, head.value));
    if (field != kDeletedField) return list;
    // What the deletion had not seen says that the record is not to be deleted.
    for (const Head& head : state.unseenByDeletion()) {
        Value entry = conflictEntry(head, false);
        entry["written"] = head.value;
        list.push_back(std::move(entry));
    }
    return list;
}

Value committed(const Committed& done) {
    return {{"record", done.record.toString()}, {"edit", done.edit.toString()}};
}

} // namespace

Result<Value> Replica::kinds(const Value& /*request*/) {
    Value all = Value::object();
    for (const Kind& kind : feltbok::kinds()) {
        Value required = Value::array();
        Value fields = Value::object();
        for (const Field& field : kind.fields) {
            fields[std::string(field.name)] = nameOf(field.type);
            if (field.required) required.push_back(field.name);
        }
        all[std::string(kind.name)] = {{"required", std::move(required)}, {"fields", std::move(fields)}};
    }
    return Value{{"kinds", std::move(all)}};
}

Result<Id> Replica::scopeOf(const Value& request) const {
    const std::vector<ScopeEntry> scopes = m_store->scopes();
    if (!request.contains("scope")) {
        if (scopes.empty()) return fail(ErrorCode::NotFound, "this device takes part in no scope: enrol it");
        return scopes.front().id;
    }
    auto name = textIn(request, "scope");
    if (!name) return fail(name);
    for (const ScopeEntry& scope : scopes)
        if (scope.name == *name || scope.id.toString() == *name) return scope.id;
    auto id = Id::parse(*name);
    if (!id) return fail(ErrorCode::NotFound, "there is no scope of this name here", *name);
    return *id;
}

Result<Value> Replica::edit(const Value& request) {
    Change change;
    if (request.contains("record")) {
        auto record = idIn(request, "record");
        if (!record) return fail(record);
        change.record = *record;
    }
    if (request.contains("kind")) {
        auto kind = textIn(request, "kind");
        if (!kind) return fail(kind);
        change.kind = *kind;
    }
    const bool isHere = !change.record.isNull() && m_store->read(change.record).has_value();
    if (!isHere) {
        auto scope = scopeOf(request);
        if (!scope) return fail(scope);
        change.scope = *scope;
    }
    const auto fields = request.find("fields");
    if (fields == request.end() || !fields->is_object())
        return fail(ErrorCode::BadInput, "an edit needs fields", "fields");
    for (const auto& [name, value] : fields->items())
        change.fields[name] = value;
    auto done = m_store->commit(change);
    if (!done) return fail(done);
    return committed(*done);
}

Result<Value> Replica::remove(const Value& request) {
    auto record = idIn(request, "record");
    if (!record) return fail(record);
    auto done = m_store->remove(*record);
    if (!done) return fail(done);
    return committed(*done);
}

Result<Value> Replica::restore(const Value& request) {
    auto record = idIn(request, "record");
    if (!record) return fail(record);
    auto done = m_store->restore(*record);
    if (!done) return fail(done);
    return committed(*done);
}

Result<Value> Replica::resolve(const Value& request) {
    auto record = idIn(request, "record");
    if (!record) return fail(record);
    auto field = textIn(request, "field");
    if (!field) return fail(field);
    const auto value = request.find("value");
    if (value == request.end()) return fail(ErrorCode::BadInput, "resolving needs a value", "value");
    auto done = m_store->resolve(*record, *field, *value);
    if (!done) return fail(done);
    return committed(*done);
}

Result<Value> Replica::read(const Value& request) {
    auto id = idIn(request, "record");
    if (!id) return fail(id);
    auto record = m_store->read(*id);
    if (!record) return fail(record);
    auto state = m_store->state(*id);
    if (!state) return fail(state);
    Value heads = Value::object();
    for (const auto& [field, reg] : state->registers())
        heads[field] = headsOf(reg);
    Value conflicts = Value::object();
    for (const std::string& field : state->conflicts())
        conflicts[field] = conflictOf(*state, field);
    return Value{{"record", id->toString()},          {"kind", record->kind},
                 {"scope", record->scope.toString()}, {"fields", state->shown()},
                 {"heads", std::move(heads)},         {"deleted", state->presence() != Presence::Live},
                 {"conflicts", std::move(conflicts)}};
}

Result<Value> Replica::list(const Value& request) {
    auto kind = textIn(request, "kind");
    if (!kind) return fail(kind);
    Query query{.kind = *kind};
    if (request.contains("scope")) {
        auto scope = scopeOf(request);
        if (!scope) return fail(scope);
        query.scope = *scope;
    }
    Value records = Value::array();
    for (const Record& record : m_store->list(query))
        records.push_back(record.id.toString());
    return Value{{"records", std::move(records)}};
}

Result<Value> Replica::history(const Value& request) {
    auto record = idIn(request, "record");
    if (!record) return fail(record);
    auto field = textIn(request, "field");
    if (!field) return fail(field);
    if (auto here = m_store->read(*record); !here) return fail(here);
    Value edits = Value::array();
    for (const feltbok::HistoryEntry& entry : m_store->history(*record, *field)) {
        Value replaces = Value::array();
        for (const EditId& id : entry.replaces)
            replaces.push_back(id.toString());
        Value edit{{"edit", entry.edit.toString()},
                   {"author", entry.author.toString()},
                   {"at", entry.at.ms},
                   {"replaces", std::move(replaces)}};
        if (entry.value) edit["value"] = *entry.value;
        edits.push_back(std::move(edit));
    }
    return Value{{"edits", std::move(edits)}};
}

Result<Value> Replica::checksum(const Value& request) {
    auto scope = scopeOf(request);
    if (!scope) return fail(scope);
    return Value{{"checksum", m_store->checksum(*scope).toString()},
                 {"records", m_store->recordCount(*scope)}};
}

Result<Value> Replica::status(const Value& /*request*/) {
    const OutboxCounts counts = m_store->outbox();
    const auto blobs = [this](BlobState state) { return m_store->blobs().entries(state).size(); };
    return Value{{"unsent", counts.unsent},
                 {"sent", counts.sent},
                 {"confirmed", counts.confirmed},
                 {"refused", counts.refused},
                 {"conflicts", counts.conflicts},
                 {"blobs",
                  {{"unsent", blobs(BlobState::Unsent)},
                   {"sent", blobs(BlobState::Sent)},
                   {"confirmed", blobs(BlobState::Confirmed)}}}};
}

} // namespace feltbok::ctl
