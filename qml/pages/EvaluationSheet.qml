// SPDX-License-Identifier: Apache-2.0
// EvaluationSheet.qml — the evaluation on one tablet that is passed round: one person's answers at a time, kept nowhere.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

SideSheet {
    id: sheet

    required property Event event
    property var given: ({}) // question → choice, till they are handed in
    property bool handedIn: false

    function begin() {
        given = {};
        handedIn = false;
        open();
    }

    function choose(question: string, choice: string) {
        const now = Object.assign({}, given);
        now[question] = choice;
        given = now;
        handedIn = false;
    }

    function handIn() {
        event.evaluate(given);
        given = {};
        handedIn = true;
    }

    title: qsTr("Evaluation")
    line: event.title
    saved: false
    doneFilled: false
    doneText: qsTr("Close")
    onClosed: given = {}

    Banner {
        Layout.fillWidth: true
        text: qsTr("The answers are anonymous. They are added to the counts at once, and nobody's own are kept.")
    }

    StatusLabel {
        objectName: "evaluation-thanks"
        visible: sheet.handedIn
        icon: "check"
        tone: Theme.Good
        text: qsTr("Thank you. Pass the tablet on.")
    }

    Repeater {
        model: sheet.event.evaluation

        ColumnLayout {
            id: question

            required property string name
            required property string label
            required property list<string> choices
            required property list<string> choiceTexts

            Layout.fillWidth: true
            spacing: Theme.space.s

            Label {
                Layout.fillWidth: true
                text: question.label
                weight: Font.DemiBold
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.s

                Repeater {
                    model: question.choices.length

                    Chip {
                        required property int index

                        objectName: "evaluate-" + question.name + "-" + question.choices[index]
                        text: question.choiceTexts[index] ?? ""
                        selected: sheet.given[question.name] === question.choices[index]
                        onClicked: sheet.choose(question.name, question.choices[index])
                    }
                }
            }
        }
    }

    Button {
        objectName: "evaluation-hand-in"
        kind: Button.Filled
        enabled: Object.keys(sheet.given).length > 0
        text: qsTr("Give the answers")
        onClicked: sheet.handIn()
    }
}
