// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/viewmodels/desk.h"

namespace feltbok::testing {

/// How long a paper may take to be drawn on a thread of its own before a test gives up.
inline constexpr int kDrawnMs = 60'000;

/// A record in a scope; its id.
inline Id made(Desk& desk, const Id& scope, const char* kind, const Fields& fields) {
    Id id;
    desk.work([&](app::OpenBook& open) {
        id = open.store().commit(Change{.kind = kind, .scope = scope, .fields = fields}).value().record;
        return 0;
    });
    return id;
}

inline QString text(const Id& id) {
    return QString::fromStdString(id.toString());
}

} // namespace feltbok::testing
