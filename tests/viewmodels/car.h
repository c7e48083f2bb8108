// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/visit.h"
#include "core/advisory/visits.h"
#include "tests/viewmodels/desk.h"

namespace feltbok::testing {

/// In the car park outside a visit in Tokke that was begun today.
struct Car {
    Car() {
        desk.work([this](app::OpenBook& open) {
            id = advisory::startVisit(open.store(), open.municipalities(), desk.tokke, open.today()).value();
            return 0;
        });
        visit.setVisitId(QString::fromStdString(id.toString()));
        desk.book.settle();
    }
    [[nodiscard]] QString visitId() const { return QString::fromStdString(id.toString()); }
    [[nodiscard]] QString scopeId() const { return QString::fromStdString(desk.tokke.toString()); }

    Desk desk;
    Id id;
    app::Visit visit;
};

} // namespace feltbok::testing
