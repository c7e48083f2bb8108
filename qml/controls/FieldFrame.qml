// SPDX-License-Identifier: Apache-2.0
// FieldFrame.qml — the outline of a field: it carries focus and error in its border, not in a ring.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    property bool active: false
    property bool invalid: false

    radius: Theme.radius.control
    color: enabled ? Theme.color.surface : Theme.color.tone
    border.width: active || invalid ? Theme.stroke.selected : Theme.stroke.hairline
    border.color: invalid ? Theme.color.redSolid : active ? Theme.color.focus : enabled ? Theme.color.controlBorder : Theme.color.hairline
}
