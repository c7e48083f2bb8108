// SPDX-License-Identifier: Apache-2.0
// ChoiceCard.qml — one choice; the whole card is the target, and the mark tells one from several.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: card

    property bool selected: false
    property bool multiple: false
    property bool invalid: false
    property bool showFocus: visualFocus
    property bool marked: true
    property string line
    property string remark
    readonly property color outline: !enabled ? Theme.color.hairline : invalid ? Theme.color.redSolid : selected ? Theme.color.accent : Theme.color.controlBorder

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.metric.choiceCardMinHeight, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space.s
    leftPadding: 15
    rightPadding: 15
    hoverEnabled: true
    Accessible.role: multiple ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: selected

    contentItem: RowLayout {
        spacing: Theme.space.m

        ChoiceMark {
            visible: card.marked
            multiple: card.multiple
            selected: card.selected
            enabled: card.enabled
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: card.text
                weight: card.selected ? Font.DemiBold : Font.Medium
                color: !card.enabled ? Theme.color.disabledInk : card.selected ? Theme.color.accentSoftInk : Theme.color.ink
                horizontalAlignment: card.marked ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                visible: card.line !== ""
                text: card.line
                type: Theme.type.caption
                color: Theme.color.ink2
            }
        }

        Label {
            visible: card.remark !== ""
            text: card.remark
            type: Theme.type.caption
            color: Theme.color.infoInk
        }
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: card.selected ? Theme.color.accentSoft : card.down ? Theme.color.pressed : card.hovered && card.enabled ? Theme.color.tone : Theme.color.surface
        border.width: card.selected || card.invalid ? Theme.stroke.selected : Theme.stroke.hairline
        border.color: card.outline

        Behavior on color  {
            ColorAnimation {
                duration: Theme.motion.select
            }
        }

        FocusRing {
            shown: card.showFocus
        }
    }
}
