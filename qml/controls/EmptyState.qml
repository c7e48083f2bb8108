// SPDX-License-Identifier: Apache-2.0
// EmptyState.qml — nothing here yet: what is empty, how to fill it, and one button that does.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

RowLayout {
    id: empty

    property string icon
    property string title
    property string text
    property string action
    property bool filled: false
    property bool whole: false
    property bool wide: !Theme.phone && !Theme.largeText && !whole
    readonly property bool actionBeside: wide && action !== ""
    readonly property bool actionBeneath: !wide && action !== ""

    signal triggered

    spacing: Theme.space.l

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: empty.whole ? 3 : Theme.space.s
        name: empty.icon
        size: 26
        color: Theme.color.ink3
    }

    ColumnLayout {
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: empty.title
            type: empty.whole ? Theme.type.heading1 : Theme.type.body
            weight: Font.DemiBold
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: empty.whole ? Theme.space.s : 0
            visible: empty.text !== ""
            text: empty.text
            type: empty.whole ? Theme.type.bodyLarge : Theme.type.body
            color: Theme.color.ink2
        }

        Button {
            Layout.topMargin: empty.whole ? Theme.space.xl : Theme.space.m
            objectName: visible ? "empty-action" : ""
            visible: empty.actionBeneath
            text: empty.action
            icon.name: "plus"
            kind: empty.filled ? Button.Filled : Button.Secondary
            onClicked: empty.triggered()
        }
    }

    Button {
        objectName: visible ? "empty-action" : ""
        visible: empty.actionBeside
        text: empty.action
        icon.name: "plus"
        kind: empty.filled ? Button.Filled : Button.Secondary
        onClicked: empty.triggered()
    }
}
