// SPDX-License-Identifier: Apache-2.0
// Shell.qml — the open book: the places of the app at the side or the foot, and the page one is on.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

FocusScope {
    id: shell

    property string place: "today"
    property string tourId
    property string scopeId
    property string visitId
    property string visitTab: "interview"
    readonly property string shown: visitId !== "" ? "visit" : scopeId !== "" ? "municipality" : place

    onShownChanged: page.make()

    function go(key: string) {
        if (key === "lock") {
            App.lock();
            return;
        }
        // The visit goes last, so that no page in between is made.
        place = key;
        scopeId = "";
        visitId = "";
    }

    function openVisit(id: string, tab: string) {
        visitTab = tab;
        visitId = id;
    }

    Rail {
        id: rail

        visible: !Theme.phone
        width: visible ? implicitWidth : 0
        height: parent.height
        demo: App.isDemo
        current: shell.place
        onChosen: key => shell.go(key)
        places: [
            NavEntry {
                key: "today"
                text: qsTr("Today")
                icon: "sun"
            },
            NavEntry {
                key: "tours"
                text: qsTr("Tours")
                icon: "route"
            },
            NavEntry {
                key: "municipalities"
                text: qsTr("Municipalities")
                icon: "landmark"
            },
            NavEntry {
                key: "library"
                text: qsTr("Library")
                icon: "library"
            },
            NavEntry {
                key: "insight"
                text: qsTr("Insight")
                icon: "chart-column"
            }
        ]
        foot: [
            NavEntry {
                key: "sync"
                text: qsTr("Sync")
                icon: Sync.online ? "cloud" : "cloud-off"
                count: Sync.unsent + Sync.attention > 0 ? String(Sync.unsent + Sync.attention) : ""
                countName: Sync.stateText
            },
            NavEntry {
                key: "settings"
                text: qsTr("Settings")
                icon: "settings"
            },
            NavEntry {
                key: "lock"
                text: qsTr("Lock")
                icon: "lock"
            }
        ]
    }

    // By address, not by component: when a Loader lets a page go, its bindings end before its data does.
    Loader {
        id: page

        function make() {
            switch (shell.shown) {
            case "visit":
                setSource("VisitPage.qml", {
                        "visitId": shell.visitId,
                        "tab": shell.visitTab
                    });
                break;
            case "municipality":
                setSource("MunicipalityPage.qml", {
                        "scopeId": shell.scopeId
                    });
                break;
            case "today":
                setSource("TodayPage.qml");
                break;
            case "municipalities":
                setSource("MunicipalitiesPage.qml");
                break;
            case "library":
                setSource("LibraryPage.qml");
                break;
            case "insight":
                setSource("InsightPage.qml");
                break;
            case "sync":
                setSource("SyncPage.qml");
                break;
            case "settings":
                setSource("SettingsPage.qml");
                break;
            default:
                setSource("ToursPage.qml", {
                        "tourId": shell.tourId
                    });
            }
        }

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        focus: true
        Component.onCompleted: make()
    }

    Connections {
        target: page.item as TodayPage

        function onVisitOpened(visitId: string) {
            shell.openVisit(visitId, "interview");
        }

        function onMunicipalityOpened(scopeId: string) {
            shell.scopeId = scopeId;
        }

        function onPlaceWanted(place: string) {
            shell.go(place);
        }

        function onTourWanted() {
            shell.go("tours");
            (page.item as ToursPage).planTour();
        }
    }

    Connections {
        target: page.item as ToursPage

        function onTourChosen(tourId: string) {
            shell.tourId = tourId;
        }

        function onVisitOpened(visitId: string) {
            shell.openVisit(visitId, "interview");
        }

        function onMunicipalityOpened(scopeId: string) {
            shell.scopeId = scopeId;
        }
    }

    Connections {
        target: page.item as MunicipalitiesPage

        function onMunicipalityOpened(scopeId: string) {
            shell.scopeId = scopeId;
        }
    }

    Connections {
        target: page.item as InsightPage

        function onVisitOpened(visitId: string) {
            shell.openVisit(visitId, "interview");
        }

        function onMunicipalityOpened(scopeId: string) {
            shell.scopeId = scopeId;
        }
    }

    Connections {
        target: page.item as MunicipalityPage

        function onBackRequested() {
            shell.scopeId = "";
        }

        function onVisitOpened(visitId: string, tab: string) {
            shell.openVisit(visitId, tab);
        }
    }

    Connections {
        target: page.item as VisitPage

        function onBackRequested() {
            shell.visitId = "";
        }

        function onTabChosen(tab: string) {
            shell.visitTab = tab;
        }
    }

    PhoneTabBar {
        id: bar

        visible: Theme.phone && shell.visitId === ""
        anchors.bottom: parent.bottom
        width: parent.width
        current: shell.place
        onChosen: key => shell.go(key)
        places: [
            NavEntry {
                key: "today"
                text: qsTr("Today")
                icon: "sun"
            },
            NavEntry {
                key: "tours"
                text: qsTr("Tours")
                icon: "route"
            },
            NavEntry {
                key: "municipalities"
                text: qsTr("Municipalities")
                icon: "landmark"
            },
            NavEntry {
                key: "library"
                text: qsTr("Library")
                icon: "library"
            },
            NavEntry {
                key: "insight"
                text: qsTr("Insight")
                icon: "chart-column"
            },
            NavEntry {
                key: "sync"
                text: qsTr("Sync")
                icon: Sync.online ? "cloud" : "cloud-off"
                count: Sync.unsent + Sync.attention > 0 ? String(Sync.unsent + Sync.attention) : ""
                countName: Sync.stateText
            }
        ]
    }
}
