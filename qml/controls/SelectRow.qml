// SPDX-License-Identifier: Apache-2.0
// SelectRow.qml — one line of an opened list.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.ItemDelegate {
    id: row

    property bool current: false

    implicitWidth: 240
    implicitHeight: Math.max(Theme.metric.touchTarget, implicitContentHeight + Theme.space.l)
    leftPadding: 15
    rightPadding: 15
    hoverEnabled: true

    contentItem: RowLayout {
        Label {
            Layout.fillWidth: true
            text: row.text
            weight: row.current ? Font.DemiBold : Font.Normal
            color: row.current ? Theme.color.accentSoftInk : Theme.color.ink
            Accessible.ignored: true
        }

        Icon {
            visible: row.current
            name: "check"
            size: Theme.icon.status
            color: Theme.color.accentSoftInk
        }
    }

    background: Rectangle {
        radius: Theme.radius.control - 1
        color: row.down ? Theme.color.pressed : row.highlighted || row.hovered ? Theme.color.tone : "transparent"
    }
}
