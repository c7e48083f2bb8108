// SPDX-License-Identifier: Apache-2.0
// Chip.qml — a filter that is on or off.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: chip

    property bool selected: false
    property bool removable: false
    property string count
    property bool showFocus: visualFocus
    readonly property color inkColor: !enabled ? Theme.color.disabledInk : selected ? Theme.color.accentSoftInk : Theme.color.ink

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.metric.touchTarget, implicitContentHeight + 2 * Theme.space.s)
    horizontalPadding: Math.max(Theme.space.l, (Theme.metric.touchTarget - implicitContentWidth) / 2)
    topInset: (Theme.metric.touchTarget - Theme.metric.chip) / 2
    bottomInset: topInset
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: count === "" ? text : qsTr("%1, %2").arg(text).arg(count)
    Accessible.checkable: true
    Accessible.checked: selected

    contentItem: RowLayout {
        spacing: Theme.space.s

        Icon {
            visible: chip.icon.name !== ""
            name: chip.icon.name
            size: Theme.icon.status
            color: chip.inkColor
        }

        Label {
            Layout.fillWidth: true
            text: chip.text
            weight: chip.selected ? Font.DemiBold : Font.Medium
            color: chip.inkColor
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            visible: chip.count !== ""
            text: chip.count
            type: Theme.type.caption
            weight: chip.selected ? Font.DemiBold : Font.Normal
            color: chip.inkColor
            Accessible.ignored: true
        }

        Icon {
            visible: chip.removable && chip.selected
            name: "x"
            size: Theme.icon.inline
            color: chip.inkColor
        }
    }

    background: Rectangle {
        radius: height / 2
        color: chip.selected ? Theme.color.accentSoft : chip.down ? Theme.color.pressed : chip.hovered ? Theme.color.tone : Theme.color.surface
        border.width: Theme.stroke.hairline
        border.color: chip.selected ? Theme.color.accentLine : Theme.color.hairlineStrong

        FocusRing {
            shown: chip.showFocus
            around: parent.radius
        }
    }
}
