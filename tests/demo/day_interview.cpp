// SPDX-License-Identifier: Apache-2.0
// The interview: every answer of the demo's file given by hand, each with the control its question has.
#include "tests/demo/day.h"

#include <QFile>

#include <nlohmann/json.hpp>

namespace feltbok::demo {

Answers readAnswers(const QString& path) {
    QFile file(path);
    Answers answers;
    if (!file.open(QIODevice::ReadOnly)) return answers;
    const auto document = nlohmann::ordered_json::parse(file.readAll().toStdString(), nullptr, false);
    if (!document.contains("answers")) return answers;
    for (const auto& [ref, value] : document["answers"].items())
        answers.emplace_back(QString::fromStdString(ref), QString::fromStdString(value.get<std::string>()));
    return answers;
}

void Day::interview() {
    openVisit(*m_advisor, "Tokke", "interview");
    m_advisor->tap("empty-action");
    m_advisor->waits("questions", 20000);
    QString section;
    for (const auto& [ref, value] : m_answers) {
        const QString next = ref.section('/', 2, 2);
        if (next != section) {
            if (!section.isEmpty()) m_advisor->shot(m_out.filePath("pictures/intervju-" + section + ".png"));
            section = next;
            m_advisor->tap("section-" + section.mid(1, 1));
        }
        answer(ref, value);
    }
    m_advisor->sees("saved", "Lagret", "every answer is on the disk");
    m_performance.say(QStringLiteral("%1 answers given").arg(m_answers.size()));
}

void Day::answer(const QString& ref, const QString& value) {
    QString name = ref.section('/', -1);
    const qsizetype open = ref.indexOf('[');
    if (open > 0) name += "-" + ref.mid(open + 1, ref.indexOf(']') - open - 1);
    answerByHand("question-" + name, value);
}

void Day::answerByHand(const QString& question, const QString& value) {
    if (!m_performance.allHeld()) return;
    TabletProgram& tablet = *m_advisor;
    const QStringList parts = tablet.names("questions", question);
    const auto offers = [&](const QString& name) { return parts.contains(name); };
    const QString first = value.section(' ', 0, 0);
    if (offers("choice-" + first)) {
        for (const QString& choice : value.split(' '))
            tablet.tap(question + "/choice-" + choice);
    } else if (offers("scale-" + value)) {
        tablet.tap(question + "/scale-" + value);
    } else if (offers("answer-date")) {
        const QStringList day = value.split('-');
        tablet.fill(question + "/answer-date", QStringLiteral("%1.%2.%3").arg(day[2], day[1], day[0]));
        tablet.key("Return");
    } else if (offers("answer-number")) {
        tablet.fill(question + "/answer-number", QString(value).replace('.', ','));
        tablet.key("Return");
    } else if (offers("value")) {
        tablet.fill(question + "/value", value);
        tablet.key("Return");
    } else if (offers("answer-list")) {
        tablet.tap(question + "/answer-list");
        tablet.tapIn("options", "option-" + value);
        tablet.waitsGone("options");
    } else if (offers("answer-long-text")) {
        tablet.fill(question + "/answer-long-text", value);
    } else if (offers("answer-text")) {
        tablet.fill(question + "/answer-text", value);
    } else {
        m_performance.check(false, question + " has no editor; it has " + parts.join(' '));
    }
}

} // namespace feltbok::demo
