// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/summary_paper.h"

#include "app/viewmodels/summary_code.h"
#include "app/viewmodels/summary_corrections.h"
#include "app/viewmodels/wording.h"

#include <QCoreApplication>

namespace feltbok::app {
namespace {

void addNeeds(documents::Paper& paper, const advisory::SummaryContent& content) {
    if (content.needs.empty()) return;
    paper.blocks.push_back(documents::Heading{QCoreApplication::translate("SummaryPaper", "What you need")});
    for (const advisory::NeedRow& need : content.needs) {
        documents::Point point;
        point.title = wording::text(need.title);
        point.line = wording::joined(
            {need.severity > 0 ? QCoreApplication::translate("SummaryPaper", "Severity %1").arg(need.severity)
                               : QString(),
             need.urgency > 0 ? QCoreApplication::translate("SummaryPaper", "urgency %1").arg(need.urgency)
                              : QString()});
        point.quote = wording::text(need.quote);
        point.strong = need.severity + need.urgency >= 7;
        paper.blocks.push_back(point);
    }
}

void addMaturity(documents::Paper& paper, const advisory::SummaryContent& content) {
    if (content.maturity.empty()) return;
    documents::Bars bars;
    for (const advisory::MaturityRow& row : content.maturity) {
        if (row.value < 0) continue;
        bars.bars.push_back(
            {wording::maturityDimension(row.name), row.value / 4, wording::number(row.value, 1)});
    }
    if (bars.bars.empty()) return;
    paper.blocks.push_back(
        documents::Heading{QCoreApplication::translate("SummaryPaper", "Maturity, for conversation")});
    paper.blocks.push_back(std::move(bars));
}

void addActions(documents::Paper& paper, const advisory::SummaryContent& content) {
    if (content.actions.empty()) return;
    documents::Table table;
    for (const advisory::ActionRow& action : content.actions) {
        QString due = wording::dayWithYear(action.due);
        if (action.status == "done") due = QCoreApplication::translate("SummaryPaper", "completed");
        if (due.isEmpty())
            due = QLatin1Char('!') + QCoreApplication::translate("SummaryPaper", "due date missing");
        table.rows.push_back({wording::text(action.title), ownerOnPaper(action), due});
    }
    paper.blocks.push_back(documents::Heading{QCoreApplication::translate("SummaryPaper", "Agreed actions")});
    paper.blocks.push_back(std::move(table));
}

void addProcurements(documents::Paper& paper, const advisory::SummaryContent& content) {
    if (content.procurements.empty()) return;
    documents::Table table;
    for (const advisory::UpcomingProcurement& one : content.procurements)
        table.rows.push_back(
            {wording::text(one.name),
             one.valueMillions < 0 ? QString() : millions(wording::number(one.valueMillions)),
             wording::dayWithYear(one.announced)});
    paper.blocks.push_back(
        documents::Heading{QCoreApplication::translate("SummaryPaper", "Upcoming procurements")});
    paper.blocks.push_back(std::move(table));
}

void addMissing(documents::Paper& paper, const advisory::SummaryContent& content) {
    if (content.missing.empty() || content.total == 0) return;
    QStringList names;
    for (const advisory::MissingAnswer& missing : content.missing)
        names += (wording::text(missing.number) + QLatin1Char(' ') + wording::text(missing.label)).trimmed();
    paper.blocks.push_back(documents::Heading{QCoreApplication::translate("SummaryPaper", "Not answered")});
    for (const QString& name : names)
        paper.blocks.push_back(documents::Paragraph{name});
}

void addCorrections(documents::Paper& paper, const QStringList& lines) {
    if (lines.isEmpty()) return;
    paper.blocks.push_back(documents::Heading{
        QCoreApplication::translate("SummaryPaper", "Corrections after the visit was closed")});
    for (const QString& line : lines)
        paper.blocks.push_back(documents::Paragraph{line});
}

void addCode(documents::Paper& paper, const advisory::SummaryContent& content) {
    const QString text = summaryCode(content);
    if (text.isEmpty()) return;
    paper.blocks.push_back(documents::Code{
        text, QCoreApplication::translate(
                  "SummaryPaper", "What was agreed, as text for a telephone: point its camera here.")});
}

} // namespace

documents::Paper summaryPaper(const advisory::SummaryContent& now,
                              const std::optional<advisory::HandedOver>& handedOver) {
    const bool frozen = handedOver && now.visit.status == "closed";
    const advisory::SummaryContent& content = frozen ? handedOver->content : now;
    documents::Paper paper;
    const advisory::VisitPage& visit = content.visit;
    const QString day = wording::dayWithYear(visit.date);
    paper.sender = QCoreApplication::translate("SummaryPaper", "Environmental hub");
    paper.mark = now.demo ? QCoreApplication::translate("SummaryPaper", "Demo") : QString();
    paper.title =
        QCoreApplication::translate("SummaryPaper", "Summary: %1").arg(wording::text(visit.municipality));
    paper.subline = QCoreApplication::translate("SummaryPaper", "Advisory visit %1").arg(day);
    if (!visit.place.empty()) paper.subline += QStringLiteral(", ") + wording::text(visit.place);
    paper.footer = wording::joined({wording::text(visit.municipality),
                                    QCoreApplication::translate("SummaryPaper", "visit %1").arg(day)});
    paper.pageOf = QCoreApplication::translate("SummaryPaper", "%1 of %2");
    paper.more = QCoreApplication::translate("SummaryPaper", "%1 more points are in the field book.");
    paper.language = wording::locale().bcp47Name();
    if (frozen) addCorrections(paper, correctionLines(advisory::correctionsOf(content, now)));
    if (!content.roles.empty()) {
        QStringList roles;
        for (const std::string& role : content.roles)
            roles += wording::text(role);
        paper.blocks.push_back(documents::Heading{QCoreApplication::translate("SummaryPaper", "Present")});
        paper.blocks.push_back(documents::Paragraph{roles.join(QStringLiteral(", ")) + QLatin1Char('.')});
    }
    addNeeds(paper, content);
    addMaturity(paper, content);
    addActions(paper, content);
    addProcurements(paper, content);
    addMissing(paper, content);
    if (!content.nextContact.empty()) {
        paper.blocks.push_back(
            documents::Heading{QCoreApplication::translate("SummaryPaper", "Next contact")});
        paper.blocks.push_back(documents::Paragraph{
            wording::sentence(wording::weekdayDay(content.nextContact)) + QLatin1Char('.')});
    }
    addCode(paper, content);
    return paper;
}

QString ownerOnPaper(const advisory::ActionRow& action) {
    const QString side = action.ownerSide == "municipality" ? wording::text(action.municipality)
                                                            : wording::ownerSide(action.ownerSide);
    return side.isEmpty() ? wording::text(action.owner) : side;
}

QString millions(const QString& number) {
    return QCoreApplication::translate("SummaryPaper", "NOK %1 million").arg(number);
}

} // namespace feltbok::app
