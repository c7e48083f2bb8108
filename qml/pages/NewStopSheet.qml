// SPDX-License-Identifier: Apache-2.0
// NewStopSheet.qml — new stops, one after another: municipality, day, time and place.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

SideSheet {
    id: sheet

    required property Tour tour
    property string addedText

    readonly property string timeError: timeOf(starts.text) === null || timeOf(ends.text) === null ? qsTr("Write a time, for example 10.00.") : timeOf(ends.text) !== "" && timeOf(ends.text) < timeOf(starts.text) ? qsTr("The stop ends before it begins.") : ""
    property bool tried: false

    // A time as people write it: 9, 9.30, 09:30 or 0930; null if it is none. Untyped: a string brings Qt 6.4's qmllint down.
    function timeOf(written: var): var {
        const parts = written.trim().match(/^(\d{1,2})(?:[.:]?([0-5]\d))?$/);
        if (!parts)
            return written.trim() === "" ? "" : null;
        return Number(parts[1]) > 23 ? null : parts[1].padStart(2, "0") + "." + (parts[2] ?? "00");
    }

    function add() {
        tried = true;
        problem.text = "";
        if (municipality.text.trim() !== "" && timeError === "" && !day.wrong)
            tour.addStop(municipality.text.trim(), day.value, timeOf(starts.text), timeOf(ends.text), place.text.trim());
    }

    title: qsTr("New stop")
    line: tour.title
    saved: false
    onAboutToShow: {
        problem.text = "";
        addedText = "";
        tried = false;
        day.reset();
    }
    firstField: municipality

    Field {
        Layout.fillWidth: true
        label: qsTr("Municipality")

        TextField {
            id: municipality

            objectName: "stop-municipality"
            Layout.fillWidth: true
            Accessible.name: qsTr("Municipality")
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.phone || Theme.largeText ? 1 : 3
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.l

        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            label: qsTr("Day")
            error: day.wrongText

            DateField {
                id: day

                objectName: "stop-date"
                Layout.fillWidth: true
                name: qsTr("Day")
                invalid: wrong
                onPicked: value => day.value = value
            }
        }

        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Starts")

            TextField {
                id: starts

                objectName: "stop-starts"
                Layout.fillWidth: true
                placeholderText: "10.00"
                inputMethodHints: Qt.ImhTime
                invalid: sheet.tried && sheet.timeError !== ""
                Accessible.name: qsTr("Starts")
            }
        }

        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Ends")

            TextField {
                id: ends

                objectName: "stop-ends"
                Layout.fillWidth: true
                placeholderText: "12.00"
                inputMethodHints: Qt.ImhTime
                invalid: sheet.tried && sheet.timeError !== ""
                Accessible.name: qsTr("Ends")
            }
        }
    }

    ErrorLine {
        Layout.fillWidth: true
        text: sheet.tried ? sheet.timeError : ""
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Place")

        TextField {
            id: place

            objectName: "stop-place"
            Layout.fillWidth: true
            Accessible.name: qsTr("Place")
            onAccepted: sheet.add()
        }
    }

    Button {
        objectName: "stop-add"
        enabled: municipality.text.trim() !== ""
        icon.name: "plus"
        text: qsTr("Add the stop")
        onClicked: sheet.add()
    }

    Banner {
        id: problem

        Layout.fillWidth: true
        visible: text !== ""
        tone: Theme.Red
    }

    StatusLabel {
        objectName: "stop-added"
        visible: sheet.addedText !== ""
        icon: "check"
        tone: Theme.Good
        text: sheet.addedText
    }

    Connections {
        target: sheet.tour

        function onStopAdded() {
            sheet.addedText = qsTr("%1 is added").arg(municipality.text.trim());
            problem.text = "";
            sheet.tried = false;
            municipality.clear();
            starts.clear();
            ends.clear();
            place.clear();
            municipality.forceActiveFocus(Qt.TabFocusReason);
        }

        function onFailed(text: string) {
            problem.text = text;
        }
    }
}
