// SPDX-License-Identifier: Apache-2.0
// LibraryPage.qml — the library (Bibliotek): searched as one types, one thing of it whole, and the basket one fills.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

FocusScope {
    id: page

    property string item // opened when the page is

    // One pane at a time: the list, and over it what was opened.
    readonly property bool stacked: width < 700 || Theme.largeText
    readonly property bool basketFolds: width < 1100 || Theme.largeText
    readonly property bool searching: theLibrary.words.trim() !== ""

    signal placeWanted(string place)

    objectName: "page-library"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Library")
    Component.onCompleted: {
        if (item !== "")
            theItem.itemId = item;
    }

    Library {
        id: theLibrary

        words: search.text
        onFailed: text => problem.text = text
    }

    LibraryItem {
        id: theItem
    }

    Basket {
        id: theBasket

        itemId: theItem.itemId
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    PageHeader {
        id: header

        width: page.width
        title: page.stacked && theItem.exists ? theItem.code : qsTr("Library")
        back: page.stacked && theItem.exists
        line: !page.stacked || theItem.exists || !theLibrary.loaded ? "" : theLibrary.totalText
        onBackRequested: theItem.itemId = ""

        Label {
            visible: !page.stacked && theLibrary.loaded
            text: theLibrary.totalText
            color: Theme.color.ink2
        }

        // The telephone's bar has no room for it.
        IconButton {
            objectName: "library-cost"
            visible: Theme.phone && !theItem.exists
            icon.name: "scale"
            text: qsTr("Total cost")
            onClicked: page.placeWanted("cost")
        }

        Button {
            objectName: "library-basket"
            visible: page.basketFolds
            icon.name: "shopping-basket"
            text: theBasket.exists ? theBasket.countText : qsTr("Basket")
            onClicked: (basketSheet.get() as SideSheet).open()
        }
    }

    // What narrows the list down: over the header where there is room, under it where there is not.
    GridLayout {
        id: filters

        readonly property bool inOneRow: page.width >= 1500
        // Where they would leave the list no room, the first is enough until one asks for more.
        property bool more: false
        readonly property bool all: !page.stacked || more

        objectName: "library-filters"
        visible: !(page.stacked && theItem.exists)
        x: Theme.pagePadding
        anchors.top: header.bottom
        anchors.topMargin: Theme.space.m
        width: page.width - 2 * x
        columns: page.stacked ? (Theme.largeText && page.width < 900 ? 1 : 2) : inOneRow ? 7 : page.width >= 900 && !Theme.largeText ? 6 : 3
        columnSpacing: Theme.space.s
        rowSpacing: Theme.space.s

        SearchField {
            id: search

            objectName: "library-search"
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.columnSpan: filters.inOneRow ? 1 : filters.columns
            focus: true
            placeholderText: qsTr("Find a requirement or an example")
            KeyNavigation.down: list
        }

        LibraryFilter {
            objectName: "library-area"
            name: qsTr("Area")
            facet: theLibrary.areas
        }

        Button {
            objectName: "library-more"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: page.stacked
            text: filters.more ? qsTr("Fewer filters") : qsTr("More filters")
            onClicked: filters.more = !filters.more
        }

        LibraryFilter {
            objectName: "library-kind"
            visible: filters.all || theLibrary.kinds.value !== ""
            name: qsTr("Kind")
            facet: theLibrary.kinds
        }

        LibraryFilter {
            objectName: "library-level"
            visible: filters.all || theLibrary.levels.value !== ""
            name: qsTr("Level")
            facet: theLibrary.levels
        }

        LibraryFilter {
            objectName: "library-type"
            visible: filters.all || theLibrary.types.value !== ""
            name: qsTr("Type")
            facet: theLibrary.types
        }

        LibraryFilter {
            objectName: "library-theme"
            visible: filters.all || theLibrary.themes.value !== ""
            name: qsTr("Theme")
            facet: theLibrary.themes
        }

        LibraryFilter {
            objectName: "library-cpv"
            visible: filters.all || theLibrary.divisions.value !== ""
            name: qsTr("CPV")
            facet: theLibrary.divisions
        }
    }

    Hairline {
        id: beneath

        visible: filters.visible
        anchors.top: filters.bottom
        anchors.topMargin: Theme.space.m
        width: parent.width
    }

    Rectangle {
        id: results

        visible: !(page.stacked && theItem.exists)
        anchors.top: beneath.bottom
        anchors.bottom: parent.bottom
        width: page.stacked ? parent.width : Theme.metric.paneLibraryResults
        color: Theme.color.canvas

        ListView {
            id: list

            objectName: "library-hits"
            anchors.fill: parent
            anchors.margins: Theme.space.m
            visible: count > 0
            model: theLibrary.hits
            clip: true
            spacing: Theme.space.xs
            boundsBehavior: Flickable.StopAtBounds
            currentIndex: -1
            cacheBuffer: 400
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Hits")

            delegate: LibraryRow {
                width: list.width
                selected: itemId === theItem.itemId
                highlighted: ListView.isCurrentItem && list.activeFocus
                onClicked: theItem.itemId = itemId
                Keys.onReturnPressed: theItem.itemId = itemId
                Keys.onEnterPressed: theItem.itemId = itemId
            }
        }

        EmptyState {
            objectName: "library-bare"
            x: Theme.pagePadding
            y: Theme.space.xl
            width: parent.width - 2 * x
            visible: theLibrary.bare
            wide: false
            icon: "library"
            title: qsTr("The library is empty")
            text: qsTr("It comes with a sync, once your coordinator has begun it.")
        }

        Hairline {
            visible: !page.stacked
            anchors.right: parent.right
            width: 1
            height: parent.height
        }
    }

    Item {
        id: sheet

        visible: !page.stacked || theItem.exists
        anchors.top: page.stacked ? header.bottom : beneath.bottom
        anchors.bottom: parent.bottom
        anchors.left: page.stacked ? parent.left : results.right
        anchors.right: basketPane.visible ? basketPane.left : parent.right

        LibraryItemView {
            anchors.fill: parent
            visible: theItem.exists && !nothingPane.visible
            item: theItem
            basket: theBasket
            onItemWanted: itemId => theItem.itemId = itemId
            onBasketWanted: (newBasket.get() as NewBasketSheet).open()
        }

        EmptyState {
            x: Theme.pagePadding
            y: Theme.space.xxl
            width: Math.min(parent.width - 2 * x, 560)
            visible: !page.stacked && !theItem.exists && theLibrary.total > 0
            icon: "library"
            title: qsTr("Choose something in the list")
            text: qsTr("Its words, proof and source stand here.")
        }

        Banner {
            id: problem

            x: Theme.pagePadding
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.l
            width: parent.width - 2 * x
            visible: text !== ""
            tone: Theme.Red
        }
    }

    Flickable {
        id: nothingPane

        anchors.fill: page.stacked ? results : sheet
        anchors.margins: Theme.pagePadding
        visible: results.visible && theLibrary.loaded && !theLibrary.bare && theLibrary.total === 0
        contentHeight: nothing.implicitHeight
        clip: true

        LibraryNothing {
            id: nothing

            width: Math.min(parent.width, 640)
            library: theLibrary
            onCleared: page.clear()
        }
    }

    SidePane {
        id: basketPane

        visible: !page.basketFolds
        anchors.right: parent.right
        anchors.top: beneath.bottom
        anchors.bottom: parent.bottom
        width: Theme.metric.paneBasket
        name: qsTr("Basket")

        BasketPanel {
            Layout.fillWidth: true
            basket: theBasket
            onLineOpened: lineId => (lineSheet.get() as BasketLineSheet).show(lineId)
            onNewWanted: (newBasket.get() as NewBasketSheet).open()
        }
    }

    OnFirstUse {
        id: basketSheet

        SideSheet {
            title: qsTr("Basket")
            line: theBasket.municipality
            saved: false

            BasketPanel {
                Layout.fillWidth: true
                basket: theBasket
                onLineOpened: lineId => (lineSheet.get() as BasketLineSheet).show(lineId)
                onNewWanted: (newBasket.get() as NewBasketSheet).open()
            }
        }
    }

    OnFirstUse {
        id: lineSheet

        BasketLineSheet {
            basket: theBasket
        }
    }

    OnFirstUse {
        id: newBasket

        NewBasketSheet {
            basket: theBasket
        }
    }

    function clear() {
        search.clear();
        theLibrary.clearFilters();
    }
}
