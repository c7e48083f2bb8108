// SPDX-License-Identifier: Apache-2.0
// WayOn.qml — one way on: what it does, what comes of it, and its button.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Item {
    id: way

    property string icon
    property string text
    property string line
    property string action
    property string name

    signal triggered

    implicitHeight: Math.max(68, row.implicitHeight + Theme.space.l)

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: Theme.largeText ? 2 : 3
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.s

        Icon {
            name: way.icon
            size: Theme.icon.row
            color: Theme.color.ink2
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: way.text
                weight: Font.DemiBold
            }

            Label {
                Layout.fillWidth: true
                text: way.line
                type: Theme.type.caption
                color: Theme.color.ink2
            }
        }

        Button {
            objectName: way.name
            Layout.column: Theme.largeText ? 1 : 2
            Layout.row: Theme.largeText ? 1 : 0
            text: way.action
            onClicked: way.triggered()
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
