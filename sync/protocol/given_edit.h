// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/edit.h"

#include <optional>
#include <utility>

namespace feltbok {

/// An edit in a message. Out of columns (edit_columns.h) it comes read; of anybody else it is what they
/// wrote, which may be no edit at all. It may say `like`, the id of one that the hub holds, instead of its
/// own record, kind and scope.
struct GivenEdit {
    GivenEdit() = default;
    GivenEdit(Value written) : raw(std::move(written)) {} // NOLINT: what a message holds is a given edit
    GivenEdit(Edit one, std::optional<EditId> other = {}) // NOLINT: likewise
        : edit(std::move(one)), like(other) {}

    Value raw{};                  ///< if not read
    std::optional<Edit> edit{};   ///< if read; its content is not checked yet
    std::optional<EditId> like{}; ///< only of one that is read

    /// As JSON's and CBOR's readers see it.
    [[nodiscard]] Value written() const;
    /// The edit, checked (`decodeEdit`, `soundEdit`).
    [[nodiscard]] Result<Edit> read() const&;
    [[nodiscard]] Result<Edit> read() &&;
    /// What it calls itself.
    [[nodiscard]] Result<EditId> id() const;
};

} // namespace feltbok
