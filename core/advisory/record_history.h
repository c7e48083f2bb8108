// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <string>
#include <vector>

namespace feltbok::advisory {

/// A value that a field has had.
struct WrittenRow {
    EditId edit;
    std::string field;
    Value value;
    Instant at;
    std::string author;   ///< "" if not known here
    bool mine = false;    ///< written by this user
    bool here = false;    ///< written on this device
    bool current = false; ///< what the field holds now
    bool operator==(const WrittenRow&) const = default;
};

/// What was written in a record's declared fields, the latest first; as far as this device still holds it.
[[nodiscard]] std::vector<WrittenRow> writtenRows(const Store& store, const Id& record);

/// Gives a field a value it has had: a new edit, so that this can be taken back too.
[[nodiscard]] Result<void> useAgain(Store& store, const Id& record, const std::string& field,
                                    const EditId& edit);

/// A record that somebody deleted.
struct TrashRow {
    Id record;
    std::string kind;
    std::string title;        ///< "" where it has none
    std::string municipality; ///< or the team's name
    Instant at{};
    std::string author{}; ///< "" if not known here
    bool mine = false;
    bool operator==(const TrashRow&) const = default;
};
constexpr std::size_t kTrashRowsMax = 500;

/// What was deleted, the latest first; of kinds that this version knows.
[[nodiscard]] std::vector<TrashRow> trashRows(const Store& store);

} // namespace feltbok::advisory
