// SPDX-License-Identifier: Apache-2.0
// AttendanceSheet.qml — those who came to an event, from a list of names that is written or pasted.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

SideSheet {
    id: sheet

    required property Event event
    readonly property list<string> levels: ["political", "strategic", "operational", "supplier"]
    readonly property int people: event.listedIn(names.text)

    title: qsTr("List of attendance")
    line: event.title
    saved: false
    doneFilled: false
    doneText: qsTr("Close")

    Field {
        Layout.fillWidth: true
        label: qsTr("Level")

        Select {
            id: level

            objectName: "list-level"
            Layout.fillWidth: true
            name: qsTr("Level")
            texts: [qsTr("Political"), qsTr("Strategic"), qsTr("Operational"), qsTr("Supplier")]
            currentIndex: 2
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("One person a line: name, organisation")

        TextArea {
            id: names

            objectName: "list-names"
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.scaled(200)
            placeholderText: qsTr("Kari Nordmann, Tokke municipality")
            Accessible.name: qsTr("One person a line: name, organisation")
        }
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Names are personal data. Where a number is enough, write how many instead.")
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Button {
        objectName: "list-add"
        Layout.alignment: Qt.AlignLeft
        kind: Button.Filled
        enabled: sheet.people > 0
        text: sheet.people > 0 ? qsTr("Add %n people", "", sheet.people) : qsTr("Add")
        onClicked: {
            sheet.event.attendList(sheet.levels[level.currentIndex], names.text);
            names.clear();
            sheet.close();
        }
    }
}
