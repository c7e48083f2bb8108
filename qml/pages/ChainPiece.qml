// SPDX-License-Identifier: Apache-2.0
// ChainPiece.qml — one link of the chain: what it is, and the records it has or none.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: piece

    required property string recordId
    required property string what
    required property string whatText
    required property string words
    readonly property bool isThere: recordId !== ""

    objectName: "chain-" + what
    implicitWidth: Theme.scaled(112)
    implicitHeight: Math.max(Theme.metric.touchTarget, column.implicitHeight + 2 * Theme.space.xs)
    enabled: isThere && what !== "procurement"
    hoverEnabled: true
    activeFocusOnTab: enabled
    text: whatText
    Accessible.role: enabled ? Accessible.Button : Accessible.StaticText
    Accessible.name: whatText + ": " + words

    background: Rectangle {
        color: piece.hovered && piece.enabled ? Theme.color.canvas : "transparent"
        radius: Theme.radius.badge

        Rectangle {
            width: 3
            height: parent.height
            color: piece.isThere ? Theme.color.accent : Theme.color.hairline
        }

        FocusRing {
            shown: piece.visualFocus
            around: parent.radius
        }
    }

    contentItem: Item {
        ColumnLayout {
            id: column

            x: Theme.space.m
            width: parent.width - x
            y: Theme.space.xs
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: piece.whatText
                type: Theme.type.caption
                weight: Font.DemiBold
                color: piece.isThere ? Theme.color.accentSoftInk : Theme.color.ink2
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: piece.words
                color: piece.isThere ? Theme.color.ink : Theme.color.ink2
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
