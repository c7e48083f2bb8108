// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/summary_corrections.h"

#include "app/viewmodels/summary_paper.h"
#include "app/viewmodels/wording.h"

#include <QCoreApplication>

namespace feltbok::app {
namespace {

using advisory::Correction;

QString said(const char* words) {
    return QCoreApplication::translate("SummaryPaper", words);
}

QString nameOf(const Correction& correction) {
    const QString name = wording::text(correction.name);
    switch (correction.part) {
    case Correction::Part::Role:
        return said(QT_TRANSLATE_NOOP("SummaryPaper", "Present: %1")).arg(name);
    case Correction::Part::Need:
        return said(QT_TRANSLATE_NOOP("SummaryPaper", "The need “%1”")).arg(name);
    case Correction::Part::Maturity:
        return said(QT_TRANSLATE_NOOP("SummaryPaper", "Maturity, %1"))
            .arg(wording::maturityDimension(correction.name).toLower());
    case Correction::Part::Action:
        return said(QT_TRANSLATE_NOOP("SummaryPaper", "The action “%1”")).arg(name);
    case Correction::Part::Procurement:
        return said(QT_TRANSLATE_NOOP("SummaryPaper", "The procurement “%1”")).arg(name);
    case Correction::Part::NextContact:
        return said(QT_TRANSLATE_NOOP("SummaryPaper", "Next contact"));
    }
    return name;
}

struct FactName {
    const char* field;
    const char* words;
};
constexpr FactName kFactNames[] = {{"title", QT_TRANSLATE_NOOP("SummaryPaper", "title")},
                                   {"severity", QT_TRANSLATE_NOOP("SummaryPaper", "severity")},
                                   {"urgency", QT_TRANSLATE_NOOP("SummaryPaper", "urgency")},
                                   {"quote", QT_TRANSLATE_NOOP("SummaryPaper", "quote")},
                                   {"ownerSide", QT_TRANSLATE_NOOP("SummaryPaper", "owner")},
                                   {"owner", QT_TRANSLATE_NOOP("SummaryPaper", "owner")},
                                   {"due", QT_TRANSLATE_NOOP("SummaryPaper", "due date")},
                                   {"announced", QT_TRANSLATE_NOOP("SummaryPaper", "announcement")}};

QString factName(const std::string& field) {
    for (const FactName& name : kFactNames)
        if (field == name.field) return said(name.words) + QLatin1Char(' ');
    return {}; // said by what it is a fact of
}

QString valueOf(const Correction& correction, const std::string& field, const std::string& value) {
    if (value.empty()) return said(QT_TRANSLATE_NOOP("SummaryPaper", "not set"));
    if (field == "due" || field == "announced" || field == "date") return wording::dayWithYear(value);
    if (field == "ownerSide") return wording::ownerSide(value);
    if (field == "severity" || field == "urgency") return wording::text(value);
    if (field != "value") return QChar(0x00AB) + wording::text(value) + QChar(0x00BB);
    const QString number = wording::numberAsWritten(wording::text(value), false);
    return correction.part == Correction::Part::Procurement ? millions(number) : number;
}

QString lineOf(const Correction& correction) {
    const QString name = nameOf(correction);
    if (correction.what == Correction::What::Added)
        return said(QT_TRANSLATE_NOOP("SummaryPaper", "%1: added")).arg(name);
    if (correction.what == Correction::What::Removed)
        return said(QT_TRANSLATE_NOOP("SummaryPaper", "%1: removed")).arg(name);
    QStringList facts;
    for (const Correction::Fact& fact : correction.facts)
        facts += said(QT_TRANSLATE_NOOP("SummaryPaper", "%1%2, before %3"))
                     .arg(factName(fact.field), valueOf(correction, fact.field, fact.after),
                          valueOf(correction, fact.field, fact.before));
    return name + QStringLiteral(": ") + facts.join(QStringLiteral("; "));
}

} // namespace

QStringList correctionLines(const std::vector<Correction>& corrections) {
    QStringList lines;
    for (const Correction& correction : corrections)
        lines += lineOf(correction);
    return lines;
}

} // namespace feltbok::app
