// SPDX-License-Identifier: Apache-2.0
// StopList.qml — the stops of a tour: progress above, the next stop large, the rest by week.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

FocusScope {
    id: page

    required property Tour tour
    readonly property real marginWidth: Theme.phone ? Theme.metric.phoneMarginTour : Theme.scaled(Theme.metric.marginTour)

    signal visitOpened(string visitId)
    signal municipalityOpened(string scopeId)
    signal newStop
    signal changeWanted(string visitId)

    TourProgress {
        id: progress

        width: parent.width
        tour: page.tour
        visible: page.tour.stopCount > 0
        height: visible ? implicitHeight : 0
    }

    MarginRule {
        anchors.top: list.top
        anchors.bottom: parent.bottom
        x: page.marginWidth
    }

    ListView {
        id: list

        objectName: "stops"
        anchors.top: progress.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        model: page.tour.stops
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Stops")

        section.property: "group"

        delegate: StopRow {
            width: list.width
            marginWidth: page.marginWidth
            // Before the visit one reads up on the municipality, after it on what was said.
            onOpened: status === StopStatus.Closed || status === StopStatus.Done ? page.visitOpened(visitId) : page.municipalityOpened(scopeId)
            onStarted: page.visitOpened(visitId)
            onChangeWanted: page.changeWanted(visitId)
        }

        EmptyState {
            x: page.marginWidth + Theme.space.xl
            y: Theme.space.huge
            width: parent.width - x - Theme.pagePadding
            visible: page.tour.loaded && list.count === 0
            icon: "map-pin"
            title: qsTr("No stops yet")
            text: qsTr("Add the municipalities with their dates. The list sorts itself.")
            action: qsTr("New stop")
            onTriggered: page.newStop()
        }
    }
}
