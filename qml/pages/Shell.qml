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
    // What a link leads to: the record to open on the page, or the key of a question.
    property string item
    property string itemKind
    property bool moving: false
    readonly property alias search: search
    readonly property alias help: help
    // The entry of the rail that a page without one of its own is under.
    readonly property string entry: place === "report" ? "insight" : place === "procurements" || place === "procurement" ? "municipalities" : place === "events" || place === "event" ? "tours" : place
    readonly property string shown: visitId !== "" ? "visit" : scopeId !== "" ? "municipality" : place

    onShownChanged: {
        if (!moving)
            page.make();
    }

    function go(key: string) {
        if (key === "lock")
            return App.lock();
        if (key === "search")
            return search.open();
        item = "";
        // The visit goes last, so that no page in between is made.
        place = key;
        scopeId = "";
        visitId = "";
    }

    function follow(link: RecordLink) {
        if (link.page === "editor")
            return (editor.get() as RecordSheet).edit(link.kind, link.item);
        moving = true;
        item = link.item;
        itemKind = link.kind;
        visitTab = link.tab;
        visitId = link.visitId;
        const ofMunicipality = link.page === "visit" || link.page === "municipality";
        scopeId = ofMunicipality ? link.scopeId : "";
        if (!ofMunicipality)
            place = link.page;
        if (link.page === "tours")
            tourId = link.item;
        moving = false;
        page.make();
    }

    function openVisit(id: string, tab: string) {
        item = "";
        visitTab = tab;
        visitId = id;
    }

    Rail {
        id: rail

        visible: !Theme.phone
        width: visible ? implicitWidth : 0
        height: parent.height
        demo: App.isDemo
        current: shell.entry
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
                key: "cost"
                text: qsTr("Cost")
                icon: "scale"
            },
            NavEntry {
                key: "insight"
                text: qsTr("Insight")
                icon: "chart-column"
            }
        ]
        foot: [
            NavEntry {
                key: "search"
                text: qsTr("Search")
                icon: "search"
            },
            NavEntry {
                key: "sync"
                text: qsTr("Sync")
                icon: Sync.online ? "cloud" : "cloud-off"
                count: Sync.unsent + Sync.attention > 0 ? String(Sync.unsent + Sync.attention) : ""
                countName: Sync.stateText
            },
            NavEntry {
                key: "hub"
                text: qsTr("Hub")
                icon: "server"
                shown: App.isCoordinator
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
            if (shell.shown === "visit")
                FirstTour.visited(shell.visitTab);
            switch (shell.shown) {
            case "visit":
                setSource("VisitPage.qml", {
                        "visitId": shell.visitId,
                        "tab": shell.visitTab,
                        "item": shell.item,
                        "itemKind": shell.itemKind
                    });
                break;
            case "municipality":
                setSource("MunicipalityPage.qml", {
                        "scopeId": shell.scopeId,
                        "item": shell.item,
                        "itemKind": shell.itemKind
                    });
                break;
            case "today":
                setSource("TodayPage.qml");
                break;
            case "municipalities":
                setSource("MunicipalitiesPage.qml");
                break;
            case "library":
                setSource("LibraryPage.qml", {
                        "item": shell.item
                    });
                break;
            case "cost":
                setSource("TotalCostPage.qml");
                break;
            case "insight":
                setSource("InsightPage.qml");
                break;
            case "events":
                setSource("EventsPage.qml");
                break;
            case "event":
                setSource("EventPage.qml", {
                        "eventId": shell.item
                    });
                break;
            case "procurements":
                setSource("ProcurementsPage.qml");
                break;
            case "procurement":
                setSource("ProcurementPage.qml", {
                        "procurementId": shell.item
                    });
                break;
            case "hub":
                setSource("HubPage.qml");
                break;
            case "report":
                setSource("ReportPage.qml");
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

        function onTabWanted(visitId: string, tab: string) {
            shell.openVisit(visitId, tab);
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

        function onPlaceWanted(place: string) {
            shell.go(place);
        }

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

        function onPlaceWanted(place: string) {
            shell.go(place);
        }

        function onMunicipalityOpened(scopeId: string) {
            shell.scopeId = scopeId;
        }
    }

    Connections {
        target: page.item as LibraryPage

        function onPlaceWanted(place: string) {
            shell.go(place);
        }
    }

    Connections {
        target: page.item as SettingsPage

        function onPlaceWanted(place: string) {
            shell.go(place);
        }
    }

    Connections {
        target: page.item as PlacePage

        function onPlaceWanted(place: string) {
            shell.go(place);
        }

        function onItemWanted(place: string, item: string) {
            shell.item = item;
            shell.place = place;
        }

        function onRecordWanted(recordId: string) {
            way.follow(recordId);
        }

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
            shell.item = "";
            shell.scopeId = "";
        }

        function onVisitOpened(visitId: string, tab: string) {
            shell.openVisit(visitId, tab);
        }

        function onRecordWanted(recordId: string) {
            way.follow(recordId);
        }
    }

    Connections {
        target: page.item as VisitPage

        function onBackRequested() {
            shell.item = "";
            shell.visitId = "";
        }

        function onSearchRequested() {
            search.open();
        }

        function onTabChosen(tab: string) {
            shell.visitTab = tab;
            FirstTour.visited(tab);
        }
    }

    PhoneTabBar {
        id: bar

        visible: Theme.phone && shell.visitId === ""
        anchors.bottom: parent.bottom
        width: parent.width
        current: shell.entry
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

    UndoBar {
        anchors.bottom: page.bottom
        anchors.bottomMargin: Theme.space.l
        anchors.horizontalCenter: page.horizontalCenter
        width: Math.min(implicitWidth, page.width - 2 * Theme.space.l)
        z: 1
    }

    RecordLink {
        id: way

        onLed: shell.follow(way)
    }

    SearchPopup {
        id: search

        onChosen: recordId => way.follow(recordId)
    }

    OnFirstUse {
        id: help

        HelpSheet {
            onWayRoundWanted: shell.go("today")
        }
    }

    OnFirstUse {
        id: editor

        RecordSheet {
        }
    }

    Shortcut {
        sequences: ["F1"]
        onActivated: (help.get() as HelpSheet).open()
    }

    Shortcut {
        sequences: ["Ctrl+K"]
        onActivated: search.open()
    }
}
