// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/session/session.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace feltbok::forms {

/// What an interview says of one thing in a list that later forms choose from (ODK entities).
struct EntityChange {
    std::string list; ///< the dataset's name; the file is list + ".csv"
    std::string id;
    std::string label;
    bool creates = false;
    bool updates = false;
    std::string baseVersion; ///< of an update: the version that was seen
    std::vector<std::pair<std::string, std::string>> properties{}; ///< name and value, in the form's order
};

/// What the interview, as it stands, creates and updates: its relevant entity nodes whose create or update
/// holds, each with the relevant answers that are saved to it. An update without an id changes nothing and is
/// left out.
[[nodiscard]] std::vector<EntityChange> entitiesOf(const Session& session);

/// The list with the changes made, so that the next interview on this device offers them before any network:
/// a row per entity with name (the id), label, __version and its properties; columns are added as needed.
/// Creating what is there and updating what is not are both done as well as can be.
[[nodiscard]] std::string withEntities(std::string_view csv, std::string_view list,
                                       const std::vector<EntityChange>& changes);

} // namespace feltbok::forms
