// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/verify.h"

#include "core/record/edit_codec.h"
#include "sync/hub/intake.h"

namespace feltbok {
namespace {

/// The order of a scope: no edit is missing or other than its digest says.
Result<void> verifyOrder(HubStore& store, const Id& scope) {
    std::uint64_t sequence = 0;
    std::string wrong;
    auto fed = store.feed(scope, 0, [&](const FeedRow& row) {
        if (row.sequence <= sequence || digestOfEdit(row.edit.bytes) != row.edit.digest)
            wrong = row.edit.id.toString();
        sequence = row.sequence;
        return wrong.empty();
    });
    if (!fed) return fed;
    if (!wrong.empty()) return fail(ErrorCode::Damaged, "an edit is not what its digest says", wrong);
    return {};
}

/// The scope's checksum is that of its records, each joined anew from its edits.
Result<void> verifyRecords(HubStore& store, const Id& scope) {
    auto records = store.recordsOf(scope);
    if (!records) return fail(records);
    ScopeChecksum sum;
    for (const Id& record : *records) {
        auto rows = store.editsOf(scope, record);
        if (!rows) return fail(rows);
        sum.add(record, joinedFrom(*rows).state);
    }
    auto head = store.head(scope);
    if (!head) return fail(head);
    if (!(head->checksum == sum))
        return fail(ErrorCode::Damaged, "a scope's records are not the join of its edits", scope.toString());
    return {};
}

Result<void> verifyBlobs(HubWorld& world, const Id& scope) {
    const std::filesystem::path folder = world.blobFolder / scope.toString();
    for (const std::filesystem::path& name : world.files.list(folder)) {
        auto bytes = world.files.read(folder / name);
        if (!bytes) return fail(bytes);
        if (toHex(sha256(*bytes)) != name.string())
            return fail(ErrorCode::Damaged, "a picture is not what its digest says", name.string());
    }
    return {};
}

} // namespace

Result<void> verifyAudit(const std::vector<AuditRow>& rows) {
    std::string chain;
    std::uint64_t sequence = 0;
    for (const AuditRow& row : rows) {
        if (row.sequence != ++sequence || row.chain != auditChain(chain, row))
            return fail(ErrorCode::Damaged, "the audit log has been changed after it was written",
                        std::to_string(row.sequence));
        chain = row.chain;
    }
    return {};
}

Result<void> verifyHub(HubWorld& world) {
    return world.store.view([&]() -> Result<void> {
        auto log = world.store.auditLog();
        if (!log) return fail(log);
        if (auto sound = verifyAudit(*log); !sound) return sound;
        auto scopes = world.store.scopes();
        if (!scopes) return fail(scopes);
        for (const NamedScope& scope : *scopes) {
            if (auto sound = verifyOrder(world.store, scope.scope); !sound) return sound;
            if (auto sound = verifyRecords(world.store, scope.scope); !sound) return sound;
            if (auto sound = verifyBlobs(world, scope.scope); !sound) return sound;
        }
        return {};
    });
}

} // namespace feltbok
