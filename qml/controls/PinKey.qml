// SPDX-License-Identifier: Apache-2.0
// PinKey.qml — one key of the PIN pad.
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: key

    property string digit

    implicitWidth: Theme.metric.pinKeyWidth
    implicitHeight: Theme.metric.pinKeyHeight
    hoverEnabled: true
    // The pad itself takes the keyboard; a tap on a key must not take it away.
    focusPolicy: Qt.TabFocus
    Accessible.name: text

    contentItem: Item {
        Label {
            anchors.centerIn: parent
            text: key.digit
            type: Theme.type.heading1
            weight: Font.Medium
            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            visible: key.icon.name !== ""
            name: key.icon.name
            size: Theme.icon.nav + 2
            color: Theme.color.ink2
        }
    }

    background: Rectangle {
        visible: key.digit !== "" || key.down || key.visualFocus
        radius: Theme.radius.composer
        color: key.down ? Theme.color.pressed : key.hovered && key.digit !== "" ? Theme.color.tone : Theme.color.surface
        border.width: key.digit === "" ? 0 : Theme.stroke.hairline
        border.color: Theme.color.hairline

        FocusRing {
            shown: key.visualFocus
            around: parent.radius
        }
    }
}
