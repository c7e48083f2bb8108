// SPDX-License-Identifier: Apache-2.0
// VisitPage.qml — a visit: its head with the tabs, and the tab one is on.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

FocusScope {
    id: page

    required property string visitId
    property string tab: "preparation"
    // What a link led to: a record of the visit, or the key of a question.
    property string item
    property string itemKind

    signal tabChosen(string tab)
    signal backRequested
    signal searchRequested

    readonly property bool questionsHere: theInterview.loaded

    onTabChanged: {
        if (content.status !== Loader.Null)
            content.make();
    }
    onQuestionsHereChanged: goToAnswer()

    function choose(key: string) {
        tab = key;
        tabChosen(key);
    }

    // The questions come after the page.
    function goToAnswer() {
        if (itemKind !== "answer" || !questionsHere)
            return;
        theInterview.goTo(item);
        itemKind = "";
    }

    function makeNeed() {
        (needSheet.get() as NeedSheet).begin(theVisit.visitId, theVisit.scopeId);
    }

    Visit {
        id: theVisit

        visitId: page.visitId
        onFailed: text => problem.text = text
    }

    Interview {
        id: theInterview

        interviewId: theVisit.interviewId
        onFailed: text => problem.text = text
    }

    VisitHeader {
        id: header

        width: parent.width
        title: theVisit.municipality
        line: theVisit.subline
        saved: Saving.saved
        savedAt: Saving.atText
        current: page.tab
        onChosen: key => page.choose(key)
        onBackRequested: page.backRequested()
        onSearchRequested: page.searchRequested()
        places: [
            NavEntry {
                key: "preparation"
                text: qsTr("Preparation")
            },
            NavEntry {
                key: "interview"
                text: qsTr("Interview")
                count: theVisit.interviewId === "" ? "" : theInterview.progressText
            },
            NavEntry {
                key: "notes"
                text: qsTr("Notes")
                count: theVisit.noteCount > 0 ? String(theVisit.noteCount) : ""
            },
            NavEntry {
                key: "needs"
                text: qsTr("Needs and actions")
                count: theVisit.followUpCount > 0 ? String(theVisit.followUpCount) : ""
            },
            NavEntry {
                key: "summary"
                text: qsTr("Summary")
            }
        ]
    }

    Rectangle {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        color: Theme.color.surface
    }

    Banner {
        id: problem

        objectName: "visit-problem"
        anchors.top: header.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: visible ? Theme.space.s : 0
        visible: text !== "" || Saving.errorText !== ""
        height: visible ? implicitHeight : 0
        tone: Theme.Red
        title: Saving.errorText !== "" ? Saving.errorText : ""
    }

    // By address, not by component: when a Loader lets a tab go, its bindings end before its data does.
    Loader {
        id: content

        function make() {
            switch (page.tab) {
            case "preparation":
                setSource("PreparationTab.qml", {
                        "visit": theVisit
                    });
                break;
            case "notes":
                setSource("NotesTab.qml", {
                        "visit": theVisit,
                        "noteId": page.itemKind === "note" ? page.item : ""
                    });
                break;
            case "needs":
                setSource("NeedsTab.qml", {
                        "visit": theVisit,
                        "actionId": page.itemKind === "action" ? page.item : ""
                    });
                break;
            case "summary":
                setSource("SummaryTab.qml", {
                        "visit": theVisit
                    });
                break;
            default:
                setSource("InterviewTab.qml", {
                        "visit": theVisit,
                        "interview": theInterview
                    });
            }
        }

        anchors.top: problem.bottom
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        width: parent.width
        focus: true
        Component.onCompleted: make()
    }

    Connections {
        target: content.item as InterviewTab

        function onNeedOpened(needId: string) {
            (needSheet.get() as NeedSheet).show(needId);
        }
    }

    Connections {
        target: content.item as NeedsTab

        function onNeedOpened(needId: string) {
            (needSheet.get() as NeedSheet).show(needId);
        }

        function onNeedWanted() {
            page.makeNeed();
        }
    }

    Connections {
        target: content.item as PreparationTab

        function onTabWanted(tab: string) {
            page.choose(tab);
        }
    }

    Connections {
        target: content.item as SummaryTab

        function onTabWanted(tab: string) {
            page.choose(tab);
        }

        function onQuestionWanted(key: string) {
            page.choose("interview");
            theInterview.goTo(key);
        }
    }

    PhoneTabBar {
        id: bar

        visible: Theme.phone
        anchors.bottom: parent.bottom
        width: parent.width
        current: page.tab
        onChosen: key => page.choose(key)
        places: [
            NavEntry {
                key: "preparation"
                text: qsTr("Prepare")
                icon: "list-checks"
            },
            NavEntry {
                key: "interview"
                text: qsTr("Interview")
                icon: "clipboard-list"
            },
            NavEntry {
                key: "notes"
                text: qsTr("Notes")
                icon: "notebook-pen"
            },
            NavEntry {
                key: "needs"
                text: qsTr("Needs")
                icon: "flag"
            },
            NavEntry {
                key: "summary"
                text: qsTr("Sum up")
                icon: "file-text"
            }
        ]
    }

    OnFirstUse {
        id: needSheet

        NeedSheet {
        }
    }

    Component.onCompleted: {
        if (itemKind === "need")
            (needSheet.get() as NeedSheet).show(item);
    }
}
