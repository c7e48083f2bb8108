// SPDX-License-Identifier: Apache-2.0
// EmptyState.qml — nothing here yet: what is empty, how to fill it, and one button that does.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

GridLayout {
    id: empty

    property string icon
    property string title
    property string text
    property string action
    property bool filled: false
    property bool wide: !Theme.phone && !Theme.largeText && !whole
    property bool whole: false

    signal triggered

    columns: wide ? 3 : 2
    columnSpacing: Theme.space.l
    rowSpacing: Theme.space.l

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: empty.whole ? 3 : Theme.space.s
        name: empty.icon
        size: 26
        color: Theme.color.ink3
    }

    ColumnLayout {
        spacing: empty.whole ? Theme.space.s : 0

        Label {
            Layout.fillWidth: true
            text: empty.title
            type: empty.whole ? Theme.type.heading1 : Theme.type.body
            weight: Font.DemiBold
        }

        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.scaled(520)
            visible: empty.text !== ""
            text: empty.text
            type: empty.whole ? Theme.type.bodyLarge : Theme.type.body
            color: Theme.color.ink2
        }
    }

    Button {
        Layout.column: empty.wide ? 2 : 1
        Layout.row: empty.wide ? 0 : 1
        Layout.alignment: Qt.AlignLeft | Qt.AlignVCenter
        visible: empty.action !== ""
        objectName: "empty-action"
        text: empty.action
        icon.name: "plus"
        kind: empty.filled ? Button.Filled : Button.Secondary
        onClicked: empty.triggered()
    }
}
