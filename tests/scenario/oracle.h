// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/edit.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace feltbok::scenario {

/// The merge rule said once more, in the plainest way: from all edits at once, no registers, no order. What
/// it gives is what every replica must show.
class Oracle {
public:
    void add(const Edit& edit);
    void refuse(const EditId& edit) { m_refused.insert(edit); }
    [[nodiscard]] bool isRefused(const EditId& edit) const { return m_refused.contains(edit); }
    [[nodiscard]] const std::map<EditId, Edit>& edits() const { return m_edits; }
    [[nodiscard]] std::map<Id, Id> recordsWithScope() const;

    /// The edits of one field that nobody replaced.
    [[nodiscard]] std::set<EditId> heads(const Id& record, const std::string& field) const;
    [[nodiscard]] std::set<std::string> fieldsOf(const Id& record) const;
    /// The head to be shown: latest by `at`, ties by id.
    [[nodiscard]] EditId shown(const std::set<EditId>& heads) const;

private:
    std::map<EditId, Edit> m_edits;
    std::map<Id, std::vector<EditId>> m_byRecord;
    std::set<EditId> m_refused;
};

} // namespace feltbok::scenario
