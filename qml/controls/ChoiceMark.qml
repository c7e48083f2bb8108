// SPDX-License-Identifier: Apache-2.0
// ChoiceMark.qml — the mark of a choice: a radio or a box, filled when chosen.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    id: mark

    property bool multiple: false
    property bool selected: false
    readonly property real size: Theme.metric.radio * (1 + (Theme.textScale - 1) * 0.6)

    implicitWidth: size
    implicitHeight: size
    radius: multiple ? 5 : size / 2
    color: selected ? Theme.color.accent : Theme.color.surface
    border.width: selected ? 0 : Theme.stroke.hairline
    border.color: enabled ? Theme.color.controlBorder : Theme.color.hairlineStrong

    Rectangle {
        anchors.centerIn: parent
        visible: mark.selected && !mark.multiple
        width: Math.round(mark.size * 0.4)
        height: width
        radius: width / 2
        color: Theme.color.inkOnAccent
    }

    Icon {
        anchors.centerIn: parent
        visible: mark.selected && mark.multiple
        name: "check"
        size: mark.size * 0.8
        color: Theme.color.inkOnAccent
    }
}
