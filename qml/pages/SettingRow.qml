// SPDX-License-Identifier: Apache-2.0
// SettingRow.qml — one setting: what it is, what it does, and its choices.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

ColumnLayout {
    id: row

    property string title
    property string line
    default property alias choices: slot.data

    spacing: 0

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        Layout.bottomMargin: Theme.space.m
        columns: Theme.phone || Theme.largeText ? 1 : 2
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.s

        // A Column, not a layout: its height follows at once when the page folds.
        Column {
            Layout.fillWidth: Theme.phone || Theme.largeText
            Layout.preferredWidth: Theme.scaled(232)

            Label {
                width: parent.width
                text: row.title
                weight: Font.DemiBold
            }

            Label {
                width: parent.width
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
