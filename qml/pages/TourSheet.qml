// SPDX-License-Identifier: Apache-2.0
// TourSheet.qml — a tour gets another name, other days or another team; it saves as one types.
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

    readonly property bool backwards: tour.from !== "" && tour.to !== "" && tour.to < tour.from

    function show(tourId: string) {
        tour.tourId = tourId;
        open();
    }

    title: qsTr("The tour")
    line: tour.title
    saved: tour.saved
    onAboutToShow: {
        from.reset();
        to.reset();
    }
    onClosed: tour.leave()
    firstField: nameField

    TourEditor {
        id: tour
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Name of the tour")

        DraftField {
            id: nameField

            objectName: "edit-tour-title"
            Layout.fillWidth: true
            shown: tour.title
            Accessible.name: qsTr("Name of the tour")
            onWritten: text => tour.title = text
            onFinished: tour.leave()
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

                objectName: "edit-tour-from"
                Layout.fillWidth: true
                value: tour.from
                invalid: wrong
                name: qsTr("From")
                onPicked: value => tour.from = value
            }
        }

        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("To")
            error: to.wrong ? to.wrongText : sheet.backwards ? qsTr("The tour ends before it begins.") : ""

            DateField {
                id: to

                objectName: "edit-tour-to"
                Layout.fillWidth: true
                value: tour.to
                invalid: wrong || sheet.backwards
                name: qsTr("To")
                onPicked: value => tour.to = value
            }
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Who travels")

        DraftField {
            objectName: "edit-tour-team"
            Layout.fillWidth: true
            shown: tour.team
            Accessible.name: qsTr("Who travels")
            onWritten: text => tour.team = text
            onFinished: tour.leave()
        }
    }

    ConflictBanner {
        Layout.fillWidth: true
        errorText: tour.errorText
        conflict: tour.conflict
    }
}
