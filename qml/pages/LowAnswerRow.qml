// SPDX-License-Identifier: Apache-2.0
// LowAnswerRow.qml — an answer of the last interview worth coming back to.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Item {
    id: row

    required property string number
    required property string label
    required property string answer
    required property string beforeText
    property real marginWidth: 0

    implicitHeight: Math.max(Theme.metric.touchTarget, content.implicitHeight + 2 * Theme.space.s)
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.spoken([number, label, answer, beforeText])

    Label {
        x: row.marginWidth - width - (Theme.phone ? Theme.space.m : 20)
        y: Theme.space.s
        text: row.number
        type: Theme.type.caption
        weight: Font.DemiBold
        color: Theme.color.ink2
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    GridLayout {
        id: content

        x: row.marginWidth + (Theme.phone ? Theme.space.l : 20)
        y: Theme.space.s
        width: parent.width - x
        columns: Theme.phone || Theme.largeText ? 1 : 2
        columnSpacing: Theme.space.l
        rowSpacing: 0

        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            text: row.label
            color: Theme.color.ink2
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: row.answer
                weight: Font.Medium
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.beforeText
                type: Theme.type.caption
                color: Theme.color.ink2
                Accessible.ignored: true
            }
        }
    }

    Hairline {
        x: content.x
        y: row.height - height
        width: content.width
    }
}
