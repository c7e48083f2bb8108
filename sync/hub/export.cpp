// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/export.h"

#include "core/record/kinds.h"
#include "sync/hub/intake.h"

namespace feltbok {
namespace {

Result<std::string> recordLine(HubStore& store, const NamedScope& scope, const Id& record) {
    auto rows = store.editsOf(scope.scope, record);
    if (!rows) return fail(rows);
    const RecordState state = joinedFrom(*rows).state;
    Value line{{"scope", scope.scope.toString()},
               {"scopeName", scope.name},
               {"record", record.toString()},
               {"fields", state.shown()},
               {"deleted", state.presence() != Presence::Live},
               {"conflicts", state.conflicts()},
               {"edits", Value::array()}};
    for (const EditRow& row : *rows) {
        auto edit = fromCbor(row.bytes);
        if (!edit) continue; // kept by the hub, but nothing a reader of JSON could use
        if (edit->contains("kind")) line["kind"] = edit->at("kind");
        if (!row.refusedWhy.empty()) (*edit)["refused"] = row.refusedWhy;
        line["edits"].push_back(std::move(*edit));
    }
    return line.dump(-1, ' ', false, Value::error_handler_t::replace);
}

} // namespace

Result<void> exportHub(HubStore& store, const std::function<Result<void>(const std::string&)>& line) {
    return store.view([&]() -> Result<void> {
        auto scopes = store.scopes();
        if (!scopes) return fail(scopes);
        for (const NamedScope& scope : *scopes) {
            auto records = store.recordsOf(scope.scope);
            if (!records) return fail(records);
            for (const Id& record : *records) {
                auto text = recordLine(store, scope, record);
                if (!text) return fail(text);
                if (auto written = line(*text); !written) return written;
            }
        }
        return {};
    });
}

} // namespace feltbok
