// SPDX-License-Identifier: Apache-2.0
// MeetingRow.qml — somebody one meets, how well one knows them, and a way to leave them out.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

RowLayout {
    id: row

    required property string participantId
    required property string name
    required property string line
    required property string metText

    signal leftOut

    spacing: Theme.space.m
    objectName: "meeting-" + name

    Icon {
        name: "circle-user-round"
        size: Theme.icon.nav
        color: Theme.color.ink2
    }

    ColumnLayout {
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: row.name
            weight: Font.Medium
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: Words.line([row.line, row.metText])
            type: Theme.type.caption
            color: Theme.color.ink2
        }
    }

    IconButton {
        objectName: "meeting-remove"
        icon.name: "x"
        iconSize: Theme.icon.status
        text: qsTr("Do not meet %1").arg(row.name)
        onClicked: row.leftOut()
    }
}
