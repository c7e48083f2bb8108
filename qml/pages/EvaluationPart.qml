// SPDX-License-Identifier: Apache-2.0
// EvaluationPart.qml — what an event's evaluation says: each question's mean, and how many gave each answer; nothing under five.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: part

    required property Event event

    spacing: Theme.space.m

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Evaluation")
        type: Theme.type.heading3
    }

    Label {
        Layout.fillWidth: true
        objectName: "event-answers"
        text: part.event.answersText
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Anonymous: nothing shows under five answers.")
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Repeater {
        model: part.event.evaluated ? part.event.evaluation : null

        ColumnLayout {
            id: question

            required property string label
            required property list<string> choiceTexts
            required property list<string> counts
            required property string mean

            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.s

                Label {
                    Layout.fillWidth: true
                    text: question.label
                    weight: Font.Medium
                }

                Label {
                    visible: text !== ""
                    text: question.mean
                    type: Theme.type.heading3
                }
            }

            Repeater {
                model: question.counts.length

                FactRow {
                    required property int index

                    Layout.fillWidth: true
                    text: question.choiceTexts[index] ?? ""
                    value: question.counts[index] ?? ""
                }
            }
        }
    }
}
