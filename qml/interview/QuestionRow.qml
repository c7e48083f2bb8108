// SPDX-License-Identifier: Apache-2.0
// QuestionRow.qml — one row of an interview: its number in the margin, then what is asked, the control and what follows from it.
pragma ComponentBehavior: Bound
import QtQuick
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
    readonly property bool note: question.kind === Question.Note
    readonly property bool tableRow: question.kind === Question.TableRow
    readonly property bool heading: question.kind === Question.Group || question.kind === Question.Repeat || question.kind === Question.RepeatRound
    readonly property real marginWidth: showMargin ? Theme.scaled(Theme.metric.marginInterview) : 0
    readonly property real inset: showMargin ? 22 : Theme.pagePadding
    // Clearing stands at the end of the question's first line, where it takes no line of its own.
    readonly property bool clearable: !tableRow && question.clearable
    readonly property string countText: question.editor === Question.SelectMany && question.selectedCount > 0 ? qsTr("%n chosen", "", question.selectedCount) : ""

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

    // A form has a thousand rows, made while one scrolls: what only some have is made when it is wanted, and there is no
    // layout here, which costs more than what it would place.
    Column {
        id: content

        x: row.marginWidth + row.inset
        y: row.tableRow ? Theme.metric.tableListRowPadding : Theme.space.s
        width: row.width - x - Theme.pagePadding
        spacing: Theme.space.s

        Column {
            width: content.width

            WhenWanted {
                wanted: !row.tableRow && row.question.label !== ""

                Label {
                    width: content.width - (row.clearable ? Theme.scaled(64) : 0)
                    text: row.question.labelStyled === "" ? row.question.label : row.question.labelStyled
                    textFormat: row.question.labelStyled === "" ? Text.PlainText : Text.StyledText
                    linkColor: Theme.color.accentSoftInk
                    type: row.note ? Theme.type.body : row.question.depth > 0 && row.asked ? Theme.type.body : row.showMargin ? Theme.type.heading3 : Theme.type.heading2
                    weight: row.note ? Font.Normal : Font.DemiBold
                    color: row.note ? Theme.color.ink2 : Theme.color.ink
                    onLinkActivated: link => Qt.openUrlExternally(link)
                }
            }

            WhenWanted {
                wanted: row.question.hint !== "" || row.countText !== ""

                Label {
                    readonly property string hint: row.question.hintStyled === "" ? row.question.hint : row.question.hintStyled

                    width: content.width
                    text: row.countText + (row.countText === "" || hint === "" ? "" : " · ") + hint
                    textFormat: row.question.hintStyled === "" ? Text.PlainText : Text.StyledText
                    linkColor: Theme.color.accentSoftInk
                    type: Theme.type.caption
                    color: Theme.color.ink2
                    onLinkActivated: link => Qt.openUrlExternally(link)
                }
            }
        }

        WhenWanted {
            wanted: row.question.picture !== "" || row.question.sound !== "" || row.question.film !== ""

            QuestionMedia {
                width: content.width
                question: row.question
            }
        }

        WhenWanted {
            wanted: row.question.kind === Question.TableHead && !Theme.phone && !Theme.largeText

            TableHeads {
                width: content.width
                question: row.question
            }
        }

        WhenWanted {
            wanted: row.tableRow

            TableAnswer {
                width: content.width
                question: row.question
            }
        }

        AnswerEditor {
            width: narrow ? Math.min(Theme.scaled(240), content.width) : content.width
            height: status === Loader.Ready ? implicitHeight : expectedHeight
            visible: !row.tableRow && wanted !== ""
            active: !row.tableRow
            asynchronous: true
            focus: true
            question: row.question
        }

        // What follows from the answer.
        WhenWanted {
            wanted: row.question.violationText !== ""

            ErrorLine {
                width: content.width
                objectName: "violation"
                text: row.question.violationText
            }
        }

        WhenWanted {
            wanted: row.question.conflict

            Banner {
                width: content.width
                tone: Theme.Amber
                text: qsTr("Somebody answered otherwise. Both answers wait under Sync.")
            }
        }

        WhenWanted {
            wanted: !row.tableRow && (row.question.lastText !== "" || row.question.canBecomeNeed)

            AnswerFoot {
                width: content.width
                question: row.question
            }
        }

        WhenWanted {
            wanted: !row.tableRow && row.question.answeredByText !== ""

            Label {
                width: content.width
                objectName: "answered-by"
                text: row.question.answeredByText
                type: Theme.type.caption
                color: Theme.color.ink2
            }
        }

        WhenWanted {
            wanted: row.question.needId !== ""

            NeedStrip {
                width: content.width
                question: row.question
                onOpened: needId => row.needOpened(needId)
            }
        }

        WhenWanted {
            wanted: row.question.canAddRound && row.question.kind === Question.Repeat

            Button {
                objectName: "add-round"
                icon.name: "plus"
                text: qsTr("Add another")
                onClicked: row.question.addRound()
            }
        }

        WhenWanted {
            wanted: row.question.kind === Question.RepeatRound && row.question.canRemoveRound

            Button {
                objectName: "remove-round"
                kind: Button.Plain
                icon.name: "trash-2"
                text: qsTr("Remove this one")
                onClicked: row.question.removeRound()
            }
        }
    }

    WhenWanted {
        wanted: row.clearable

        Button {
            objectName: "answer-clear"
            x: content.x + content.width - width + rightPadding
            y: content.y + (Theme.scaled(24) - height) / 2
            kind: Button.Plain
            text: qsTr("Clear")
            Accessible.name: qsTr("Clear the answer: %1").arg(row.question.label)
            onClicked: row.question.clear()
        }
    }

    WhenWanted {
        wanted: row.tableRow

        Hairline {
            x: content.x
            y: row.height - height
            width: content.width
        }
    }
}
