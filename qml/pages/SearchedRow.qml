// SPDX-License-Identifier: Apache-2.0
// SearchedRow.qml — words that were searched for in vain, what was sought, and how often.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Item {
    id: row

    required property string title
    required property string line
    required property string trailing

    implicitHeight: Math.max(Theme.metric.listRowNormal, content.implicitHeight + 2 * Theme.space.s)
    Accessible.role: Accessible.StaticText
    Accessible.name: Words.spoken([title, line, qsTr("%n times", "", Number(trailing))])

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.m

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: row.title
                weight: Font.DemiBold
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: row.line
                type: Theme.type.caption
                color: Theme.color.ink2
                Accessible.ignored: true
            }
        }

        Label {
            text: row.trailing
            weight: Font.DemiBold
            Accessible.ignored: true
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
