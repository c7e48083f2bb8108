// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/summary_code.h"

#include "app/documents/code.h"
#include "app/viewmodels/summary_paper.h"
#include "app/viewmodels/wording.h"
#include "core/advisory/progress.h"

#include <QCoreApplication>

#include <algorithm>

namespace feltbok::app {
namespace {

QString lineOf(const advisory::ActionRow& action) {
    QString line = QStringLiteral("- ") + wording::text(action.title);
    for (const QString& part : {ownerOnPaper(action), wording::text(action.due)})
        if (!part.isEmpty()) line += QStringLiteral(", ") + part;
    return line;
}

QString textWith(const advisory::SummaryContent& content, const QStringList& lines, qsizetype count) {
    QStringList text{wording::text(content.visit.municipality) + QLatin1Char(' ') +
                     wording::text(content.visit.date)};
    text += lines.mid(0, count);
    if (count < lines.size())
        text +=
            QCoreApplication::translate("SummaryPaper", "and %n more", nullptr, int(lines.size() - count));
    if (!content.nextContact.empty())
        text += QCoreApplication::translate("SummaryPaper", "Next contact: %1")
                    .arg(wording::text(content.nextContact));
    return text.join(QLatin1Char('\n'));
}

} // namespace

QString summaryCode(const advisory::SummaryContent& content) {
    QStringList lines;
    for (const advisory::ActionRow& action : content.actions)
        if (!advisory::isSettled(action.status)) lines += lineOf(action);
    if (lines.isEmpty() && content.nextContact.empty()) return {};
    qsizetype count = lines.size();
    while (count > 0 && textWith(content, lines, count).toUtf8().size() > documents::kCodeBytesMax)
        --count;
    return textWith(content, lines, count);
}

} // namespace feltbok::app
