// SPDX-License-Identifier: Apache-2.0
// RecordSection.qml — records of one sort on a page: a heading, its rows, what to say when there is none, and the way to add one.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

ColumnLayout {
    id: section

    property string title
    property string note
    property string addText
    property string emptyText
    property bool isEmpty: false
    default property alias content: rows.data

    signal addWanted

    spacing: Theme.space.s

    SectionTitle {
        Layout.fillWidth: true
        text: section.title
        count: Theme.phone ? "" : section.note

        Button {
            objectName: "add-" + section.title
            visible: !Theme.phone && section.addText !== ""
            kind: Button.Quiet
            icon.name: "plus"
            text: section.addText
            onClicked: section.addWanted()
        }

        IconButton {
            objectName: "add-on-phone-" + section.title
            visible: Theme.phone && section.addText !== ""
            icon.name: "plus"
            text: section.addText
            onClicked: section.addWanted()
        }
    }

    Label {
        Layout.fillWidth: true
        visible: section.isEmpty
        text: section.emptyText
        color: Theme.color.ink2
    }

    Column {
        id: rows

        Layout.fillWidth: true
    }
}
