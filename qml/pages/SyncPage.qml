// SPDX-License-Identifier: Apache-2.0
// SyncPage.qml — what is where, what is being sent, and what waits for a person to choose.
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

    property string recordId
    property string fieldName
    property string refusedKey
    readonly property bool one: Theme.phone || Theme.largeText || width < 900
    readonly property bool chosen: recordId !== "" || refusedKey !== ""

    function chooseFirst() {
        const first = conflictRows.itemAt(0) as ConflictChoice;
        if (first && !chosen && !one) {
            recordId = first.recordId;
            fieldName = first.field;
        }
    }

    function forget() {
        recordId = "";
        fieldName = "";
        refusedKey = "";
    }

    Component.onCompleted: first.restart()

    ConflictListModel {
        id: conflicts

        onCountChanged: first.restart()
    }

    RefusedListModel {
        id: theRefused
    }

    // The rows must have been made before one of them can be chosen.
    Timer {
        id: first

        interval: 0
        onTriggered: page.chooseFirst()
    }

    PageHeader {
        id: header

        width: parent.width
        back: page.one && page.chosen
        title: qsTr("Sync and conflicts")
        line: Sync.sublineText
        onBackRequested: page.forget()

        StatusLabel {
            objectName: "sync-state"
            visible: !Theme.phone
            icon: Sync.running ? "cloud-upload" : Sync.unsent > 0 ? "tablet" : "check-check"
            tone: Sync.running || Sync.unsent === 0 ? Theme.Good : Theme.Neutral
            text: Sync.running ? Sync.progressText : Sync.stateText
        }

        Button {
            objectName: Sync.running ? "sync-stop" : "sync-start"
            text: Sync.running ? qsTr("Stop") : qsTr("Send now")
            onClicked: Sync.running ? Sync.stop() : Sync.start()
        }
    }

    Rectangle {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        color: Theme.color.surface
    }

    SidePane {
        id: aside

        visible: !page.one || !page.chosen
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: page.one ? parent.width : Theme.metric.paneSyncAside
        atLeft: true
        sidePadding: page.one ? Theme.pagePadding : Theme.space.xl
        name: qsTr("What is where")

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("What is where")
            type: Theme.type.heading3
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            WhereFigure {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "sync-unsent"
                active: Sync.unsent > 0
                icon: "tablet"
                text: qsTr("Saved here")
                value: Sync.unsent
                line: qsTr("not sent")
            }

            WhereFigure {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "sync-sent"
                icon: "send"
                text: qsTr("Sent")
                value: Sync.sent
                line: qsTr("the hub")
            }

            WhereFigure {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "sync-confirmed"
                icon: "check-check"
                text: qsTr("Confirmed")
                value: Sync.confirmed
                line: qsTr("in backup too")
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.l
            visible: Sync.running
            spacing: Theme.space.s

            RowLayout {
                Label {
                    Layout.fillWidth: true
                    text: qsTr("Being sent")
                    type: Theme.type.heading3
                }

                Label {
                    text: Sync.bytesText
                    type: Theme.type.caption
                    color: Theme.color.ink2
                }
            }

            ProgressBar {
                Layout.fillWidth: true
                value: Sync.progress
                Accessible.name: Sync.progressText
            }
        }

        Banner {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.m
            visible: Sync.errorText !== ""
            tone: Theme.Amber
            text: Sync.errorText
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s
            text: qsTr("If the network goes, sending goes on from where it stopped.")
            type: Theme.type.caption
            color: Theme.color.ink2
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xl
            spacing: Theme.space.m

            Label {
                text: qsTr("Conflicts")
                type: Theme.type.heading3
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Badge {
                objectName: "sync-attention"
                visible: Sync.attention > 0
                icon: "triangle-alert"
                tone: Theme.Amber
                text: Sync.attentionText
            }
        }

        Repeater {
            id: conflictRows

            model: conflicts

            ConflictChoice {
                Layout.fillWidth: true
                selected: page.recordId === recordId && page.fieldName === field
                onClicked: {
                    page.refusedKey = "";
                    page.recordId = recordId;
                    page.fieldName = field;
                }
            }
        }

        Repeater {
            model: theRefused

            RefusedChoice {
                Layout.fillWidth: true
                selected: page.refusedKey === key
                onClicked: {
                    page.recordId = "";
                    page.refusedKey = key;
                    refusedView.show(this as RefusedChoice);
                }
            }
        }

        StatusLabel {
            Layout.fillWidth: true
            visible: conflicts.loaded && conflicts.count === 0 && theRefused.count === 0
            icon: "check"
            weight: Font.Normal
            text: qsTr("Nothing waits for you.")
        }
    }

    ConflictView {
        id: conflictView

        visible: page.recordId !== ""
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: page.one ? parent.left : aside.right
        anchors.right: parent.right
        recordId: page.recordId
        fieldName: page.fieldName
        onSettled: {
            page.forget();
            first.restart();
        }
    }

    RefusedView {
        id: refusedView

        visible: page.refusedKey !== ""
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: page.one ? parent.left : aside.right
        anchors.right: parent.right
        refused: theRefused
        onSettled: page.forget()
    }

    EmptyState {
        visible: !page.one && !page.chosen
        x: aside.width + Theme.pagePadding
        y: header.height + Theme.space.huge
        width: parent.width - x - Theme.pagePadding
        whole: true
        icon: "check-check"
        title: qsTr("No conflicts")
        text: qsTr("When two people change the same field, both texts come here with name and time, and you choose.")
    }
}
