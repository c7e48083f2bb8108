// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xlsform/element.h"
#include "core/forms/xlsform/table.h"

#include <set>
#include <string>
#include <vector>

namespace feltbok::xlsform {

/// A row of the sheet `entities`: an answered form makes or updates an entry of the list `dataset`.
struct EntityDeclaration {
    Cell dataset;
    Cell entityId;
    Cell createIf;
    Cell updateIf;
    Cell label;
    Place place;
    std::set<std::string> questions; ///< named in its expressions

    [[nodiscard]] bool creates() const { return entityId.empty() || !createIf.empty(); }
    [[nodiscard]] bool updates() const { return !entityId.empty(); }
};

/// `table` may be null.
[[nodiscard]] std::vector<EntityDeclaration> readEntities(const Table* table, FaultList& faults);

/// Puts each entity into the `meta` of the section that its questions lie in, and the properties' names
/// (`save_to`) into the questions' binds. True if the form needs the version of the standard with several
/// entities or repeats.
bool placeEntities(const std::vector<EntityDeclaration>& declarations, Element& root, FaultList& faults);

/// The node `entity` of a declaration.
[[nodiscard]] std::unique_ptr<Element> newEntity(const EntityDeclaration& declaration, bool inRepeat);

} // namespace feltbok::xlsform
