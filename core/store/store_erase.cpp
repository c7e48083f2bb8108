// SPDX-License-Identifier: Apache-2.0
#include "core/store/own_edits.h"

namespace feltbok {
namespace {

Result<void> eraseOne(Store::Parts& parts, RecordUnit& unit, const Id& person) {
    for (const char* sql :
         {"INSERT OR IGNORE INTO erasure(subject) VALUES(?)", "DELETE FROM draft WHERE record = ?"})
        if (auto done = parts.sql(sql).bind(1, person).run(); !done) return done;
    Statement& name = parts.sql("DELETE FROM setting WHERE name = ?");
    if (auto done = name.bind(1, personSetting(person)).run(); !done) return done;
    parts.erased.insert(person);
    return unit.erase(person);
}

} // namespace

Result<void> Store::erase(const std::vector<Id>& persons,
                          const std::map<std::string, std::string>& settings) {
    auto done = inTransaction<bool>(*m, [&](RecordUnit& unit) -> Result<bool> {
        for (const Id& person : persons)
            if (auto gone = eraseOne(*m, unit, person); !gone) return fail(gone);
        for (const auto& [name, value] : settings)
            if (auto put = m->put(name, value); !put) return fail(put);
        return true;
    });
    if (!done) return fail(done);
    // What was overwritten in the database still stands in its write-ahead log.
    return m->database->run("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace feltbok
