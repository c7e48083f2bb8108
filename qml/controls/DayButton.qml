// SPDX-License-Identifier: Apache-2.0
// DayButton.qml — one day of a month.
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: button

    property string name
    property bool selected: false
    property bool otherMonth: false

    hoverEnabled: true
    Accessible.name: name
    Accessible.selected: selected

    contentItem: Label {
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: button.text
        weight: button.selected ? Font.DemiBold : Font.Normal
        color: button.selected ? Theme.color.inkOnAccent : button.otherMonth ? Theme.color.ink3 : Theme.color.ink
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: button.selected ? Theme.color.accent : button.down ? Theme.color.pressed : button.hovered ? Theme.color.tone : "transparent"

        FocusRing {
            shown: button.visualFocus
            anchors.margins: 0
        }
    }
}
