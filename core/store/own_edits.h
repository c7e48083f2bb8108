// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/record_unit.h"

#include <type_traits>

namespace feltbok {

/// Makes this replica's edits of changes and joins them; inside a transaction.
[[nodiscard]] Result<std::vector<Committed>> writeChanges(Store::Parts& parts, RecordUnit& unit,
                                                          const std::vector<Change>& changes);

/// Runs `work(unit)` in one transaction with the records it touches written at the end. On any error
/// everything is as before, in memory too. The listener is told once it is durable.
template <class T, class Work>
[[nodiscard]] Result<T> inTransaction(Store::Parts& parts, Work work) {
    RecordUnit unit(parts);
    Result<T> result = [&]() -> Result<T> {
        auto transaction = Transaction::begin(*parts.database);
        if (!transaction) return fail(transaction);
        Result<T> done = work(unit);
        if (!done) return done;
        if (auto flushed = unit.flush(); !flushed) return fail(flushed);
        if (auto committed = transaction->commit(); !committed) return fail(committed);
        return done;
    }();
    if (!result) {
        Error error = std::move(result).error();
        (void)parts.reload(); // numbers counted up in memory belong to the transaction that is gone
        return std::unexpected(std::move(error));
    }
    if (parts.listener) parts.tell(unit.changed());
    return result;
}

} // namespace feltbok
