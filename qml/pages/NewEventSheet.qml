// SPDX-License-Identifier: Apache-2.0
// NewEventSheet.qml — a new event: what, when, where.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

SideSheet {
    id: sheet

    required property EventListModel events
    readonly property list<string> modes: ["physical", "digital", "both"]
    readonly property bool complete: title.text.trim() !== "" && type.currentIndex >= 0 && !day.wrong

    signal made(string eventId)

    title: qsTr("New event")
    saved: false
    doneFilled: false
    doneText: qsTr("Cancel")
    firstField: title
    onAboutToShow: {
        title.clear();
        place.clear();
        problem.text = "";
        type.currentIndex = -1;
        mode.currentIndex = 0;
        day.value = "";
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Title")

        TextField {
            id: title

            objectName: "new-event-title"
            Layout.fillWidth: true
            placeholderText: qsTr("Climate requirements in transport")
            Accessible.name: qsTr("Title")
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("What it is")

        Select {
            id: type

            objectName: "new-event-type"
            Layout.fillWidth: true
            name: qsTr("What it is")
            texts: sheet.events.typeTexts
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("How")

        Select {
            id: mode

            objectName: "new-event-mode"
            Layout.fillWidth: true
            name: qsTr("How")
            texts: [qsTr("Physical"), qsTr("Digital"), qsTr("Both")]
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Day")
        error: day.wrongText

        DateField {
            id: day

            objectName: "new-event-day"
            Layout.fillWidth: true
            name: qsTr("Day")
            invalid: wrong
            onPicked: value => day.value = value
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Place")

        TextField {
            id: place

            objectName: "new-event-place"
            Layout.fillWidth: true
            Accessible.name: qsTr("Place")
        }
    }

    Button {
        objectName: "new-event-make"
        kind: Button.Filled
        enabled: sheet.complete
        icon.name: "plus"
        text: qsTr("Begin")
        onClicked: sheet.events.make(title.text, sheet.events.types[type.currentIndex], sheet.modes[mode.currentIndex], day.value, place.text)
    }

    Banner {
        id: problem

        Layout.fillWidth: true
        visible: text !== ""
        tone: Theme.Red
    }

    Connections {
        target: sheet.events

        function onMade(eventId: string) {
            sheet.close();
            sheet.made(eventId);
        }

        function onFailed(text: string) {
            problem.text = text;
        }
    }
}
