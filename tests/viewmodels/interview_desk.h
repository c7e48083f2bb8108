// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/interview.h"
#include "app/viewmodels/visit.h"
#include "core/advisory/visits.h"
#include "tests/catch.h"
#include "tests/viewmodels/desk.h"

namespace feltbok::testing {

/// A desk with the interview of a visit to Tokke open.
struct InterviewDesk {
    void begin(const Date& day, const QString& formId) {
        desk.work([&](app::OpenBook& open) {
            visit = advisory::startVisit(open.store(), open.municipalities(), desk.tokke, day).value();
            return 0;
        });
        page.setVisitId(QString::fromStdString(visit.toString()));
        desk.book.settle();
        page.startInterview(formId);
        desk.book.settle();
        interview.setInterviewId(page.interviewId());
        desk.book.settle();
    }
    app::Question& question(const QString& key) {
        app::Question* found = interview.question(key);
        REQUIRE(found != nullptr);
        return *found;
    }
    void answer(const QString& key, const QString& value) {
        question(key).answer(value);
        question(key).leave();
        desk.book.settle();
    }

    Desk desk;
    Id visit;
    app::Visit page;
    app::Interview interview;
};

} // namespace feltbok::testing
