// SPDX-License-Identifier: Apache-2.0
// ActionTick.qml — the tick before an action.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

T.AbstractButton {
    id: tick

    property bool done: false
    property bool overdue: false

    implicitWidth: Theme.metric.touchTarget
    implicitHeight: Theme.metric.touchTarget
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: done

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Theme.metric.actionTick
            height: width
            radius: width / 2
            color: tick.done ? Theme.color.accent : tick.down ? Theme.color.pressed : Theme.color.surface
            border.width: tick.done ? 0 : Theme.stroke.hairline
            border.color: tick.overdue ? Theme.color.redSolid : Theme.color.controlBorder

            Icon {
                anchors.centerIn: parent
                visible: tick.done
                name: "check"
                size: 16
                color: Theme.color.inkOnAccent
            }

            FocusRing {
                shown: tick.visualFocus
                around: parent.radius
            }
        }
    }
}
