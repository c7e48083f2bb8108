// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/open_book.h"

namespace feltbok::bench {

/// What twenty years of touring leave on a device: 50,000 records, and a visit today with 10,000 notes.
inline constexpr int kRecords = 50'000;
inline constexpr int kNotesOfToday = 10'000;

/// Writes them, the same each time; returns how many records there are. The book is open and new.
[[nodiscard]] Result<std::size_t> writeTwentyYears(app::OpenBook& book);

} // namespace feltbok::bench
