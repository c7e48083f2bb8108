// SPDX-License-Identifier: Apache-2.0
// EmptyTours.qml — no tour yet: how one comes about.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

Item {
    id: empty

    signal newTour

    MarginRule {
        x: Theme.phone ? Theme.metric.phoneMarginTour : Theme.metric.marginTour
        height: parent.height
        visible: !Theme.phone
    }

    EmptyState {
        x: Theme.phone ? Theme.pagePadding : Theme.metric.marginTour - 26 - Theme.space.xl + 2
        y: Theme.phone ? Theme.space.xxxl : 128
        width: Math.min(parent.width - x - Theme.pagePadding, Theme.scaled(620))
        spacing: Theme.phone ? Theme.space.l : 56
        whole: true
        filled: true
        icon: "route"
        title: qsTr("No tour yet")
        text: qsTr("The coordinator can plan the tour and send it here. You can also begin one yourself.")
        action: qsTr("New tour")
        onTriggered: empty.newTour()
    }
}
