// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/bench.h"

/// One declaration a bench; main.cpp's table gives it its name on the command line.
namespace feltbok::bench {

/// One keystroke's draft, committed, against one bare synchronous SQLite transaction.
[[nodiscard]] Result<void> keystroke(const Setting& setting, const Tell& tell);

/// Loading forms and answering in them, against another engine of the field.
[[nodiscard]] Result<void> forms(const Setting& setting, const Tell& tell);

/// Push, pull, one changed record, a first sync, against PouchDB and express-pouchdb.
[[nodiscard]] Result<void> sync(const Setting& setting, const Tell& tell);

/// An advisor's waiting on a device with twenty years on it: start against a bare Qt Quick window, pages,
/// keys, scrolling, search. `only`: "start" or "day".
[[nodiscard]] Result<void> app(const Setting& setting, const Tell& tell);

/// An interview of a thousand questions: our own work a frame while it opens, scrolls and is written in.
[[nodiscard]] Result<void> interview(const Setting& setting, const Tell& tell);

/// A change and the chart after it, a year's figures, a search of the library, against a recount by SQL.
[[nodiscard]] Result<void> insight(const Setting& setting, const Tell& tell);

} // namespace feltbok::bench
