// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/summary_paper.h"

#include "app/viewmodels/wording.h"

#include <QCoreApplication>

namespace feltbok::app {
namespace {

QString said(const char* words, int count = -1) {
    return QCoreApplication::translate("SummaryPaper", words, nullptr, count);
}

void addNeeds(documents::Paper& paper, const advisory::SummaryContent& content) {
    if (content.needs.empty()) return;
    paper.blocks.push_back(documents::Heading{said("What you need")});
    for (const advisory::NeedRow& need : content.needs) {
        documents::Point point;
        point.title = wording::text(need.title);
        point.line = wording::joined({need.severity > 0 ? said("Severity %1").arg(need.severity) : QString(),
                                      need.urgency > 0 ? said("urgency %1").arg(need.urgency) : QString()});
        point.quote = wording::text(need.quote);
        point.strong = need.severity + need.urgency >= 7;
        paper.blocks.push_back(point);
    }
}

void addMaturity(documents::Paper& paper, const advisory::SummaryContent& content) {
    if (content.maturity.empty()) return;
    static constexpr std::pair<const char*, const char*> kNames[] = {
        {"anchoring", QT_TRANSLATE_NOOP("SummaryPaper", "Anchoring")},
        {"competence", QT_TRANSLATE_NOOP("SummaryPaper", "Competence")},
        {"templates", QT_TRANSLATE_NOOP("SummaryPaper", "Templates")},
        {"use", QT_TRANSLATE_NOOP("SummaryPaper", "Use")},
        {"followUp", QT_TRANSLATE_NOOP("SummaryPaper", "Follow-up")}};
    documents::Bars bars;
    for (const advisory::MaturityRow& row : content.maturity) {
        if (row.value < 0) continue;
        for (const auto& [name, words] : kNames)
            if (row.name == name)
                bars.bars.push_back({said(words), row.value / 4, wording::number(row.value, 1)});
    }
    if (bars.bars.empty()) return;
    paper.blocks.push_back(documents::Heading{said("Maturity, for conversation")});
    paper.blocks.push_back(std::move(bars));
}

void addActions(documents::Paper& paper, const advisory::SummaryContent& content) {
    if (content.actions.empty()) return;
    documents::Table table;
    for (const advisory::ActionRow& action : content.actions) {
        const QString side = action.ownerSide == "municipality" ? wording::text(action.municipality)
                                                                : wording::ownerSide(action.ownerSide);
        QString due = wording::dayWithYear(action.due);
        if (action.status == "done") due = said("completed");
        if (due.isEmpty()) due = QLatin1Char('!') + said("due date missing");
        table.rows.push_back(
            {wording::text(action.title), side.isEmpty() ? wording::text(action.owner) : side, due});
    }
    paper.blocks.push_back(documents::Heading{said("Agreed actions")});
    paper.blocks.push_back(std::move(table));
}

void addProcurements(documents::Paper& paper, const advisory::SummaryContent& content) {
    if (content.procurements.empty()) return;
    documents::Table table;
    for (const advisory::UpcomingProcurement& one : content.procurements)
        table.rows.push_back({wording::text(one.name),
                              one.valueMillions < 0
                                  ? QString()
                                  : said("NOK %1 million").arg(wording::number(one.valueMillions)),
                              wording::dayWithYear(one.announced)});
    paper.blocks.push_back(documents::Heading{said("Upcoming procurements")});
    paper.blocks.push_back(std::move(table));
}

void addMissing(documents::Paper& paper, const advisory::SummaryContent& content) {
    if (content.missing.empty() || content.total == 0) return;
    QStringList names;
    for (const advisory::MissingAnswer& missing : content.missing)
        names += (wording::text(missing.number) + QLatin1Char(' ') + wording::text(missing.label)).trimmed();
    paper.blocks.push_back(documents::Heading{said("Not answered")});
    for (const QString& name : names)
        paper.blocks.push_back(documents::Paragraph{name});
}

} // namespace

documents::Paper summaryPaper(const advisory::SummaryContent& content) {
    documents::Paper paper;
    const advisory::VisitPage& visit = content.visit;
    const QString day = wording::dayWithYear(visit.date);
    paper.sender = said("Environmental hub");
    paper.mark = content.demo ? said("Demo") : QString();
    paper.title = said("Summary: %1").arg(wording::text(visit.municipality));
    paper.subline = said("Advisory visit %1").arg(day);
    if (!visit.place.empty()) paper.subline += QStringLiteral(", ") + wording::text(visit.place);
    paper.footer = wording::joined({wording::text(visit.municipality), said("visit %1").arg(day)});
    paper.pageOf = said("%1 of %2");
    paper.more = said("%1 more points are in the field book.");
    paper.language = wording::locale().bcp47Name();
    if (!content.roles.empty()) {
        QStringList roles;
        for (const std::string& role : content.roles)
            roles += wording::text(role);
        paper.blocks.push_back(documents::Heading{said("Present")});
        paper.blocks.push_back(documents::Paragraph{roles.join(QStringLiteral(", ")) + QLatin1Char('.')});
    }
    addNeeds(paper, content);
    addMaturity(paper, content);
    addActions(paper, content);
    addProcurements(paper, content);
    addMissing(paper, content);
    if (!content.nextContact.empty()) {
        paper.blocks.push_back(documents::Heading{said("Next contact")});
        paper.blocks.push_back(documents::Paragraph{
            wording::sentence(wording::weekdayDay(content.nextContact)) + QLatin1Char('.')});
    }
    return paper;
}

} // namespace feltbok::app
