// SPDX-License-Identifier: Apache-2.0
// StopSheet.qml — a stop gets another day, time or place, or is taken out of the tour; it saves as one types.
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

    readonly property bool backwards: stop.startsAt !== "" && stop.endsAt !== "" && stop.endsAt < stop.startsAt

    function show(visitId: string) {
        stop.visitId = visitId;
        problem.text = "";
        open();
    }

    title: qsTr("The stop")
    line: stop.municipality
    saved: stop.saved
    removeText: qsTr("Take out")
    onRemoveRequested: stop.takeOut()
    onAboutToShow: {
        day.reset();
        starts.reset();
        ends.reset();
    }
    onClosed: stop.leave()
    firstField: day

    StopEditor {
        id: stop

        onRemoved: sheet.close()
        onFailed: text => problem.text = text
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Day")
        error: day.wrongText

        DateField {
            id: day

            objectName: "edit-stop-date"
            Layout.fillWidth: true
            value: stop.date
            invalid: wrong
            name: qsTr("Day")
            onPicked: value => stop.date = value
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
            label: qsTr("Starts")
            error: starts.wrongText

            TimeField {
                id: starts

                objectName: "edit-stop-starts"
                Layout.fillWidth: true
                value: stop.startsAt
                name: qsTr("Starts")
                onPicked: value => stop.startsAt = value
            }
        }

        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Ends")
            error: ends.wrong ? ends.wrongText : sheet.backwards ? qsTr("The stop ends before it begins.") : ""

            TimeField {
                id: ends

                objectName: "edit-stop-ends"
                Layout.fillWidth: true
                value: stop.endsAt
                name: qsTr("Ends")
                invalid: wrong || sheet.backwards
                onPicked: value => stop.endsAt = value
            }
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Place")

        DraftField {
            objectName: "edit-stop-place"
            Layout.fillWidth: true
            shown: stop.place
            Accessible.name: qsTr("Place")
            onWritten: text => stop.place = text
            onFinished: stop.leave()
        }
    }

    Banner {
        id: problem

        objectName: "edit-stop-problem"
        Layout.fillWidth: true
        visible: text !== ""
        tone: Theme.Amber
    }

    ConflictBanner {
        Layout.fillWidth: true
        errorText: stop.errorText
        conflict: stop.conflict
    }
}
