// SPDX-License-Identifier: Apache-2.0
// MunicipalitiesPage.qml — every municipality this device takes part in, found by name or number.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

FocusScope {
    id: page

    readonly property real marginWidth: Theme.phone ? 0 : Theme.scaled(Theme.metric.marginTour)
    readonly property bool narrow: width < 700 || Theme.largeText

    signal municipalityOpened(string scopeId)
    signal placeWanted(string place)

    objectName: "page-municipalities"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Municipalities")

    MunicipalityListModel {
        id: municipalities

        words: search.text
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    PageHeader {
        id: header

        width: page.width
        title: qsTr("Municipalities")
        line: page.narrow || !municipalities.loaded ? "" : search.text === "" ? qsTr("%n in all", "", municipalities.count) : qsTr("%n found", "", municipalities.count)

        Button {
            id: procurements

            objectName: "municipalities-procurements"
            icon.name: "file-text"
            text: qsTr("Procurements")
            onClicked: page.placeWanted("procurements")
        }

        Button {
            id: coverageButton

            objectName: "coverage-open"
            visible: !Theme.phone
            text: qsTr("Coverage")
            onClicked: (coverageSheet.get() as CoverageSheet).open()
        }

        IconButton {
            objectName: "coverage-open-phone"
            visible: Theme.phone
            icon.name: "map-pin"
            text: qsTr("Coverage")
            onClicked: (coverageSheet.get() as CoverageSheet).open()
        }
    }

    // Over the header where there is room, under it where there is not.
    SearchField {
        id: search

        objectName: "municipality-search"
        x: page.narrow ? Theme.pagePadding : 312 - Theme.metric.railWidth
        y: page.narrow ? header.height + Theme.space.m : (header.height - height) / 2
        width: page.width - x - Theme.pagePadding - (page.narrow ? 0 : procurements.width + coverageButton.width + 2 * Theme.space.l)
        placeholderText: Theme.phone ? qsTr("Find a municipality") : qsTr("Find a municipality by name or number")
        KeyNavigation.down: list
    }

    MunicipalityHead {
        id: head

        visible: !page.narrow && list.visible
        anchors.top: header.bottom
        width: parent.width
        marginWidth: page.marginWidth
    }

    MarginRule {
        visible: head.visible
        x: page.marginWidth
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
    }

    ListView {
        id: list

        objectName: "municipalities"
        anchors.top: page.narrow ? header.bottom : head.bottom
        anchors.topMargin: page.narrow ? search.height + 2 * Theme.space.m : 0
        anchors.bottom: parent.bottom
        width: parent.width
        visible: count > 0
        model: municipalities
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        cacheBuffer: 400
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Municipalities")

        delegate: MunicipalityRow {
            required property string scopeId
            required property string name
            required property int index
            required county
            required openActions
            required lastVisitText
            required nextVisitText

            objectName: "municipality-" + name
            width: list.width
            marginWidth: page.marginWidth
            narrow: page.narrow
            text: name
            highlighted: ListView.isCurrentItem && list.activeFocus
            onClicked: page.municipalityOpened(scopeId)
            Keys.onReturnPressed: page.municipalityOpened(scopeId)
            Keys.onEnterPressed: page.municipalityOpened(scopeId)
        }
    }

    EmptyState {
        objectName: "no-municipalities"
        x: Theme.pagePadding
        anchors.top: list.top
        anchors.topMargin: Theme.space.xxl
        width: Math.min(page.width - 2 * x, 720)
        visible: municipalities.loaded && municipalities.count === 0
        icon: search.text === "" ? "landmark" : "search"
        title: search.text === "" ? qsTr("No municipality on this device yet") : qsTr("None is called “%1”").arg(search.text)
        text: search.text === "" ? qsTr("They come with the first sync. The coordinator decides which ones you take part in.") : qsTr("Write fewer letters, or a number.")
    }

    OnFirstUse {
        id: coverageSheet

        CoverageSheet {
            onMunicipalityOpened: scopeId => page.municipalityOpened(scopeId)
        }
    }
}
