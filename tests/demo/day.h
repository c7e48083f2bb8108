// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/demo/performance.h"
#include "tests/demo/programs.h"
#include "tests/demo/relay.h"

#include <QDir>

#include <memory>
#include <utility>
#include <vector>

namespace feltbok::demo {

/// Question paths and what is answered, in the order they stand: later questions depend on earlier ones.
using Answers = std::vector<std::pair<QString, QString>>;
[[nodiscard]] Answers readAnswers(const QString& path);

/// One working day on two tablets and a hub, played through their windows: planned, travelled, interviewed,
/// cut off, killed, sent, in conflict and settled. What each step must leave is checked on the screens and in
/// the hub's export.
class Day {
public:
    /// `bin` holds the programs, `assets` the answers, `out` gets pictures, the summary and the export.
    Day(const QDir& bin, const QDir& assets, const QDir& out);
    /// True if every check held. `pictures`: every page in each size, light and dark, at the end.
    [[nodiscard]] bool play(bool pictures);
    /// After play: starts the app itself on the advisor's data, with the hub running, until its window is
    /// closed.
    [[nodiscard]] int stayOpen();

private:
    void startHub();
    void planTour();
    void enrolAdvisor();
    void loseNetwork();
    void interview();
    void writeNotes();
    void makeNeedsAndActions();
    void dieMidSentence();
    void summarise();
    void regainNetwork();
    void editOneActionTwice();
    void settleConflict();
    void compareTablets();
    void takePictures();
    void exportAndCheck();
    void readLogs();

    void enrol(TabletProgram& tablet, const QString& address, const QString& code, const QString& device);
    void unlock(TabletProgram& tablet);
    void openVisit(TabletProgram& tablet, const QString& municipality, const QString& tab);
    void answer(const QString& ref, const QString& value);
    void answerByHand(const QString& question, const QString& value);
    void synchronise(TabletProgram& tablet, const QString& whose);
    [[nodiscard]] QString paintWhiteboard() const;

    QDir m_bin;
    QDir m_out;
    QDir m_data;
    Answers m_answers;
    Performance m_performance;
    HubProgram m_hub;
    std::unique_ptr<Relay> m_office;   ///< the coordinator's network
    std::unique_ptr<Relay> m_townHall; ///< the advisor's, which comes and goes
    std::unique_ptr<TabletProgram> m_coordinator;
    std::unique_ptr<TabletProgram> m_advisor;
};

} // namespace feltbok::demo
