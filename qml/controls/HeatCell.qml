// SPDX-License-Identifier: Apache-2.0
// HeatCell.qml — one number of a grid, the darker the larger; where there is one, it opens its records.
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: cell

    property real weight: 0
    property int level // of four, as dots below the number; 0: none
    property int trend // more (1) or less (-1) than before
    property string detail // both, in words
    property string name // of its row and column, for those who do not see them
    readonly property bool strong: weight >= 0.7

    implicitWidth: Theme.scaled(64)
    implicitHeight: Math.max(Theme.metric.matrixCell, Theme.scaled(Theme.type.body.line + Theme.type.caption.line)) // the number, and the dots below it
    enabled: text !== ""
    hoverEnabled: true
    activeFocusOnTab: enabled
    Accessible.role: enabled ? Accessible.Button : Accessible.StaticText
    Accessible.name: name + ": " + (enabled ? text : qsTr("none")) + (detail === "" ? "" : ", " + detail)

    background: Rectangle {
        radius: Theme.radius.badge
        color: cell.weight <= 0 ? "transparent" : cell.strong ? Theme.color.accent : Qt.tint(Theme.color.surface, Qt.alpha(Theme.color.accent, 0.12 + 0.5 * cell.weight))

        Label {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 1
            anchors.horizontalCenter: parent.horizontalCenter
            visible: cell.level > 0
            text: "•".repeat(cell.level)
            type: Theme.type.caption
            color: cell.strong ? Theme.color.inkOnAccent : Theme.color.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        FocusRing {
            shown: cell.visualFocus
            around: parent.radius
        }
    }

    contentItem: Label {
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: cell.enabled ? cell.text + ["\u2009↓", "", "\u2009↑"][cell.trend + 1] : "–"
        weight: cell.enabled ? Font.DemiBold : Font.Normal
        color: !cell.enabled ? Theme.color.ink3 : cell.strong ? Theme.color.inkOnAccent : Theme.color.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
