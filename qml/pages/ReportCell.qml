// SPDX-License-Identifier: Apache-2.0
// ReportCell.qml — one number of a report; where it was counted from records, it opens them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

T.AbstractButton {
    id: cell

    property string count // of the records behind it; "" where there are none
    readonly property bool door: count !== ""
    property string head

    implicitHeight: Math.max(Theme.metric.touchTarget, words.implicitHeight)
    enabled: door
    hoverEnabled: door
    Accessible.role: door ? Accessible.Button : Accessible.StaticText
    Accessible.name: door ? qsTr("%1: %2, records: %3").arg(head).arg(text).arg(count) : head + ": " + text

    background: Rectangle {
        radius: Theme.radius.badge
        color: cell.down ? Theme.color.pressed : cell.hovered ? Theme.color.tone : "transparent"

        FocusRing {
            shown: cell.visualFocus
        }
    }

    contentItem: Label {
        id: words

        text: cell.text
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        weight: cell.door ? Font.DemiBold : Font.Normal
        color: cell.door ? Theme.color.accentSoftInk : Theme.color.ink
        font.underline: cell.door
        Accessible.ignored: true
    }
}
