// SPDX-License-Identifier: Apache-2.0
// EventPage.qml — one event: who came, and how it was, anonymously.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

PlacePage {
    id: page

    required property string eventId
    readonly property bool narrow: Theme.panelFolds || width < 900
    readonly property list<string> levels: ["political", "strategic", "operational", "supplier"]

    objectName: "page-event"
    Accessible.role: Accessible.Pane
    Accessible.name: theEvent.title

    Event {
        id: theEvent

        eventId: page.eventId
        onFailed: text => problem.text = text
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    PageHeader {
        id: header

        width: page.width
        back: true
        title: theEvent.title
        line: theEvent.line
        onBackRequested: page.placeWanted("events")

        Button {
            objectName: "event-evaluate"
            kind: Button.Filled
            icon.name: "tablet"
            text: Theme.phone ? qsTr("Evaluate") : qsTr("Give the tablet round")
            onClicked: (sheet.get() as EvaluationSheet).begin()
        }
    }

    Flickable {
        id: flick

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: side.visible ? parent.width - side.width : parent.width
        contentHeight: column.implicitHeight + 2 * column.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            x: Theme.pagePadding
            y: Theme.space.xl
            width: flick.width - 2 * x
            spacing: Theme.space.l

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.s

                Label {
                    objectName: "event-participants"
                    text: theEvent.participants
                    type: Theme.type.heading1
                    wrapMode: Text.NoWrap
                }

                Label {
                    Layout.fillWidth: true
                    text: qsTr("came")
                    color: Theme.color.ink2
                }
            }

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Who came")
            }

            Column {
                id: bars

                Layout.fillWidth: true

                Repeater {
                    model: theEvent.levels

                    BarRow {
                        width: bars.width
                        enabled: false
                    }
                }
            }

            Label {
                Layout.fillWidth: true
                visible: theEvent.loaded && theEvent.levels.count === 0
                text: qsTr("Nobody is counted yet.")
                color: Theme.color.ink2
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.s

                Select {
                    id: level

                    objectName: "attend-level"
                    name: qsTr("Level")
                    texts: [qsTr("Political"), qsTr("Strategic"), qsTr("Operational"), qsTr("Supplier")]
                    currentIndex: 2
                }

                TextField {
                    id: count

                    readonly property int number: text.match(/^\s*\d{1,5}\s*$/) ? Number(text) : 0

                    objectName: "attend-count"
                    width: 160
                    placeholderText: qsTr("How many")
                    inputMethodHints: Qt.ImhDigitsOnly
                    invalid: text !== "" && number < 1
                    Accessible.name: qsTr("How many")
                    onAccepted: add.clicked()
                }

                Button {
                    id: add

                    objectName: "attend-add"
                    enabled: count.number > 0
                    icon.name: "plus"
                    text: qsTr("Add")
                    onClicked: {
                        if (count.number < 1)
                            return;
                        theEvent.attend(page.levels[level.currentIndex], count.number);
                        count.clear();
                    }
                }
            }

            Button {
                objectName: "attend-list"
                leftPadding: 0
                kind: Button.Quiet
                icon.name: "users-round"
                text: qsTr("Write or paste a list of names")
                onClicked: (attendanceSheet.get() as AttendanceSheet).open()
            }

            ErrorLine {
                Layout.fillWidth: true
                text: count.invalid ? qsTr("Write a whole number from 1 on.") : ""
            }

            RecordSection {
                Layout.fillWidth: true
                visible: theEvent.attendees.count > 0
                title: qsTr("List of attendance")

                Repeater {
                    model: RowsInPortions {
                        id: firstAttendees

                        sourceModel: theEvent.attendees
                        most: 30
                    }

                    ListRow {
                        id: attendee

                        required property string recordId
                        required property string title
                        required property string countText

                        required line
                        width: parent ? parent.width : 0
                        objectName: "attendee-" + title
                        sidePadding: 0
                        wraps: true
                        trailing: countText
                        text: title
                        onClicked: (recordSheet.get() as RecordSheet).edit("attendance", attendee.recordId)
                    }
                }

                MoreRows {
                    objectName: "more-attendees"
                    rows: firstAttendees
                    step: 30
                }
            }

            RecordFiles {
                Layout.fillWidth: true
                recordId: theEvent.eventId
            }

            Banner {
                id: problem

                Layout.fillWidth: true
                visible: text !== ""
                tone: Theme.Red
            }

            EvaluationPart {
                Layout.fillWidth: true
                visible: !side.visible
                event: theEvent
            }
        }
    }

    SidePane {
        id: side

        visible: !page.narrow
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: Theme.metric.paneInsightAside
        name: qsTr("Evaluation")

        EvaluationPart {
            Layout.fillWidth: true
            event: theEvent
        }
    }

    OnFirstUse {
        id: attendanceSheet

        AttendanceSheet {
            event: theEvent
        }
    }

    OnFirstUse {
        id: recordSheet

        RecordSheet {
        }
    }

    OnFirstUse {
        id: sheet

        EvaluationSheet {
            event: theEvent
        }
    }
}
