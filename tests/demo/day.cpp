// SPDX-License-Identifier: Apache-2.0
#include "tests/demo/day.h"

#include "tests/demo/patience.h"

#include <QDateTime>
#include <QEventLoop>
#include <QFile>
#include <QFont>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QPainter>
#include <QRegularExpression>
#include <QTimeZone>

namespace feltbok::demo {
namespace {

const QString kPin = QStringLiteral("2468");
const QString kTour = QStringLiteral("Kommuneturné Telemark, demo");
const QString kTeamScope = QStringLiteral("Team Telemark");
const QString kSentence = QStringLiteral("Innkjøpsleder eier malen og tar den opp i ledermøtet i jan");

const QString kSharedAction = QStringLiteral("action-Ta malen opp i ledermøtet");
const QString kAdvisorsText = QStringLiteral("Innkjøpsleder tar med ferdig tekst fra knutepunktet før jul.");

constexpr int kSyncMs = 60000;
constexpr int kListMs = 10000;

struct Stop {
    const char* municipality;
    int daysFromToday;
    const char* starts;
    const char* place;
};
// The seven municipalities that the first tour visited.
constexpr Stop kStops[] = {
    {"Tokke", 0, "10.00", "Kommunehuset, Dalen"},
    {"Vinje", 1, "09.30", "Kommunehuset, Åmot"},
    {"Kviteseid", 1, "13.30", "Brunkeberg"},
    {"Skien", 2, "09.00", "Rådhuset"},
    {"Siljan", 2, "13.00", "Kommunehuset"},
    {"Porsgrunn", 7, "10.00", "Rådhuset"},
    {"Tinn", 8, "10.00", "Rjukan"},
};

/// As a person types it. Today is that of the tablets, wherever the machine stands.
QString dayFromToday(int days) {
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Oslo")).date();
    return today.addDays(days).toString("dd.MM.yyyy");
}

/// "/data/s8/purchase[2]/name" as the record of its answer has it: "/data/s8/purchase/name#2".
QString placeOf(QString ref) {
    static const QRegularExpression round(QStringLiteral("\\[(\\d+)\\]"));
    const QRegularExpressionMatch match = round.match(ref);
    return match.hasMatch() ? ref.remove(round) + "#" + match.captured(1) : ref;
}

QStringList scopes() {
    QStringList names{kTeamScope};
    for (const Stop& stop : kStops)
        names.append(QString::fromUtf8(stop.municipality));
    return names;
}

} // namespace

Day::Day(const QDir& bin, const QDir& assets, const QDir& out)
    : m_bin(bin)
    , m_out(out.absolutePath())
    , m_data(m_out.filePath("data"))
    , m_answers(readAnswers(assets.filePath("demo/behovskartlegging-tokke.json")))
    , m_hub(m_bin.filePath("feltbok-hub"), m_out.filePath("data/hub"), m_performance) {
    m_data.removeRecursively();
    for (const char* folder : {"data/hub", "pictures"})
        m_out.mkpath(folder);
}

bool Day::play(bool pictures) {
    m_performance.step("The hub starts at the office", [this] { startHub(); });
    m_performance.step("The coordinator's tablet enrols and plans the tour", [this] { planTour(); });
    m_performance.step("The advisor's tablet enrols and fetches the tour", [this] { enrolAdvisor(); });
    m_performance.step("The network is lost in the valley", [this] { loseNetwork(); });
    m_performance.step("The interview in Tokke, without a network", [this] { interview(); });
    m_performance.step("Notes and a picture of the whiteboard", [this] { writeNotes(); });
    m_performance.step("Two needs and three actions", [this] { makeNeedsAndActions(); });
    m_performance.step("The battery dies in the middle of a sentence", [this] { dieMidSentence(); });
    m_performance.step("The summary is handed over as PDF", [this] { summarise(); });
    m_performance.step("The network is back", [this] { regainNetwork(); });
    m_performance.step("Both change the same action", [this] { editOneActionTwice(); });
    m_performance.step("The conflict is settled", [this] { settleConflict(); });
    m_performance.step("Both tablets show the same", [this] { compareTablets(); });
    m_performance.step("The hub's export holds the day", [this] { exportAndCheck(); });
    if (pictures) m_performance.step("Pictures of the pages", [this] { takePictures(); });
    m_performance.step("Neither tablet has complained", [this] { readLogs(); });
    m_performance.say(QStringLiteral("%1 checks, %2, %3 s. Pictures, summary and export are in %4")
                          .arg(m_performance.checks())
                          .arg(m_performance.allHeld() ? "all held" : "NOT all held")
                          .arg(double(m_performance.elapsedMs()) / 1000, 0, 'f', 1)
                          .arg(m_out.absolutePath()));
    return m_performance.allHeld();
}

void Day::startHub() {
    m_hub.start();
    m_office = std::make_unique<Relay>(m_hub.port());
    m_townHall = std::make_unique<Relay>(m_hub.port());
    const QStringList common{"--demo",  "--quick-key", "--language", "nb",
                             "--theme", "light",       "--size",     "1280x800"};
    const QString app = m_bin.filePath("feltbok-rehearsed");
    m_coordinator = std::make_unique<TabletProgram>(app, "coordinator", m_data.filePath("coordinator"),
                                                    common, m_performance);
    m_advisor =
        std::make_unique<TabletProgram>(app, "advisor", m_data.filePath("advisor"),
                                        common + QStringList{"--picture", paintWhiteboard()}, m_performance);
}

QString Day::paintWhiteboard() const {
    QImage board(1600, 1000, QImage::Format_RGB32);
    board.fill(QColor("#f6f6f2"));
    QPainter painter(&board);
    painter.setPen(QPen(QColor("#33504a"), 6));
    painter.setFont(QFont("Inter", 48));
    painter.drawText(100, 180, QString::fromUtf8("Demo: tavla i møterommet"));
    painter.drawText(100, 360, QString::fromUtf8("1  Mal for varebiler"));
    painter.drawText(100, 480, QString::fromUtf8("2  Krav til mat"));
    painter.drawText(100, 600, QString::fromUtf8("3  Hvem følger opp?"));
    painter.drawLine(100, 640, 900, 640);
    painter.end();
    const QString path = m_out.filePath("tavla.jpg");
    board.save(path, "JPG", 88);
    return path;
}

void Day::enrol(TabletProgram& tablet, const QString& address, const QString& code, const QString& device) {
    tablet.start();
    tablet.waits("enrol-hub");
    tablet.fill("enrol-hub", address);
    tablet.fill("enrol-code", code);
    tablet.fill("enrol-device", device);
    tablet.tap("enrol-next");
    tablet.waits("enrol-pin");
    tablet.fill("enrol-pin", kPin);
    tablet.fill("enrol-pin-again", kPin);
    tablet.tap("enrol-connect");
}

void Day::unlock(TabletProgram& tablet) {
    tablet.waits("pin-2");
    for (const QChar digit : kPin)
        tablet.tap("pin-" + QString(digit));
}

void Day::planTour() {
    TabletProgram& tablet = *m_coordinator;
    enrol(tablet, m_office->address(), m_hub.invite("coordinator", "Koordinator SB", scopes()),
          "Kontorets nettbrett");
    tablet.waits("empty-action", 20000);
    tablet.shot(m_out.filePath("pictures/01-tom-tur.png"));
    tablet.tap("empty-action");
    tablet.fill("tour-title", kTour);
    tablet.fill("tour-from", dayFromToday(0));
    tablet.fill("tour-to", dayFromToday(8));
    tablet.fill("tour-team", QString::fromUtf8("Rådgiver IK"));
    tablet.tap("tour-create");
    tablet.waitsGone("tour-title");
    tablet.waits("stop-new");
    tablet.tap("stop-new");
    for (const Stop& stop : kStops) {
        tablet.fill("stop-municipality", QString::fromUtf8(stop.municipality));
        tablet.fill("stop-date", dayFromToday(stop.daysFromToday));
        tablet.key("Return");
        tablet.fill("stop-starts", stop.starts);
        tablet.fill("stop-place", QString::fromUtf8(stop.place));
        tablet.tap("stop-add");
        tablet.sees("stop-added", QString::fromUtf8(stop.municipality),
                    QString::fromUtf8(stop.municipality) + " is a stop");
    }
    tablet.tap("sheet-done");
    tablet.waitsGone("stop-municipality");
    tablet.sees("page-title", kTour, "the tour has its title");
    synchronise(tablet, "coordinator");
}

void Day::enrolAdvisor() {
    TabletProgram& tablet = *m_advisor;
    enrol(tablet, m_townHall->address(), m_hub.invite("advisor", QString::fromUtf8("Rådgiver IK"), scopes()),
          "Nettbrett 2");
    tablet.waits("today-municipality", 30000);
    tablet.sees("today-municipality", QString::fromUtf8(kStops[0].municipality),
                "the first stop is the next visit");
    tablet.shot(m_out.filePath("pictures/02-i-dag.png"));
    tablet.tap("rail-tours");
    tablet.waits("stop-new", 30000);
    tablet.sees("page-title", kTour, "the tour came from the hub", 30000);
    for (const Stop& stop : kStops)
        tablet.sees("stops", QString::fromUtf8(stop.municipality),
                    QString::fromUtf8(stop.municipality) + " is on the advisor's tour");
    tablet.shot(m_out.filePath("pictures/02-turer.png"));
}

void Day::synchronise(TabletProgram& tablet, const QString& whose) {
    if (!m_performance.allHeld()) return;
    Relay& network = &tablet == m_coordinator.get() ? *m_office : *m_townHall;
    network.resetCounts();
    QElapsedTimer timer;
    timer.start();
    tablet.tap("rail-sync");
    tablet.tap("sync-start");
    m_performance.check(network.waitForRequest(kSyncMs), whose + ": the hub is asked");
    tablet.sees("sync-unsent", "0", "nothing is left unsent", kSyncMs);
    tablet.waits("sync-start", kSyncMs);
    m_performance.say(QStringLiteral("sync: %1 requests, %2 bytes up, %3 bytes down, %4 ms with the taps")
                          .arg(network.requests())
                          .arg(network.bytesUp())
                          .arg(network.bytesDown())
                          .arg(timer.elapsed()));
}

void Day::loseNetwork() {
    m_townHall->cut();
    m_advisor->tap("rail-sync");
    // On a slow machine the sync that would have noticed is over, and the next one a minute away.
    m_advisor->tap("sync-start");
    m_advisor->sees("sync-state", "Uten nett", "offline is said calmly");
    m_advisor->shot(m_out.filePath("pictures/03-uten-nett.png"));
}

void Day::openVisit(TabletProgram& tablet, const QString& municipality, const QString& tab) {
    tablet.tap("rail-tours");
    // The next stop is drawn large, with its own button; the others are rows. A list that comes up may still
    // be filling.
    const QString row = "stop-" + municipality;
    bool isNext = false;
    const bool listed = waitUntil(
        [&] { return tablet.has(row) || (isNext = tablet.says("next-stop", municipality)); }, kListMs);
    if (!listed) m_performance.check(false, municipality + " is not on the list");
    if (isNext)
        tablet.tap("visit-start");
    else
        tablet.tapIn("stops", row);
    tablet.waits("visit-tab-" + tab);
    tablet.tap("visit-tab-" + tab);
}

void Day::writeNotes() {
    TabletProgram& tablet = *m_advisor;
    openVisit(tablet, "Tokke", "notes");
    for (const char* text : {"Rådmannen var innom og sa at klima skal inn i neste økonomiplan.",
                             "De bruker malene fra innkjøpssamarbeidet, men punktet om miljø står tomt."}) {
        tablet.fill("note-composer", QString::fromUtf8(text));
        tablet.tap("note-add");
        tablet.sees("notes", QString::fromUtf8(text), "the note stands in the list");
    }
    tablet.tap("note-attach");
    tablet.fill("note-composer", QString::fromUtf8("Tavla etter møtet."));
    tablet.tap("note-add");
    tablet.sees("notes", QString::fromUtf8("Tavla etter møtet."), "the picture's note stands in the list");
    tablet.shot(m_out.filePath("pictures/05-notater.png"));
}

void Day::makeNeedsAndActions() {
    TabletProgram& tablet = *m_advisor;
    openVisit(tablet, "Tokke", "needs");
    struct Need {
        const char* title;
        const char* area;
        const char* quote;
        int severity;
        int urgency;
    };
    for (const Need& need :
         {Need{"Krav til varebiler før kunngjøringen", "transport",
               "Vi vet at de skal være elektriske, men ikke hvordan vi skriver det.", 3, 4},
          Need{"Klimakrav inn i malen for rammeavtaler", "felles", "Punktet om miljø står tomt.", 3, 2}}) {
        tablet.tap("need-new");
        tablet.tap("need-area");
        tablet.tapIn("options", QStringLiteral("option-") + need.area);
        tablet.fill("need-title", QString::fromUtf8(need.title));
        tablet.tap(QStringLiteral("severity-%1").arg(need.severity));
        tablet.tap(QStringLiteral("urgency-%1").arg(need.urgency));
        tablet.fill("need-quote", QString::fromUtf8(need.quote));
        tablet.tap("sheet-done");
        tablet.waitsGone("need-title");
        tablet.waits("need-" + QString::fromUtf8(need.title));
    }
    struct Action {
        const char* title;
        const char* owner;
        int dueInDays;
        int needRow; ///< of the list of needs, or -1: it answers none
    };
    for (const Action& action : {Action{"Send ferdig kravtekst for varebiler", "Rådgiver IK", 10, 0},
                                 Action{"Ta malen opp i ledermøtet", "Innkjøpsleder", 57, 1},
                                 Action{"Avtal felles møte med nabokommunene", "Rådgiver IK", 52, -1}}) {
        tablet.tap("action-new");
        tablet.fill("action-title", QString::fromUtf8(action.title));
        tablet.fill("action-owner", QString::fromUtf8(action.owner));
        tablet.fill("action-due", dayFromToday(action.dueInDays));
        tablet.key("Return");
        if (action.needRow >= 0) tablet.tap("action-need");
        for (int row = 0; row <= action.needRow; ++row)
            tablet.key("Down");
        if (action.needRow >= 0) tablet.key("Return");
        tablet.tap("sheet-done");
        tablet.waitsGone("action-title");
        tablet.waits("action-" + QString::fromUtf8(action.title));
    }
    tablet.sees("needs-title", "2", "two needs are in the list");
    tablet.sees("actions-title", "3", "three actions are in the list");
    tablet.shot(m_out.filePath("pictures/06-behov-og-tiltak.png"));
}

void Day::dieMidSentence() {
    TabletProgram& tablet = *m_advisor;
    openVisit(tablet, "Tokke", "notes");
    tablet.fill("note-composer", kSentence);
    tablet.sees("composer-remark", "lagret", "the half sentence is on the disk");
    tablet.kill();
    tablet.start();
    tablet.waits("page-lock");
    const QString shown = tablet.texts().join('\n');
    m_performance.check(!shown.contains("Tokke") && !shown.contains("Telemark"),
                        "the lock screen shows nothing of the book");
    tablet.shot(m_out.filePath("pictures/12-las.png"));
    unlock(tablet);
    openVisit(tablet, "Tokke", "notes");
    tablet.sees("note-composer", kSentence, "the half sentence is there again");
    tablet.tap("note-composer");
    tablet.key("Ctrl+End");
    tablet.type(QString::fromUtf8("uar."));
    tablet.tap("note-add");
    tablet.sees("notes", kSentence + "uar.", "the sentence is whole");
}

void Day::regainNetwork() {
    m_advisor->tap("rail-sync");
    m_advisor->shot(m_out.filePath("pictures/11-ikke-sendt.png"));
    m_townHall->mend();
    synchronise(*m_advisor, "advisor");
    m_advisor->shot(m_out.filePath("pictures/11-sendt.png"));
}

void Day::editOneActionTwice() {
    synchronise(*m_coordinator, "coordinator");
    m_townHall->cut();
    struct Version {
        TabletProgram& tablet;
        QString text;
    };
    for (const Version& version :
         {Version{*m_advisor, kAdvisorsText},
          Version{*m_coordinator,
                  QString::fromUtf8(
                      "Innkjøpsleder skriver teksten selv, med eksempelet som mønster, i februar.")}}) {
        openVisit(version.tablet, "Tokke", "needs");
        version.tablet.tap(kSharedAction);
        version.tablet.fill("action-description", version.text);
        version.tablet.tap("sheet-done");
        version.tablet.waitsGone("action-title");
    }
    synchronise(*m_coordinator, "coordinator");
    m_townHall->mend();
    synchronise(*m_advisor, "advisor");
    m_advisor->waits("conflict-row", 20000);
    synchronise(*m_coordinator, "coordinator");
    m_coordinator->waits("conflict-row", 20000);
    for (TabletProgram* tablet : {m_advisor.get(), m_coordinator.get()}) {
        tablet->tap("conflict-row");
        tablet->sees("conflict-view", "ferdig tekst fra knutepunktet", "the advisor's text waits");
        tablet->sees("conflict-view", QString::fromUtf8("som mønster"), "the coordinator's text waits");
    }
    m_coordinator->shot(m_out.filePath("pictures/11-konflikt.png"));
}

void Day::settleConflict() {
    m_advisor->tap("conflict-row");
    m_advisor->waits("keep-mine");
    m_advisor->shot(m_out.filePath("pictures/11-konflikt-radgiver.png"));
    m_advisor->tap("keep-mine");
    m_advisor->waitsGone("conflict-row");
    synchronise(*m_advisor, "advisor");
    synchronise(*m_coordinator, "coordinator");
    m_coordinator->waitsGone("conflict-row", 20000);
    for (TabletProgram* tablet : {m_advisor.get(), m_coordinator.get()}) {
        openVisit(*tablet, "Tokke", "needs");
        tablet->tap(kSharedAction);
        tablet->sees("action-description", kAdvisorsText, "the text that was chosen stands");
        tablet->tap("sheet-done");
        tablet->waitsGone("action-title");
    }
}

void Day::exportAndCheck() {
    const QString path = m_out.filePath("eksport.jsonl");
    m_hub.run({"export", "--to", path});
    QFile file(path);
    m_performance.check(file.open(QIODevice::ReadOnly), "the export is there");
    const QByteArray all = file.readAll();
    QMap<QString, QString> exported; // by path and round
    for (const QByteArray& line : all.split('\n')) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        const QJsonObject fields = record["fields"].toObject();
        if (record["kind"].toString() == "answer")
            exported[fields["path"].toString() + fields["instances"].toString()] = fields["value"].toString();
    }
    int found = 0;
    for (const auto& [ref, value] : m_answers)
        if (exported.value(placeOf(ref)) == value) ++found;
    m_performance.check(found > 0 && found == int(m_answers.size()),
                        QStringLiteral("%1 of %2 answers are in it").arg(found).arg(m_answers.size()));
    m_performance.check(all.contains((kSentence + "uar.").toUtf8()),
                        "the sentence that was cut off is in it");
    m_performance.say(QStringLiteral("%1 records, %2 bytes").arg(all.count('\n')).arg(all.size()));
}

int Day::stayOpen() {
    m_advisor.reset();
    m_performance.say("The app opens with the demo's data. The PIN is " + kPin +
                      ". Close the window to end.");
    QProcess app;
    app.setProcessChannelMode(QProcess::ForwardedChannels);
    app.start(m_bin.filePath("feltbok"), {"--demo", "--dir", m_data.filePath("advisor")});
    QEventLoop loop; // the relay goes on passing bytes to the hub
    QObject::connect(&app, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&app, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    loop.exec();
    return app.exitCode();
}

} // namespace feltbok::demo
