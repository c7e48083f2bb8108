// SPDX-License-Identifier: Apache-2.0
// IconButton.qml — a command shown by its icon alone; its text is its name.
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.Button {
    id: button

    property color inkColor: enabled ? Theme.color.ink2 : Theme.color.disabledInk
    property bool filled: false
    property bool outlined: false
    property real iconSize: Theme.icon.nav

    implicitWidth: Theme.metric.touchTarget
    implicitHeight: Theme.metric.touchTarget
    hoverEnabled: true
    Accessible.name: text

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.icon.name
            size: button.iconSize
            color: button.filled ? Theme.color.inkOnAccent : button.inkColor
        }
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: {
            if (button.filled)
                return button.down ? Theme.color.accentPressed : Theme.color.accent;
            return button.down ? Theme.color.pressed : button.hovered ? Theme.color.tone : button.outlined ? Theme.color.surface : "transparent";
        }
        border.width: button.outlined ? Theme.stroke.hairline : 0
        border.color: Theme.color.hairlineStrong

        FocusRing {
            shown: button.visualFocus
        }
    }
}
