// SPDX-License-Identifier: Apache-2.0
// ScaleCell.qml — one step of a scale: the number over its words; a dot where the last visit answered.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: cell

    property string number
    property string words: text
    property bool selected: false
    property bool last: false
    property bool lying: Theme.largeText
    property bool compact: false
    property bool invalid: false
    property bool showFocus: visualFocus
    readonly property color numberInk: !enabled ? Theme.color.disabledInk : selected ? Theme.color.accentSoftInk : compact ? Theme.color.ink2 : Theme.color.ink
    readonly property color wordsInk: !enabled ? Theme.color.disabledInk : selected ? Theme.color.accentSoftInk : Theme.color.ink2

    implicitWidth: lying ? grid.implicitWidth + leftPadding + rightPadding : Theme.metric.tableListCellWidth
    implicitHeight: lying || compact ? Math.max(Theme.metric.touchTarget, grid.implicitHeight + 2 * Theme.space.s) : Math.max(Theme.metric.likertCellMinHeight, grid.implicitHeight + topPadding + bottomPadding)
    leftPadding: lying ? 14 : 2
    rightPadding: leftPadding
    topPadding: Theme.space.s
    bottomPadding: Theme.space.m
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: last ? qsTr("%1, %2, the answer last time").arg(number).arg(words) : qsTr("%1, %2").arg(number).arg(words)
    Accessible.checkable: true
    Accessible.checked: selected

    contentItem: Item {
        GridLayout {
            id: grid

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: cell.lying || cell.compact ? parent.verticalCenter : undefined
            columns: cell.lying ? 2 : 1
            columnSpacing: Theme.space.m
            rowSpacing: 0

            Label {
                Layout.fillWidth: !cell.lying
                text: cell.number
                type: cell.compact ? Theme.type.bodyLarge : Theme.type.heading2
                weight: cell.compact && !cell.selected ? Font.Normal : Font.DemiBold
                color: cell.numberInk
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                visible: !cell.compact && cell.words !== ""
                text: cell.words
                type: Theme.type.caption
                weight: cell.selected ? Font.DemiBold : Font.Normal
                color: cell.wordsInk
                horizontalAlignment: cell.lying ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: cell.selected ? Theme.color.accentSoft : cell.down ? Theme.color.pressed : cell.hovered && cell.enabled ? Theme.color.tone : Theme.color.surface
        border.width: cell.selected || cell.invalid ? Theme.stroke.selected : Theme.stroke.hairline
        border.color: !cell.enabled ? Theme.color.hairline : cell.invalid ? Theme.color.redSolid : cell.selected ? Theme.color.accent : Theme.color.controlBorder

        Behavior on color  {
            ColorAnimation {
                duration: Theme.motion.select
            }
        }

        LastDot {
            visible: cell.last
            anchors.verticalCenter: parent.bottom
            anchors.verticalCenterOffset: -1
            anchors.horizontalCenter: parent.horizontalCenter
        }

        FocusRing {
            shown: cell.showFocus
        }
    }
}
