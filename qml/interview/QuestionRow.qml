// SPDX-License-Identifier: Apache-2.0
// QuestionRow.qml — one row of an interview: its number in the margin, then what is asked, the control and what follows from it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

FocusScope {
    id: row

    required property Question question
    property bool active: false
    property bool showMargin: true
    readonly property bool asked: question.kind === Question.Asked
    readonly property bool tableRow: question.kind === Question.TableRow
    readonly property bool heading: question.kind === Question.Group || question.kind === Question.Repeat || question.kind === Question.RepeatRound
    readonly property real marginWidth: showMargin ? Theme.scaled(Theme.metric.marginInterview) : 0
    readonly property real inset: showMargin ? 22 : Theme.pagePadding

    signal needOpened(string needId)
    signal entered

    implicitHeight: tableRow ? content.implicitHeight + 2 * Theme.metric.tableListRowPadding : content.implicitHeight + Theme.space.l + Theme.space.s
    objectName: "question-" + question.name
    Accessible.role: Accessible.Grouping
    Accessible.name: question.number + " " + question.label

    onActiveFocusChanged: {
        if (activeFocus)
            row.entered();
        else
            question.leave();
    }

    QuestionMargin {
        visible: row.showMargin
        width: row.marginWidth
        height: parent.height
        number: row.question.number
        answered: row.question.answered && !row.question.violated && !row.tableRow
        active: row.active
        bare: row.tableRow || row.heading
    }

    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: row.marginWidth + row.inset
        anchors.rightMargin: Theme.pagePadding
        y: row.tableRow ? Theme.metric.tableListRowPadding : Theme.space.s
        spacing: Theme.space.s

        Label {
            Layout.fillWidth: true
            visible: !row.tableRow && text !== ""
            text: row.question.label
            type: row.question.kind === Question.Note ? Theme.type.body : row.question.depth > 0 && row.asked ? Theme.type.body : row.showMargin ? Theme.type.heading3 : Theme.type.heading2
            weight: row.question.kind === Question.Note ? Font.Normal : Font.DemiBold
            color: row.question.kind === Question.Note ? Theme.color.ink2 : Theme.color.ink
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.space.s
            visible: text !== ""
            text: row.question.editor === Question.SelectMany && row.question.selectedCount > 0 ? qsTr("%n chosen", "", row.question.selectedCount) + (row.question.hint === "" ? "" : " · " + row.question.hint) : row.question.hint
            type: Theme.type.caption
            color: Theme.color.ink2
        }

        WhenWanted {
            wanted: row.tableRow

            TableAnswer {
                Layout.fillWidth: true
                question: row.question
                room: row.width - row.marginWidth - row.inset - Theme.pagePadding
            }
        }

        AnswerEditor {
            id: answer

            Layout.fillWidth: !narrow
            Layout.preferredWidth: narrow ? Math.min(Theme.scaled(240), row.width) : 400
            visible: !row.tableRow && status === Loader.Ready
            active: !row.tableRow
            focus: true
            question: row.question
        }

        ErrorLine {
            Layout.fillWidth: true
            objectName: "violation"
            text: row.question.violationText
        }

        Banner {
            Layout.fillWidth: true
            visible: row.question.conflict
            tone: Theme.Amber
            text: qsTr("Somebody answered otherwise. Both answers wait under Sync.")
        }

        AnswerFoot {
            Layout.fillWidth: true
            visible: !row.tableRow && (question.lastText !== "" || question.canBecomeNeed)
            question: row.question
        }

        NeedStrip {
            Layout.fillWidth: true
            visible: row.question.needId !== ""
            question: row.question
            onOpened: needId => row.needOpened(needId)
        }

        RowLayout {
            visible: row.question.canAddRound && row.heading

            Button {
                objectName: "add-round"
                visible: row.question.kind === Question.Repeat
                icon.name: "plus"
                text: qsTr("Add another")
                onClicked: row.question.addRound()
            }

            Button {
                objectName: "remove-round"
                visible: row.question.kind === Question.RepeatRound
                kind: Button.Plain
                icon.name: "trash-2"
                text: qsTr("Remove this one")
                onClicked: row.question.removeRound()
            }
        }
    }

    Hairline {
        visible: row.tableRow
        anchors.left: content.left
        anchors.right: content.right
        anchors.bottom: parent.bottom
    }
}
