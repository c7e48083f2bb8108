// SPDX-License-Identifier: Apache-2.0
// MarginRule.qml — the margin line of the field book; thicker and green beside what is active or next.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    property bool active: false

    implicitWidth: active ? Theme.stroke.activeMargin : Theme.stroke.hairline
    color: active ? Theme.color.accent : Theme.color.margin
}
