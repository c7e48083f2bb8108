// SPDX-License-Identifier: Apache-2.0
// Button.qml — a command; one filled button a page, the others are outlined or only words.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.Button {
    id: button

    enum Kind {
        Secondary,
        Filled,
        Quiet,
        Plain,
        Danger,
        PlainDanger
    }

    property int kind: Button.Secondary
    property bool small: false
    property string trailingIcon
    property bool showFocus: visualFocus
    readonly property bool bare: kind === Button.Quiet || kind === Button.Plain || kind === Button.PlainDanger
    readonly property color inkColor: {
        if (!enabled)
            return Theme.color.disabledInk;
        switch (kind) {
        case Button.Filled:
            return Theme.color.inkOnAccent;
        case Button.Quiet:
            return Theme.color.accentSoftInk;
        case Button.Plain:
            return Theme.color.ink2;
        case Button.Danger:
        case Button.PlainDanger:
            return Theme.color.redInk;
        default:
            return Theme.color.ink;
        }
    }

    implicitWidth: Math.max(Theme.metric.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.metric.button, implicitContentHeight + 2 * Theme.space.s + topInset + bottomInset)
    leftPadding: bare ? Theme.space.s : 18
    rightPadding: bare ? Theme.space.s : 18
    topInset: small ? (Theme.metric.button - Theme.metric.buttonSmallVisual) / 2 : 0
    bottomInset: topInset
    opacity: 1
    hoverEnabled: true

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.space.s + 2

            Icon {
                visible: button.icon.name !== ""
                name: button.icon.name
                size: Theme.icon.row
                color: button.inkColor
            }

            Label {
                Layout.fillWidth: true
                visible: button.text !== ""
                text: button.text
                weight: Font.DemiBold
                color: button.inkColor
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            Icon {
                visible: button.trailingIcon !== ""
                name: button.trailingIcon
                size: Theme.icon.row
                color: button.inkColor
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: {
            if (button.kind === Button.Filled)
                return !button.enabled ? Theme.color.tone : button.down ? Theme.color.accentPressed : Theme.color.accent;
            if (button.down)
                return Theme.color.pressed;
            if (button.hovered && button.enabled)
                return Theme.color.tone;
            return button.bare ? "transparent" : Theme.color.surface;
        }
        border.width: button.bare || button.kind === Button.Filled ? 0 : Theme.stroke.hairline
        border.color: button.kind === Button.Danger ? Theme.color.redLine : Theme.color.hairlineStrong

        Behavior on color  {
            ColorAnimation {
                duration: Theme.motion.press
            }
        }

        FocusRing {
            shown: button.showFocus
        }
    }
}
