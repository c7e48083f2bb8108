// SPDX-License-Identifier: Apache-2.0
// Slider.qml — a value on a line with stops, lying or standing; arrow keys move by one stop; hollow while unset.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.Slider {
    id: slider

    property string name
    property string valueText
    property bool unset: false
    property bool invalid: false
    property bool showStops: true
    readonly property int stops: stepSize > 0 ? Math.round(Math.abs(to - from) / stepSize) + 1 : 0
    readonly property real span: (horizontal ? availableWidth : availableHeight) - 24

    implicitWidth: horizontal ? 200 : Theme.metric.touchTarget
    implicitHeight: horizontal ? Theme.metric.touchTarget : 200
    snapMode: T.Slider.SnapAlways
    Accessible.role: Accessible.Slider
    Accessible.name: name + ", " + valueText

    background: Item {
        Rectangle {
            id: line

            x: slider.horizontal ? 12 : (parent.width - width) / 2
            y: slider.horizontal ? (parent.height - height) / 2 : 12
            width: slider.horizontal ? slider.span : 4
            height: slider.horizontal ? 4 : slider.span
            radius: 2
            color: Theme.color.pressed

            Rectangle {
                visible: !slider.unset
                y: slider.horizontal ? 0 : slider.visualPosition * parent.height
                width: slider.horizontal ? slider.visualPosition * parent.width : parent.width
                height: slider.horizontal ? parent.height : parent.height - y
                radius: parent.radius
                color: slider.enabled ? Theme.color.accent : Theme.color.disabledInk
            }
        }

        Repeater {
            // More stops than a finger tells apart are a line.
            model: slider.showStops && slider.stops <= 21 ? slider.stops : 0

            Rectangle {
                required property int index
                readonly property real part: index * slider.span / Math.max(1, slider.stops - 1) - width / 2

                x: line.x + (slider.horizontal ? part : (line.width - width) / 2)
                y: line.y + (slider.horizontal ? (line.height - height) / 2 : part)
                width: 6
                height: 6
                radius: 3
                color: Theme.color.controlBorder
            }
        }
    }

    handle: Rectangle {
        x: slider.horizontal ? slider.visualPosition * slider.span : (slider.width - width) / 2
        y: slider.horizontal ? (slider.height - height) / 2 : slider.visualPosition * slider.span
        width: 24
        height: 24
        radius: 12
        color: slider.unset ? Theme.color.surface : slider.pressed ? Theme.color.accentSoft : slider.enabled ? Theme.color.accent : Theme.color.tone
        border.width: Theme.stroke.selected
        border.color: slider.invalid ? Theme.color.redSolid : slider.unset || !slider.enabled ? Theme.color.controlBorder : Theme.color.accent

        FocusRing {
            shown: slider.visualFocus
            around: parent.radius
        }
    }
}
