// SPDX-License-Identifier: Apache-2.0
// HubPage.qml — what the coordinator keeps in order (Knutepunkt): questions waiting, agreements, networks, campaigns, themes, and what nobody found.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

PlacePage {
    id: page

    readonly property bool narrow: width < 900 || Theme.largeText

    objectName: "page-hub"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Hub")

    EmptySearchListModel {
        id: searches
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    PageHeader {
        id: header

        width: page.width
        title: qsTr("Hub")
        line: qsTr("What the team has in common")
    }

    Flickable {
        id: flick

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: columns.implicitHeight + 2 * columns.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        GridLayout {
            id: columns

            x: Theme.pagePadding
            y: Theme.space.xl
            width: flick.width - 2 * x
            columns: page.narrow ? 1 : 2
            columnSpacing: 2 * Theme.space.xl
            rowSpacing: Theme.space.xl

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 1
                Layout.fillWidth: true
                spacing: Theme.space.xl

                RecordList {
                    Layout.fillWidth: true
                    kind: "question"
                    sheet: recordSheet
                    icon: "circle-help"
                    title: qsTr("Helpdesk")
                    emptyText: qsTr("Nobody waits for an answer. Questions are asked from a municipality's page, or written here.")
                    addText: qsTr("Add a question")
                }

                RecordList {
                    Layout.fillWidth: true
                    kind: "agreement"
                    sheet: recordSheet
                    icon: "file-text"
                    title: qsTr("Framework agreements")
                    emptyText: qsTr("Agreements that several municipalities buy by stand here.")
                    addText: qsTr("Add an agreement")
                }

                RecordList {
                    Layout.fillWidth: true
                    kind: "network"
                    sheet: recordSheet
                    icon: "users-round"
                    title: qsTr("Networks")
                    emptyText: qsTr("Networks that municipalities take part in stand here.")
                    addText: qsTr("Add a network")
                }
            }

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 1
                Layout.fillWidth: true
                spacing: Theme.space.xl

                RecordList {
                    Layout.fillWidth: true
                    kind: "theme"
                    sheet: recordSheet
                    icon: "layers"
                    title: qsTr("Themes and areas")
                    emptyText: qsTr("They come with the library; you can add more.")
                    addText: qsTr("Add a theme")
                    owner: "list"
                    ownerId: "theme"
                }

                RecordList {
                    Layout.fillWidth: true
                    kind: "campaign"
                    sheet: recordSheet
                    icon: "presentation"
                    title: qsTr("Campaigns")
                    emptyText: qsTr("Posters and other campaigns stand here, with their channel.")
                    addText: qsTr("Add a campaign")
                }

                SectionTitle {
                    Layout.fillWidth: true
                    text: qsTr("Searches without a find")
                    count: searches.count > 0 ? String(searches.count) : ""
                }

                Label {
                    Layout.fillWidth: true
                    visible: searches.loaded && searches.count === 0
                    text: qsTr("Everything that was searched for has been found.")
                    color: Theme.color.ink2
                }

                Column {
                    id: rows

                    Layout.fillWidth: true

                    Repeater {
                        model: RowsInPortions {
                            id: firstSearches

                            sourceModel: searches
                            most: 30
                        }

                        SearchedRow {
                            width: rows.width
                        }
                    }
                }

                Label {
                    Layout.fillWidth: true
                    visible: firstSearches.left > 0
                    text: qsTr("and %n more", "", firstSearches.left)
                    color: Theme.color.ink2
                }
            }
        }
    }

    OnFirstUse {
        id: recordSheet

        RecordSheet {
        }
    }
}
