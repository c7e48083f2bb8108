// SPDX-License-Identifier: Apache-2.0
// SyncWhere.qml — what is where, and what is on its way now.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

ColumnLayout {
    id: where

    spacing: 0

    SectionTitle {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.m
        type: Theme.type.heading3
        text: qsTr("What is where")
    }

    GridLayout {
        Layout.fillWidth: true
        // Not by its own width: a layout of Qt 6.4 passes by what changes while it is laid out.
        columns: Theme.textScale > 1.1 && (Theme.phone || !Theme.panelFolds) ? 1 : 3
        columnSpacing: 0
        rowSpacing: Theme.space.m

        SyncCount {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            name: "sync-unsent"
            icon: "tablet"
            text: qsTr("Saved here")
            line: qsTr("not sent")
            value: Sync.unsent
            active: Sync.unsent > 0
        }

        SyncCount {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            name: "sync-sent"
            icon: "send"
            text: qsTr("Sent")
            line: qsTr("with the hub")
            value: Sync.sent
        }

        SyncCount {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            name: "sync-confirmed"
            icon: "check-check"
            text: qsTr("Confirmed")
            line: qsTr("also in a copy")
            value: Sync.confirmed
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        Layout.bottomMargin: Theme.space.s
        visible: Sync.running
        spacing: Theme.space.s

        Label {
            Layout.fillWidth: true
            text: qsTr("Under way now")
            type: Theme.type.heading3
        }

        Label {
            text: Sync.bytesText
            type: Theme.type.caption
            color: Theme.color.ink2
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: Sync.running
        spacing: Theme.space.s

        StatusLabel {
            Layout.fillWidth: true
            icon: "cloud-upload"
            text: Sync.recordsTotal > 0 ? Sync.progressText : qsTr("Asking the hub what is new")
            Accessible.ignored: true
        }

        ProgressBar {
            objectName: "sync-progress"
            Layout.fillWidth: true
            value: Sync.progress
            Accessible.role: Accessible.ProgressBar
            Accessible.name: Sync.progressText
        }
    }

    Banner {
        objectName: "sync-error"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        visible: Sync.errorText !== ""
        tone: Theme.Amber
        text: Sync.errorText
    }

    StatusLabel {
        objectName: "sync-where-state"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        // Elsewhere it stands in the page's header.
        visible: (Theme.phone || Theme.largeText) && !Sync.running && Sync.errorText === ""
        icon: !Sync.online ? "cloud-off" : Sync.unsent > 0 ? "tablet" : "check-check"
        tone: Sync.online && Sync.unsent === 0 ? Theme.Good : Theme.Neutral
        text: Sync.stateText
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        text: qsTr("Sync starts by itself when the hub can be reached. If the network goes, it continues where it stopped.")
        type: Theme.type.caption
        color: Theme.color.ink2
    }
}
