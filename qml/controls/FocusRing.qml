// SPDX-License-Identifier: Apache-2.0
// FocusRing.qml — the ring outside a control that has the keyboard: two pixels, two pixels away.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    id: ring

    property bool shown: false
    property real around: Theme.radius.control
    property real gap: Theme.stroke.focusGap

    anchors.fill: parent
    anchors.margins: -(gap + Theme.stroke.focus)
    color: "transparent"
    radius: around + gap + Theme.stroke.focus
    border.width: Theme.stroke.focus
    border.color: Theme.color.focus
    visible: shown
}
