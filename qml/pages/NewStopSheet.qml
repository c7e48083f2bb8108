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

    readonly property bool backwards: starts.value !== "" && ends.value !== "" && ends.value < starts.value
    function add() {
        problem.text = "";
        starts.finish();
        ends.finish();
        if (municipality.text.trim() !== "" && !day.wrong && !starts.wrong && !ends.wrong && !backwards)
            tour.addStop(municipality.text.trim(), day.value, starts.value, ends.value, place.text.trim());
    }

    title: qsTr("New stop")
    line: tour.title
    saved: false
    onAboutToShow: {
        problem.text = "";
        addedText = "";
        day.reset();
        starts.reset();
        ends.reset();
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
            error: starts.wrongText

            TimeField {
                id: starts

                objectName: "stop-starts"
                Layout.fillWidth: true
                name: qsTr("Starts")
                onPicked: value => starts.value = value
            }
        }

        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Ends")
            error: ends.wrong ? ends.wrongText : sheet.backwards ? qsTr("The stop ends before it begins.") : ""

            TimeField {
                id: ends

                objectName: "stop-ends"
                Layout.fillWidth: true
                name: qsTr("Ends")
                invalid: wrong || sheet.backwards
                onPicked: value => ends.value = value
            }
        }
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
            municipality.clear();
            starts.value = "";
            ends.value = "";
            place.clear();
            municipality.forceActiveFocus(Qt.TabFocusReason);
        }

        function onFailed(text: string) {
            problem.text = text;
        }
    }
}
