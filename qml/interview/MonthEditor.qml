// SPDX-License-Identifier: Apache-2.0
// MonthEditor.qml — a month of a year, or a year alone; kept as its first day.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

FocusScope {
    id: editor

    required property Question question
    readonly property bool yearOnly: question.editor === Question.Year
    readonly property string keptYear: question.value.split("-")[0]
    readonly property int keptMonth: question.value.split("-").length > 1 ? Number(question.value.split("-")[1]) - 1 : -1

    implicitWidth: 400
    implicitHeight: flow.implicitHeight

    // What has a year and a month is a date; a part alone is kept and marked until the other comes.
    function take(writtenYear: string, chosenMonth: int) {
        const month = yearOnly ? 0 : chosenMonth;
        const four = writtenYear.trim();
        if (four === "" && (yearOnly || month < 0))
            question.answer("");
        else if (month < 0)
            question.answer(four);
        else
            question.answer(four + "-" + String(month + 1).padStart(2, "0") + (four.length === 4 ? "-01" : ""));
    }

    Flow {
        id: flow

        width: parent.width
        spacing: Theme.space.s

        Select {
            id: month

            objectName: "answer-month"
            visible: !editor.yearOnly
            width: Math.min(parent.width, Theme.scaled(200))
            focus: !editor.yearOnly
            name: qsTr("Month: %1").arg(editor.question.label)
            placeholder: qsTr("Month")
            texts: {
                const names = [];
                for (let index = 0; index < 12; ++index)
                    names.push(Qt.locale().standaloneMonthName(index));
                return names;
            }
            currentIndex: editor.keptMonth
            invalid: editor.question.violated
            enabled: !editor.question.readOnly
            onPicked: index => editor.take(year.text, index)
        }

        DraftField {
            id: year

            objectName: "answer-year"
            width: Math.min(parent.width, Theme.scaled(120))
            focus: editor.yearOnly
            shown: editor.keptYear
            placeholderText: qsTr("yyyy")
            inputMethodHints: Qt.ImhDigitsOnly
            invalid: editor.question.violated
            readOnly: editor.question.readOnly
            Accessible.name: qsTr("Year: %1").arg(editor.question.label)
            onWritten: text => editor.take(text, month.currentIndex)
        }
    }
}
