// SPDX-License-Identifier: Apache-2.0
// SettingRow.qml — one setting: what it is and does at the left, its control at the right or beneath.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

ColumnLayout {
    id: row

    property string text
    property string line
    default property alias content: slot.data
    readonly property bool beneath: width < 520 || Theme.largeText

    spacing: 0

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        Layout.bottomMargin: Theme.space.m
        columns: row.beneath ? 1 : 2
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.s

        Column {
            Layout.preferredWidth: row.beneath ? -1 : 232
            Layout.fillWidth: row.beneath

            Label {
                width: parent.width
                text: row.text
                weight: Font.DemiBold
            }

            Label {
                width: parent.width
                visible: row.line !== ""
                text: row.line
                type: Theme.type.caption
                color: Theme.color.ink2
            }
        }

        RowLayout {
            id: slot

            Layout.fillWidth: true
            spacing: Theme.space.s
        }
    }

    Hairline {
        Layout.fillWidth: true
    }
}
