// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/entities.h"

#include "core/forms/session/interview.h"
#include "core/forms/xform/csv.h"
#include "core/forms/xpath/number_text.h"

#include <algorithm>

namespace feltbok::forms {

namespace {

bool isTrue(std::string_view text) {
    return text == "1" || text == "true" || text == "true()";
}

} // namespace

std::vector<EntityChange> Session::Interview::entities() const {
    std::vector<EntityChange> all;
    std::vector<NodeId> nodes;
    appendNodes(root(), nodes);
    const auto attribute = [&](NodeId node, std::string_view name) {
        for (NodeId a = m_tree[node].firstAttribute; a != kNoNode; a = m_tree[a].next)
            if (m_program.names.local(m_tree[a].name) == name) return std::string(effectiveValue(a));
        return std::string();
    };
    // The innermost container of an entity that a value stands in is whose property it is.
    std::unordered_map<NodeId, std::size_t> byContainer;
    for (const NodeId node : nodes) {
        if (m_program.names.local(def(node).name) != "entity" || !isRelevant(node)) continue;
        const NodeId meta = m_tree[node].parent;
        if (meta == kNoNode || m_program.names.local(m_tree[meta].name) != "meta") continue;
        EntityChange change;
        change.list = attribute(node, "dataset");
        change.id = attribute(node, "id");
        change.creates = isTrue(attribute(node, "create"));
        change.updates = isTrue(attribute(node, "update"));
        change.baseVersion = attribute(node, "baseVersion");
        for (const NodeId child : children(node))
            if (m_program.names.local(def(child).name) == "label") change.label = effectiveValue(child);
        byContainer.emplace(m_tree[meta].parent, all.size());
        all.push_back(std::move(change));
    }
    for (const NodeId node : nodes) {
        const Bind* bind = m_program.bindOf(defId(node));
        if (bind == nullptr || bind->saveTo.empty() || !isRelevant(node)) continue;
        for (NodeId up = m_tree[node].parent; up != kNoNode && up != m_document; up = m_tree[up].parent) {
            const auto found = byContainer.find(up);
            if (found == byContainer.end()) continue;
            all[found->second].properties.emplace_back(bind->saveTo, effectiveValue(node));
            break;
        }
    }
    std::erase_if(all, [](const EntityChange& change) {
        return change.list.empty() || change.id.empty() || (!change.creates && !change.updates);
    });
    return all;
}

std::vector<EntityChange> Session::entities() const {
    return m_interview->entities();
}

std::vector<EntityChange> entitiesOf(const Session& session) {
    return session.entities();
}

std::string withEntities(std::string_view csv, std::string_view list,
                         const std::vector<EntityChange>& changes) {
    std::vector<std::vector<std::string>> rows;
    CsvRows reader(csv);
    for (std::vector<std::string> row; reader.next(row);)
        rows.push_back(row);
    if (rows.empty()) rows.push_back({"name", "label", "__version"});
    const auto column = [&](std::string_view name) {
        const auto found = std::find(rows[0].begin(), rows[0].end(), name);
        if (found != rows[0].end()) return static_cast<std::size_t>(found - rows[0].begin());
        rows[0].emplace_back(name);
        return rows[0].size() - 1;
    };
    const std::size_t idColumn = column("name");
    const std::size_t labelColumn = column("label");
    const std::size_t versionColumn = column("__version");
    for (const EntityChange& change : changes) {
        if (change.list != list) continue;
        auto row = std::find_if(rows.begin() + 1, rows.end(), [&](const auto& one) {
            return one.size() > idColumn && one[idColumn] == change.id;
        });
        const bool isNew = row == rows.end();
        if (isNew) row = rows.insert(rows.end(), std::vector<std::string>());
        const auto at = static_cast<std::size_t>(row - rows.begin());
        const auto put = [&](std::size_t where, const std::string& text) {
            if (rows[at].size() <= where) rows[at].resize(where + 1);
            rows[at][where] = text;
        };
        put(idColumn, change.id);
        if (isNew || !change.label.empty()) put(labelColumn, change.label);
        const std::string version = isNew || rows[at].size() <= versionColumn ? "" : rows[at][versionColumn];
        const double before = xpath::numberOf(version);
        put(versionColumn, isNew ? "1" : xpath::textOf(before >= 0 ? before + 1 : 1));
        for (const auto& [property, value] : change.properties)
            put(column(property), value);
    }
    for (auto& row : rows)
        row.resize(rows[0].size());
    return writeCsv(rows);
}

} // namespace feltbok::forms
