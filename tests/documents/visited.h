// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/summary.h"
#include "core/advisory/visits.h"
#include "qml/theme/typeface.h"
#include "tests/catch.h"
#include "tests/core/advisory/tokke.h"
#include "tests/sync/processes/child_process.h"
#include "tests/viewmodels/desk.h"

#include <QSignalSpy>

namespace feltbok::testing {

inline constexpr int kPatienceMs = 30'000;

/// A visit to Tokke with the demo's interview, and as many needs as wanted.
class Visited {
public:
    explicit Visited(int needs) {
        REQUIRE(loadTypeface());
        desk.work([this, needs](app::OpenBook& open) {
            Store& store = open.store();
            visit = advisory::startVisit(store, open.municipalities(), desk.tokke, open.today()).value();
            const auto form = open.form("behovskartlegging", {});
            const auto interview = advisory::InterviewBook::begin(store, visit, desk.tokke, **form);
            AdvisoryWorld::answerAsInTokke(**open.interview(*interview));
            for (int i = 0; i < needs; ++i)
                (void)store.commit(
                    Change{.kind = "need",
                           .scope = desk.tokke,
                           .fields = {{"title", "Bærekraftig øl på Åmot, behov " + std::to_string(i)},
                                      {"quote", "«Vi får sjelden spørsmål.»"},
                                      {"severity", 4},
                                      {"urgency", 3},
                                      {"visit", visit.toString()}}});
            (void)store.commit(Change{.kind = "action",
                                      .scope = desk.tokke,
                                      .fields = {{"title", "Sende kraveksempel på varebiler"},
                                                 {"ownerSide", "municipality"},
                                                 {"due", "2026-12-11"},
                                                 {"visit", visit.toString()}}});
            return 0;
        });
    }
    /// The path of the file that the page's button writes.
    std::string pdf() { return written(&app::Summary::makePdf); }
    std::string odt() { return written(&app::Summary::makeOdt); }
    void show(app::Summary& summary) {
        summary.setVisitId(QString::fromStdString(visit.toString()));
        desk.book.settle();
        REQUIRE(summary.isLoaded());
    }

    Desk desk;
    Id visit;

private:
    std::string written(void (app::Summary::*make)(const QUrl&)) {
        app::Summary summary;
        show(summary);
        QSignalSpy made(&summary, &app::Summary::made);
        (summary.*make)(QUrl::fromLocalFile(QString::fromStdString(desk.folder.path().string())));
        REQUIRE(made.wait(kPatienceMs));
        return made.at(0).at(0).toString().toStdString();
    }
};

/// What a tool says of a file; it must be content.
inline QString said(const std::vector<std::string>& command) {
    const Ended ended = runToEnd(command);
    INFO(command.front() << ": " << ended.out << ended.err);
    REQUIRE(ended.status == 0);
    return QString::fromUtf8(ended.out.data(), qsizetype(ended.out.size()));
}

} // namespace feltbok::testing
