// SPDX-License-Identifier: Apache-2.0
// Switch.qml — on or off, with a tick when on.
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.Switch {
    id: toggle

    implicitWidth: Math.max(Theme.metric.touchTarget, indicator.width + (label.text === "" ? 0 : Theme.space.m + label.implicitWidth))
    implicitHeight: Theme.metric.touchTarget
    spacing: Theme.space.m

    indicator: Rectangle {
        width: Theme.metric.switchWidth
        height: Theme.metric.switchHeight
        y: (toggle.height - height) / 2
        radius: height / 2
        color: toggle.checked ? Theme.color.accent : Theme.color.surface
        border.width: toggle.checked ? 0 : Theme.stroke.hairline
        border.color: Theme.color.controlBorder

        Rectangle {
            x: toggle.checked ? parent.width - width - 3 : 5
            width: toggle.checked ? 24 : 20
            height: width
            anchors.verticalCenter: parent.verticalCenter
            radius: width / 2
            color: toggle.checked ? Theme.color.inkOnAccent : Theme.color.controlBorder

            Behavior on x  {
                NumberAnimation {
                    duration: Theme.motion.select
                }
            }

            Icon {
                anchors.centerIn: parent
                visible: toggle.checked
                name: "check"
                size: 16
                color: Theme.color.accent
            }
        }

        FocusRing {
            shown: toggle.visualFocus
            around: parent.radius
        }
    }

    contentItem: Label {
        id: label

        leftPadding: toggle.indicator.width + toggle.spacing
        verticalAlignment: Text.AlignVCenter
        text: toggle.text
        Accessible.ignored: true
    }
}
