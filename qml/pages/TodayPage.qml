// SPDX-License-Identifier: Apache-2.0
// TodayPage.qml — where one goes next, what to raise there, and what is owed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

FocusScope {
    id: page

    readonly property real marginWidth: Theme.phone ? 52 : Theme.scaled(Theme.metric.marginToday)

    signal visitOpened(string visitId)
    signal tabWanted(string visitId, string tab)
    signal municipalityOpened(string scopeId)
    signal placeWanted(string place)
    signal tourWanted

    Today {
        id: theDay
    }

    MatterListModel {
        id: theMatters

        visitId: theDay.visitId
        onFailed: text => problem.text = text
    }

    ActionListModel {
        id: promised

        scopeId: theDay.scopeId
        openOnly: true
        onFailed: text => problem.text = text
    }

    PageHeader {
        id: header

        width: parent.width
        title: theDay.dateText
        line: theDay.tourText

        StatusLabel {
            visible: !Theme.phone
            icon: Sync.online ? "cloud" : "cloud-off"
            text: Sync.online ? Sync.stateText : qsTr("No network. All you need is here.")
        }

        IconButton {
            objectName: "today-search"
            visible: Theme.phone
            icon.name: "search"
            text: qsTr("Search")
            onClicked: page.placeWanted("search")
        }

        IconButton {
            objectName: "today-hub"
            visible: Theme.phone && App.isCoordinator
            icon.name: "server"
            text: qsTr("Hub")
            onClicked: page.placeWanted("hub")
        }

        IconButton {
            objectName: "today-settings"
            visible: Theme.phone
            icon.name: "settings"
            text: qsTr("Settings")
            onClicked: page.placeWanted("settings")
        }

        IconButton {
            objectName: "today-lock"
            visible: Theme.phone
            icon.name: "lock"
            text: qsTr("Lock")
            onClicked: App.lock()
        }
    }

    Rectangle {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: side.visible ? parent.width - side.width : parent.width
        color: Theme.color.surface

        Flickable {
            id: flick

            anchors.fill: parent
            contentHeight: column.implicitHeight + 2 * column.y
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            ColumnLayout {
                id: column

                x: Theme.phone ? Theme.space.l : Theme.pagePadding
                y: Theme.phone ? Theme.space.l : Theme.space.xl
                width: flick.width - 2 * x
                spacing: Theme.space.l

                Banner {
                    id: problem

                    Layout.fillWidth: true
                    visible: text !== ""
                    tone: Theme.Red
                }

                NextVisitCard {
                    Layout.fillWidth: true
                    visible: theDay.hasNext
                    today: theDay
                    onStarted: page.visitOpened(theDay.visitId)
                    onMunicipalityWanted: page.municipalityOpened(theDay.scopeId)
                }

                FirstTourCard {
                    objectName: "first-tour"
                    Layout.fillWidth: true
                    visible: FirstTour.shown
                    hasVisit: theDay.hasNext
                    onStepWanted: key => page.tabWanted(theDay.visitId, key)
                }

                EmptyState {
                    Layout.fillWidth: true
                    visible: theDay.loaded && !theDay.hasNext
                    whole: true
                    filled: true
                    icon: "route"
                    title: qsTr("No visit is planned")
                    text: qsTr("Plan a tour and its stops. The next one will stand here, with what to raise.")
                    action: qsTr("Plan a tour")
                    onTriggered: page.tourWanted()
                }

                SectionTitle {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space.s
                    visible: theDay.hasNext
                    text: qsTr("To raise")
                }

                MatterList {
                    Layout.fillWidth: true
                    visible: theDay.hasNext
                    matters: theMatters
                    marginWidth: page.marginWidth
                }

                TodayAside {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space.l
                    visible: !side.visible
                    today: theDay
                    actions: promised
                    onActionOpened: actionId => (actionSheet.get() as ActionSheet).show(actionId)
                    onSyncWanted: page.placeWanted("sync")
                    onMunicipalityOpened: scopeId => page.municipalityOpened(scopeId)
                }
            }
        }
    }

    SidePane {
        id: side

        visible: !Theme.panelFolds && !Theme.phone
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: Theme.metric.paneTodayAside
        name: qsTr("Agreed and unsent")

        TodayAside {
            Layout.fillWidth: true
            today: theDay
            actions: promised
            onActionOpened: actionId => (actionSheet.get() as ActionSheet).show(actionId)
            onSyncWanted: page.placeWanted("sync")
            onMunicipalityOpened: scopeId => page.municipalityOpened(scopeId)
        }
    }

    OnFirstUse {
        id: actionSheet

        ActionSheet {
        }
    }
}
