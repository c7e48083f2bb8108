// SPDX-License-Identifier: Apache-2.0
// NewTourSheet.qml — a new tour: a name, its dates and who travels.
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

    required property TourListModel tours

    readonly property bool backwards: from.value !== "" && to.value !== "" && !from.wrong && !to.wrong && to.value < from.value
    readonly property bool ready: nameField.text.trim() !== "" && !from.wrong && !to.wrong && !backwards

    function create() {
        if (!ready)
            return;
        tours.createTour(nameField.text.trim(), from.value, to.value, team.text.trim());
    }

    title: qsTr("New tour")
    saved: false
    doneText: qsTr("Close")
    doneFilled: false
    footActions: Button {
        objectName: "tour-create"
        kind: Button.Filled
        enabled: sheet.ready
        text: qsTr("Create the tour")
        onClicked: sheet.create()
    }
    onAboutToShow: problem.text = ""
    firstField: nameField

    Field {
        Layout.fillWidth: true
        label: qsTr("Name of the tour")

        TextField {
            id: nameField

            objectName: "tour-title"
            Layout.fillWidth: true
            placeholderText: qsTr("Municipal tour Telemark 2026")
            Accessible.name: qsTr("Name of the tour")
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.phone || Theme.largeText ? 1 : 2
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.l

        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("From")
            error: from.wrongText

            DateField {
                id: from

                objectName: "tour-from"
                Layout.fillWidth: true
                name: qsTr("From")
                invalid: wrong
                onPicked: value => from.value = value
            }
        }

        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("To")
            error: to.wrong ? to.wrongText : sheet.backwards ? qsTr("The tour ends before it begins.") : ""

            DateField {
                id: to

                objectName: "tour-to"
                Layout.fillWidth: true
                name: qsTr("To")
                invalid: wrong || sheet.backwards
                onPicked: value => to.value = value
            }
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Who travels")

        TextField {
            id: team

            objectName: "tour-team"
            Layout.fillWidth: true
            Accessible.name: qsTr("Who travels")
            onAccepted: sheet.create()
        }
    }

    Banner {
        id: problem

        Layout.fillWidth: true
        visible: text !== ""
        tone: Theme.Red
    }

    Connections {
        target: sheet.tours

        // What was written stays till it is a tour, also when the sheet is closed in between.
        function onCreated() {
            nameField.clear();
            team.clear();
            from.value = "";
            to.value = "";
            from.reset();
            to.reset();
            sheet.close();
        }

        function onFailed(text: string) {
            problem.text = text;
        }
    }
}
