// SPDX-License-Identifier: Apache-2.0
// The end of the day: what is handed over, both tablets beside each other, what they complained of, and a
// picture of every page.
#include "tests/demo/day.h"

#include <QFile>

namespace feltbok::demo {

void Day::summarise() {
    TabletProgram& tablet = *m_advisor;
    openVisit(tablet, "Tokke", "summary");
    tablet.waits("summary-pdf");
    tablet.shot(m_out.filePath("pictures/07-oppsummering.png"));
    tablet.tap("summary-code");
    tablet.sees("code-words", "Send ferdig kravtekst for varebiler", "the code holds what was agreed");
    tablet.shot(m_out.filePath("pictures/07-kode.png"));
    tablet.key("Escape");
    tablet.waitsGone("code-words");
    tablet.tap("summary-pdf");
    tablet.waits("summary-made", 30000);
    const QDir made(m_data.filePath("advisor/documents"));
    const QStringList names = made.entryList({"*.pdf"}, QDir::Files);
    m_performance.check(names.size() == 1, "the summary is a PDF file");
    for (const QString& name : names) {
        QFile::remove(m_out.filePath(name)); // the last run's
        QFile::copy(made.filePath(name), m_out.filePath(name));
    }
    tablet.tap("visit-close");
    tablet.sees("visit-close", QString::fromUtf8("avsluttet"), "the visit is closed");
}

void Day::compareTablets() {
    for (const char* tab : {"needs", "notes", "interview", "summary"}) {
        openVisit(*m_advisor, "Tokke", tab);
        openVisit(*m_coordinator, "Tokke", tab);
        // Beside the notes stands how many of them are one's own.
        const QString page = QByteArray(tab) == "notes" ? "notes" : QStringLiteral("visit-") + tab;
        m_advisor->waits(page);
        m_coordinator->waits(page);
        if (page == "notes") m_coordinator->sees("notes-pictures", "1", "the picture came along");
        const QStringList mine = m_advisor->settledTexts(page);
        const QStringList theirs = m_coordinator->settledTexts(page);
        m_performance.check(mine == theirs && !mine.isEmpty(),
                            QStringLiteral("the same on both: %1, %2 texts").arg(tab).arg(mine.size()));
        if (mine != theirs) {
            m_performance.say("advisor: " + mine.join(" | "));
            m_performance.say("coordinator: " + theirs.join(" | "));
        }
    }
}

void Day::readLogs() {
    for (const char* tablet : {"advisor", "coordinator"}) {
        QFile log(m_data.filePath(QLatin1String(tablet) + ".log"));
        m_performance.check(log.open(QIODevice::ReadOnly), QLatin1String(tablet) + ": its log is there");
        for (const QByteArray& line : log.readAll().split('\n'))
            if (line.contains("qrc:") || line.contains("QML"))
                m_performance.check(false, QLatin1String(tablet) + " complains: " + QString::fromUtf8(line));
    }
}

void Day::takePictures() {
    TabletProgram& tablet = *m_advisor;
    struct Size {
        const char* name;
        int width;
        int height;
    };
    for (const Size& size :
         {Size{"nettbrett", 1280, 800}, Size{"telefon", 390, 844}, Size{"skrivebord", 1440, 900}}) {
        for (const char* scheme : {"light", "dark"}) {
            tablet.size(1280, 800);
            tablet.tap("rail-settings");
            tablet.tap(QStringLiteral("scheme-") + scheme);
            const QString ending = QStringLiteral("-%1-%2.png").arg(size.name, scheme);
            const auto shoot = [&](const QString& page) {
                tablet.size(size.width, size.height);
                tablet.shot(m_out.filePath("pictures/" + page + ending));
                tablet.size(1280, 800);
            };
            shoot("innstillinger");
            tablet.tap("rail-tours");
            shoot("turer");
            tablet.tap("rail-municipalities");
            tablet.tapIn("municipalities", "municipality-Tokke");
            shoot("kommune");
            for (const char* tab : {"interview", "notes", "needs", "summary"}) {
                openVisit(tablet, "Tokke", tab);
                shoot(QStringLiteral("besok-") + tab);
            }
            tablet.tap("rail-sync");
            shoot("synk");
        }
    }
}

} // namespace feltbok::demo
