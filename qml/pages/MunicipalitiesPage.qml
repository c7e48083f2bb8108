// SPDX-License-Identifier: Apache-2.0
// MunicipalitiesPage.qml — the municipalities one works with, found by name.
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

    signal municipalityOpened(string scopeId)

    MunicipalityListModel {
        id: municipalities

        words: search.text
    }

    Rectangle {
        id: header

        width: parent.width
        height: Theme.phone ? headerColumn.implicitHeight + 2 * Theme.space.m : Math.max(Theme.metric.header, headerColumn.implicitHeight + 2 * Theme.space.l)
        color: Theme.color.canvas

        GridLayout {
            id: headerColumn

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.pagePadding
            anchors.rightMargin: Theme.pagePadding
            columns: Theme.phone ? 1 : 2
            columnSpacing: Theme.space.huge
            rowSpacing: Theme.space.s

            Label {
                text: qsTr("Municipalities")
                type: Theme.phone ? Theme.type.heading2 : Theme.type.heading1
                wrapMode: Text.NoWrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            SearchField {
                id: search

                objectName: "municipality-search"
                Layout.fillWidth: true
                placeholderText: qsTr("Find a municipality")
            }
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    Rectangle {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        color: Theme.color.surface

        MarginRule {
            x: list.marginWidth
            height: parent.height
        }

        ListView {
            id: list

            readonly property real marginWidth: Theme.phone ? Theme.metric.phoneMarginTour : Theme.scaled(Theme.metric.marginTour)

            objectName: "municipalities"
            anchors.fill: parent
            clip: true
            focus: true
            boundsBehavior: Flickable.StopAtBounds
            model: municipalities
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Municipalities")

            delegate: MunicipalityRow {
                width: list.width
                marginWidth: list.marginWidth
                onClicked: page.municipalityOpened(scopeId)
            }
        }

        EmptyState {
            x: list.marginWidth + Theme.space.xl
            y: Theme.space.huge
            width: parent.width - x - Theme.pagePadding
            visible: municipalities.loaded && list.count === 0
            icon: "landmark"
            title: search.text === "" ? qsTr("No municipalities yet") : qsTr("No municipality has that name")
            text: search.text === "" ? qsTr("They come with the tours, from the hub or when you add a stop.") : qsTr("Try fewer letters.")
        }
    }
}
