// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

/// The least that any program could do for the work of the bench `forms`, in milliseconds.
namespace feltbok::bench {

/// Reading the same bytes as XML, and nothing else.
[[nodiscard]] double floorOfLoad(const std::filesystem::path& form);

/// The same arithmetic, comparisons or marks on plain arrays: no tree, no expressions, nothing told to
/// anyone. Nothing for a kind that has no such floor.
[[nodiscard]] std::optional<double> floorOfWork(const std::string& kind, const std::string& file);

} // namespace feltbok::bench
