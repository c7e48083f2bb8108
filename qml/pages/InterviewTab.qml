// SPDX-License-Identifier: Apache-2.0
// InterviewTab.qml — the interview: sections at the left, the questions on the sheet, what is left at the right; folds for portrait, large text and phone.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

FocusScope {
    id: page

    required property Visit visit
    required property Interview interview
    property bool leftOpen: false
    readonly property bool folded: Theme.panelFolds || Theme.phone
    readonly property bool begun: visit.interviewId !== ""

    property bool finding: false

    signal needOpened(string needId)

    objectName: "visit-interview"

    // Where the words are written that find a question.
    function find() {
        if (!folded)
            return sections.find();
        finding = true;
        sectionSheet.open();
    }

    EmptyState {
        x: Theme.phone ? Theme.pagePadding : Theme.metric.marginTour
        y: Theme.space.huge
        width: Math.min(parent.width - x - Theme.pagePadding, Theme.scaled(620))
        visible: page.visit.loaded && !page.begun
        whole: true
        filled: true
        icon: "clipboard-list"
        title: qsTr("The interview has not begun")
        text: qsTr("The questionnaire lies on this device. Everything you answer is kept at once.")
        action: qsTr("Begin the interview")
        onTriggered: page.visit.startInterview("behovskartlegging")
    }

    Banner {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pagePadding, 600)
        visible: page.interview.errorText !== ""
        tone: Theme.Red
        text: page.interview.errorText
    }

    SectionsPane {
        id: sections

        visible: !page.folded && page.begun
        width: visible ? Theme.metric.paneSections : 0
        height: parent.height
        interview: page.interview
        leftOpen: page.leftOpen
        onLeftToggled: page.leftOpen = !page.leftOpen
    }

    SectionBar {
        id: bar

        visible: page.folded && page.begun
        anchors.left: sections.right
        anchors.right: parent.right
        height: visible ? implicitHeight : 0
        interview: page.interview
        onSectionsWanted: sectionSheet.open()
    }

    InterviewBars {
        id: bars

        anchors.left: sections.right
        anchors.right: leftPane.visible ? leftPane.left : parent.right
        anchors.top: bar.bottom
        visible: page.begun
        interview: page.interview
        move: theMove
        onReopenWanted: endingSheet.open()
        onDifferencesWanted: moveSheet.open()
    }

    QuestionList {
        id: questions

        objectName: "questions"
        visible: page.begun && !Theme.phone
        anchors.left: sections.right
        anchors.right: leftPane.visible ? leftPane.left : parent.right
        anchors.top: bars.bottom
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        focus: visible
        interview: page.interview
        showTitle: !page.folded
        onNeedOpened: needId => page.needOpened(needId)
        onFinishWanted: endingSheet.open()
    }

    QuestionPager {
        id: pager

        objectName: "question-pager"
        visible: page.begun && Theme.phone
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bars.bottom
        anchors.bottom: foot.top
        active: visible
        interview: page.interview
        onNeedOpened: needId => page.needOpened(needId)
    }

    LeftPane {
        id: leftPane

        visible: page.leftOpen && !page.folded && page.begun
        anchors.right: parent.right
        width: Theme.metric.paneSidePanel
        height: parent.height
        interview: page.interview
        onCloseRequested: page.leftOpen = false
        onFinishWanted: endingSheet.open()
    }

    Rectangle {
        id: foot

        visible: page.folded && page.begun
        anchors.bottom: parent.bottom
        anchors.left: sections.right
        anchors.right: parent.right
        height: footRow.implicitHeight + 22
        color: Theme.phone ? Theme.color.surface : Theme.color.canvas

        Hairline {
            width: parent.width
        }

        RowLayout {
            id: footRow

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.phone ? Theme.space.l : Theme.space.xl
            anchors.rightMargin: Theme.phone ? Theme.space.l : Theme.space.xl
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s

            Button {
                objectName: "question-previous"
                visible: Theme.phone
                icon.name: "chevron-left"
                Accessible.name: qsTr("The question before")
                onClicked: pager.previous()
            }

            Button {
                objectName: "left-open"
                icon.name: "list-checks"
                text: qsTr("%n left", "", page.interview.leftCount)
                onClicked: leftSheet.open()
            }

            Item {
                Layout.fillWidth: !Theme.phone
            }

            Button {
                objectName: "question-next"
                Layout.fillWidth: Theme.phone
                kind: Button.Filled
                text: Theme.phone ? qsTr("Next") : qsTr("Next section")
                onClicked: Theme.phone ? pager.next() : page.interview.nextSection()
            }
        }
    }

    SideSheet {
        id: leftSheet

        title: qsTr("What is left")
        line: page.interview.leftText
        saved: false

        LeftTabs {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(implicitHeight, page.height)
            interview: page.interview
            onChosen: key => {
                leftSheet.close();
                page.interview.goTo(key);
            }
            onFinishWanted: {
                leftSheet.close();
                endingSheet.open();
            }
        }
    }

    FormMove {
        id: theMove

        interviewId: page.interview.interviewId
        onFailed: text => page.interview.failed(text)
    }

    FormMoveSheet {
        id: moveSheet

        move: theMove
    }

    EndingSheet {
        id: endingSheet

        interview: page.interview
        onQuestionWanted: key => page.interview.goTo(key)
    }

    Shortcut {
        sequences: ["Ctrl+Z"]
        enabled: page.interview.canUndo
        onActivated: page.interview.undo()
    }

    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        enabled: page.interview.canRedo
        onActivated: page.interview.redo()
    }

    Shortcut {
        sequences: ["Ctrl+F"]
        enabled: page.begun
        onActivated: page.find()
    }

    SideSheet {
        id: sectionSheet

        firstField: page.finding ? foldedSearch : null
        onClosed: page.finding = false

        title: page.interview.title
        line: page.interview.leftText
        saved: false

        SearchField {
            id: foldedSearch

            objectName: "question-search-folded"
            Layout.fillWidth: true
            placeholderText: qsTr("Find a question")
            onTextChanged: page.interview.words = text
            onAccepted: {
                if (page.interview.goToFirstHit())
                    sectionSheet.close();
            }
        }

        SectionList {
            Layout.fillWidth: true
            interview: page.interview
            onChosen: sectionSheet.close()
        }
    }
}
