// SPDX-License-Identifier: Apache-2.0
#include "tests/scenario/oracle.h"

#include <utility>

namespace feltbok::scenario {

void Oracle::add(const Edit& edit) {
    const auto [held, isNew] = m_edits.emplace(edit.id, edit);
    if (isNew) m_byRecord[edit.record].push_back(edit.id);
    if (held->second.author.isNull()) held->second = edit; // a link alone gives way to the words
}

std::map<Id, Id> Oracle::recordsWithScope() const {
    std::map<Id, Id> scopes;
    for (const auto& [id, edit] : m_edits)
        if (!isRefused(id)) scopes.emplace(edit.record, edit.scope);
    return scopes;
}

std::set<std::string> Oracle::fieldsOf(const Id& record) const {
    std::set<std::string> fields;
    for (const EditId& id : m_byRecord.at(record))
        if (!isRefused(id))
            for (const auto& [field, value] : m_edits.at(id).fields)
                fields.insert(field);
    return fields;
}

std::set<EditId> Oracle::heads(const Id& record, const std::string& field) const {
    std::set<EditId> heads;
    std::set<EditId> replaced;
    std::vector<EditId> open;
    for (const EditId& id : m_byRecord.at(record)) {
        const Edit& edit = m_edits.at(id);
        if (isRefused(id) || !edit.fields.contains(field)) continue;
        heads.insert(id);
        const auto named = edit.replaces.find(field);
        if (named != edit.replaces.end()) open.insert(open.end(), named->second.begin(), named->second.end());
    }
    while (!open.empty()) { // through a refused edit to what it named
        const EditId id = open.back();
        open.pop_back();
        if (!replaced.insert(id).second || !isRefused(id) || !m_edits.contains(id)) continue;
        const Edit& edit = m_edits.at(id);
        const auto named = edit.replaces.find(field);
        if (named != edit.replaces.end()) open.insert(open.end(), named->second.begin(), named->second.end());
    }
    std::erase_if(heads, [&replaced](const EditId& id) { return replaced.contains(id); });
    return heads;
}

EditId Oracle::shown(const std::set<EditId>& heads) const {
    EditId best;
    Instant at{INT64_MIN};
    for (const EditId& id : heads) {
        const Edit& edit = m_edits.at(id);
        if (std::pair(edit.at, id) < std::pair(at, best)) continue;
        best = id;
        at = edit.at;
    }
    return best;
}

} // namespace feltbok::scenario
