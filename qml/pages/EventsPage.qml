// SPDX-License-Identifier: Apache-2.0
// EventsPage.qml — courses, seminars, webinars and conferences (Arrangement), the latest first.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

PlacePage {
    id: page

    readonly property list<string> modes: ["", "physical", "digital"]

    objectName: "page-events"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Events")

    EventListModel {
        id: theEvents
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    PageHeader {
        id: header

        width: page.width
        back: true
        title: qsTr("Events")
        onBackRequested: page.placeWanted("tours")

        Button {
            objectName: "event-new"
            kind: Button.Filled
            icon.name: "plus"
            text: Theme.phone ? qsTr("New") : qsTr("New event")
            onClicked: (sheet.get() as NewEventSheet).open()
        }
    }

    Flow {
        id: chips

        anchors.top: header.bottom
        anchors.topMargin: Theme.space.m
        x: Theme.pagePadding
        width: parent.width - 2 * x
        spacing: Theme.space.s

        Repeater {
            model: [qsTr("All"), qsTr("Physical"), qsTr("Digital")]

            Chip {
                required property string modelData
                required property int index

                objectName: "events-mode-" + index
                text: modelData
                selected: theEvents.mode === page.modes[index]
                onClicked: theEvents.mode = page.modes[index]
            }
        }
    }

    ListView {
        id: list

        anchors.top: chips.bottom
        anchors.topMargin: Theme.space.m
        anchors.bottom: parent.bottom
        width: parent.width
        bottomMargin: Theme.space.m
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: theEvents
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Events")

        delegate: ListRow {
            id: row

            required property string eventId
            required property string title
            required property string day
            required property string peopleText
            required line

            objectName: "event-" + eventId
            width: list.width
            marginWidth: Theme.scaled(Theme.phone ? 72 : 112)
            marginText: Theme.phone || Theme.largeText ? day : ""
            marginNote: marginText === "" ? day : ""
            marginType: Theme.type.body
            text: title
            status: peopleText
            statusIcon: "users-round"
            onClicked: page.itemWanted("event", row.eventId)
        }

        EmptyState {
            x: Theme.pagePadding
            y: Theme.space.xl
            width: parent.width - 2 * x
            visible: theEvents.loaded && list.count === 0
            icon: "presentation"
            title: qsTr("No events here yet")
            text: qsTr("Courses, seminars, webinars and conferences stand here with who came and how it was.")
        }
    }

    OnFirstUse {
        id: sheet

        NewEventSheet {
            events: theEvents
            onMade: eventId => page.itemWanted("event", eventId)
        }
    }
}
