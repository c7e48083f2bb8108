// SPDX-License-Identifier: Apache-2.0
// FactRow.qml — a name and a value on one line.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Item {
    id: row

    property string text
    property string value

    implicitHeight: Math.max(44, line.implicitHeight + Theme.space.m)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(text).arg(value)

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.m

        Label {
            text: row.text
            color: Theme.color.ink2
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            text: row.value
            weight: Font.Medium
            Accessible.ignored: true
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
