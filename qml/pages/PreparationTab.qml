// SPDX-License-Identifier: Apache-2.0
// PreparationTab.qml — before the visit: what to raise, what is open, what changed, what was answered, whom one meets.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

FocusScope {
    id: page

    required property Visit visit
    readonly property real marginWidth: Theme.phone ? 52 : Theme.scaled(Theme.metric.marginToday)

    signal tabWanted(string tab)

    objectName: "visit-preparation"

    Preparation {
        id: thePreparation

        visitId: page.visit.visitId
        onFailed: text => problem.text = text
    }

    MatterListModel {
        id: theMatters

        visitId: page.visit.visitId
        onFailed: text => problem.text = text
    }

    ActionListModel {
        id: actions

        scopeId: page.visit.scopeId
        openOnly: true
        onFailed: text => problem.text = text
    }

    MaturityListModel {
        id: maturityThen

        scopeId: page.visit.scopeId
        exceptVisitId: page.visit.visitId
    }

    Flickable {
        id: flick

        anchors.top: parent.top
        anchors.bottom: foot.top
        width: side.visible ? parent.width - side.width : parent.width
        contentHeight: column.implicitHeight + 2 * column.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            x: Theme.phone ? Theme.space.l : Theme.pagePadding
            y: Theme.phone ? Theme.space.l : Theme.space.xl
            width: flick.width - 2 * x
            spacing: Theme.space.m

            Banner {
                id: problem

                Layout.fillWidth: true
                visible: text !== ""
                tone: Theme.Red
            }

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("To raise")

                Label {
                    text: thePreparation.meetingText
                    type: Theme.type.caption
                    color: Theme.color.ink2
                    visible: !Theme.phone
                }
            }

            MatterList {
                Layout.fillWidth: true
                matters: theMatters
                marginWidth: page.marginWidth
            }

            ChangeBlock {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                changes: thePreparation.changes
                since: thePreparation.lastVisitText
            }

            SectionTitle {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.l
                text: qsTr("Agreed last time and still open")
                count: actions.count > 0 ? String(actions.count) : ""
            }

            Column {
                id: agreed

                Layout.fillWidth: true

                Repeater {
                    model: actions

                    ActionRow {
                        width: agreed.width
                        onTicked: actions.toggleDone(actionId)
                        onClicked: (actionSheet.get() as ActionSheet).show(actionId)
                    }
                }
            }

            Label {
                Layout.fillWidth: true
                visible: actions.loaded && actions.count === 0
                text: qsTr("Nothing is left open here.")
                color: Theme.color.ink2
            }

            SectionTitle {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.l
                visible: thePreparation.low.count > 0
                text: qsTr("Ask again: low answers from %1").arg(thePreparation.lastInterviewText)
            }

            Item {
                Layout.fillWidth: true
                implicitHeight: low.height
                visible: thePreparation.low.count > 0

                MarginRule {
                    x: page.marginWidth - width
                    height: parent.height
                }

                Column {
                    id: low

                    width: parent.width

                    Repeater {
                        model: thePreparation.low

                        LowAnswerRow {
                            width: low.width
                            marginWidth: page.marginWidth
                        }
                    }
                }
            }

            Label {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.l
                visible: thePreparation.loaded && thePreparation.lastVisitText === ""
                text: qsTr("This is the first visit here. What you agree will stand on this page next time.")
                color: Theme.color.ink2
            }

            MeetingList {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xl
                visible: !side.visible
                preparation: thePreparation
                onAddWanted: (meetingSheet.get() as MeetingSheet).open()
            }

            MaturityList {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xl
                visible: !side.visible
                maturity: maturityThen
            }
        }
    }

    SidePane {
        id: side

        objectName: "preparation-side"
        visible: !Theme.panelFolds && !Theme.phone
        anchors.right: parent.right
        width: Theme.metric.paneTodayAside
        height: parent.height
        name: qsTr("Whom you meet")

        MeetingList {
            Layout.fillWidth: true
            preparation: thePreparation
            onAddWanted: (meetingSheet.get() as MeetingSheet).open()
        }

        MaturityList {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xl
            maturity: maturityThen
        }
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: flick.width
        height: begin.implicitHeight + 22
        color: Theme.color.surface

        Hairline {
            width: parent.width
        }

        Button {
            id: begin

            objectName: "preparation-begin"
            anchors.right: parent.right
            anchors.rightMargin: Theme.pagePadding
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.phone ? parent.width - 2 * Theme.pagePadding : implicitWidth
            kind: Button.Filled
            text: qsTr("Go to the interview")
            onClicked: page.tabWanted("interview")
        }
    }

    OnFirstUse {
        id: meetingSheet

        MeetingSheet {
            preparation: thePreparation
            onPersonWanted: {
                close();
                (personSheet.get() as RecordSheet).begin("person", page.visit.scopeId);
            }
        }
    }

    OnFirstUse {
        id: personSheet

        RecordSheet {
            onMade: recordId => thePreparation.meet(recordId)
        }
    }

    OnFirstUse {
        id: actionSheet

        ActionSheet {
        }
    }
}
