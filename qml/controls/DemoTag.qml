// SPDX-License-Identifier: Apache-2.0
// DemoTag.qml — says that the content is invented.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    implicitWidth: label.implicitWidth + 2 * Theme.space.s
    implicitHeight: label.implicitHeight + 4
    radius: Theme.radius.matrixCell
    color: "transparent"
    border.width: Theme.stroke.hairline
    border.color: Theme.color.hairlineStrong

    Label {
        id: label

        anchors.centerIn: parent
        text: qsTr("Demo")
        type: Theme.type.caption
        growth: 1
        color: Theme.color.ink2
    }
}
