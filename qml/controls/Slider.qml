// SPDX-License-Identifier: Apache-2.0
// Slider.qml — a value on a line with few stops; arrow keys move by one stop.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.Slider {
    id: slider

    property string name
    property string valueText
    readonly property int stops: stepSize > 0 ? Math.round((to - from) / stepSize) + 1 : 0
    readonly property real span: availableWidth - handle.width

    implicitWidth: 200
    implicitHeight: Theme.metric.touchTarget
    snapMode: T.Slider.SnapAlways
    Accessible.role: Accessible.Slider
    Accessible.name: name + ", " + valueText

    background: Item {
        Rectangle {
            id: line

            x: slider.handle.width / 2
            width: slider.span
            height: 4
            radius: 2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.pressed

            Rectangle {
                width: slider.visualPosition * parent.width
                height: parent.height
                radius: parent.radius
                color: Theme.color.accent
            }
        }

        Repeater {
            model: slider.stops

            Rectangle {
                required property int index

                x: line.x + index * line.width / Math.max(1, slider.stops - 1) - width / 2
                anchors.verticalCenter: parent.verticalCenter
                width: 6
                height: 6
                radius: 3
                color: Theme.color.controlBorder
            }
        }
    }

    handle: Rectangle {
        x: slider.visualPosition * slider.span
        y: (slider.height - height) / 2
        width: 24
        height: 24
        radius: 12
        color: slider.pressed ? Theme.color.accentSoft : Theme.color.surface
        border.width: Theme.stroke.selected
        border.color: Theme.color.accent

        FocusRing {
            shown: slider.visualFocus
            around: parent.radius
        }
    }
}
