// SPDX-License-Identifier: Apache-2.0
// ToursPage.qml — a tour as a list of stops by date; the next one large, with what is done and what is left above.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

FocusScope {
    id: page

    property string tourId

    signal tourChosen(string tourId)
    signal visitOpened(string visitId)
    signal municipalityOpened(string scopeId)
    signal placeWanted(string place)

    function planTour() {
        (tourSheet.get() as NewTourSheet).open();
    }

    function choose(id: string) {
        tourId = id;
        tourChosen(id);
    }

    TourListModel {
        id: theTours

        onCreated: tourId => page.choose(tourId)
    }

    Tour {
        id: theTour

        tourId: page.tourId !== "" ? page.tourId : theTours.currentTourId
    }

    PackListModel {
        id: thePacking

        tourId: theTour.exists ? theTour.tourId : ""
    }

    PageHeader {
        id: header

        width: parent.width
        title: theTour.exists ? theTour.title : qsTr("Tours")
        line: theTour.exists ? theTour.subline : App.deviceName + " · " + App.userName

        IconButton {
            objectName: "tours-events"
            icon.name: "presentation"
            text: qsTr("Events")
            onClicked: page.placeWanted("events")
        }

        Button {
            objectName: "tour-switch"
            visible: theTours.count > 1 && !Theme.phone
            text: qsTr("Switch tour")
            trailingIcon: "chevron-down"
            onClicked: (chooser.get() as SideSheet).open()
        }

        Button {
            objectName: "stop-new"
            visible: theTour.exists && !Theme.phone
            icon.name: "plus"
            text: qsTr("New stop")
            onClicked: (stopSheet.get() as NewStopSheet).open()
        }

        IconButton {
            objectName: "tour-edit"
            visible: theTour.exists
            icon.name: "pencil"
            text: qsTr("Change the tour")
            onClicked: (planSheet.get() as TourSheet).show(theTour.tourId)
        }

        IconButton {
            objectName: "tour-switch-phone"
            visible: theTours.count > 1 && Theme.phone
            icon.name: "chevrons-up-down"
            text: qsTr("Switch tour")
            onClicked: (chooser.get() as SideSheet).open()
        }

        IconButton {
            objectName: "stop-new-phone"
            visible: theTour.exists && Theme.phone
            icon.name: "plus"
            text: qsTr("New stop")
            onClicked: (stopSheet.get() as NewStopSheet).open()
        }
    }

    Rectangle {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        color: Theme.color.surface
    }

    EmptyTours {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: theTours.loaded && theTours.count === 0
        onNewTour: page.planTour()
    }

    StopList {
        anchors.top: header.bottom
        anchors.bottom: packBar.visible ? packBar.top : parent.bottom
        width: side.visible ? parent.width - side.width : parent.width
        visible: theTour.exists
        tour: theTour
        onVisitOpened: visitId => page.visitOpened(visitId)
        onMunicipalityOpened: scopeId => page.municipalityOpened(scopeId)
        onNewStop: (stopSheet.get() as NewStopSheet).open()
        onChangeWanted: visitId => (planOfStop.get() as StopSheet).show(visitId)
    }

    SidePane {
        id: side

        visible: !Theme.panelFolds && !Theme.phone && theTours.count > 0
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: Theme.metric.paneTourAside
        name: qsTr("Packing and tours")

        PackList {
            Layout.fillWidth: true
            visible: theTour.exists
            packing: thePacking
        }

        SectionTitle {
            Layout.fillWidth: true
            Layout.topMargin: theTour.exists ? Theme.space.xl : 0
            text: qsTr("The tours")
            type: Theme.type.heading3

            Button {
                objectName: "tour-new"
                kind: Button.Quiet
                icon.name: "plus"
                text: qsTr("New tour")
                onClicked: (tourSheet.get() as NewTourSheet).open()
            }
        }

        Repeater {
            model: RowsInPortions {
                sourceModel: theTours
            }

            TourChoice {
                Layout.fillWidth: true
                shownTourId: theTour.tourId
                onClicked: page.choose(tourId)
            }
        }

        MilestoneList {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xl
            onAddWanted: (milestoneSheet.get() as RecordSheet).beginInTeam("milestone", "tour", theTour.tourId)
            onOpened: recordId => (milestoneSheet.get() as RecordSheet).edit("milestone", recordId)
        }

        Item {
            implicitHeight: Theme.space.l
        }

        StatusLabel {
            Layout.fillWidth: true
            icon: Sync.online ? "cloud" : "cloud-off"
            text: Sync.stateText
            type: Theme.type.caption
        }
    }

    // Where the pane beside folds.
    Rectangle {
        id: packBar

        anchors.bottom: parent.bottom
        width: parent.width
        height: packRow.implicitHeight
        visible: theTour.exists && !side.visible
        color: Theme.color.canvas

        ListRow {
            id: packRow

            objectName: "pack-open"
            width: parent.width
            leftPadding: Theme.pagePadding
            rightPadding: Theme.pagePadding
            separator: false
            leadingIcon: thePacking.missing ? "triangle-alert" : "package-check"
            leadingColor: Theme.toneInk(thePacking.missing ? Theme.Amber : Theme.Good)
            text: qsTr("Pack for the tour")
            line: thePacking.stateText
            onClicked: (packSheet.get() as SideSheet).open()
        }

        Hairline {
            width: parent.width
        }
    }

    OnFirstUse {
        id: packSheet

        SideSheet {
            title: qsTr("Pack for the tour")
            line: theTour.title
            saved: false

            PackList {
                Layout.fillWidth: true
                packing: thePacking
            }

            MilestoneList {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xl
                onAddWanted: (milestoneSheet.get() as RecordSheet).beginInTeam("milestone", "tour", theTour.tourId)
                onOpened: recordId => (milestoneSheet.get() as RecordSheet).edit("milestone", recordId)
            }
        }
    }

    OnFirstUse {
        id: milestoneSheet

        RecordSheet {
        }
    }

    OnFirstUse {
        id: chooser

        SideSheet {
            id: sheet

            title: qsTr("The tours")
            saved: false
            footActions: Button {
                icon.name: "plus"
                text: qsTr("New tour")
                onClicked: {
                    sheet.close();
                    (tourSheet.get() as NewTourSheet).open();
                }
            }

            // Not in the layout itself: Qt 6.4 hangs when a layout that only repeats nothing gets another width.
            Column {
                id: choices

                Layout.fillWidth: true

                Repeater {
                    model: RowsInPortions {
                        sourceModel: theTours
                    }

                    TourChoice {
                        width: choices.width
                        shownTourId: theTour.tourId
                        onClicked: {
                            page.choose(tourId);
                            sheet.close();
                        }
                    }
                }
            }
        }
    }

    OnFirstUse {
        id: tourSheet

        NewTourSheet {
            tours: theTours
        }
    }

    OnFirstUse {
        id: planSheet

        TourSheet {
        }
    }

    OnFirstUse {
        id: planOfStop

        StopSheet {
        }
    }

    OnFirstUse {
        id: stopSheet

        NewStopSheet {
            tour: theTour
        }
    }
}
