// SPDX-License-Identifier: Apache-2.0
// TourPage.qml — rail, header, margin list and side pane together.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Item {
    id: page

    component Stop: QtObject {
        property string day
        property string weekday
        property string name
        property string line
        property bool packed
    }

    readonly property list<Stop> stops: [
        Stop {
            weekday: "ons."
            day: "25."
            name: "Vinje"
            line: "09.30 · Kommunehuset, Åmot"
            packed: true
        },
        Stop {
            weekday: "ons."
            day: "25."
            name: "Kviteseid"
            line: "13.30 · Brunkeberg"
            packed: true
        },
        Stop {
            weekday: "tirs."
            day: "1."
            name: "Fyresdal"
            line: "09.00 · Moland"
        }
    ]

    Rail {
        id: rail

        visible: !Theme.phone
        width: visible ? implicitWidth : 0
        height: parent.height
        places: [
            NavEntry {
                key: "today"
                text: "I dag"
                icon: "sun"
            },
            NavEntry {
                key: "tours"
                text: "Turer"
                icon: "route"
            },
            NavEntry {
                key: "library"
                text: "Bibliotek"
                icon: "library"
            }
        ]
        foot: [
            NavEntry {
                key: "sync"
                text: "Synk"
                icon: "cloud-off"
                count: "3"
            },
            NavEntry {
                key: "settings"
                text: "Innstillinger"
                icon: "settings"
            },
            NavEntry {
                key: "lock"
                text: "Lås"
                icon: "lock"
            }
        ]
        current: "tours"
        demo: true
    }

    PageHeader {
        id: header

        anchors.left: rail.right
        anchors.right: parent.right
        title: Theme.phone ? "Kommuneturné Telemark" : "Kommuneturné Telemark 2026"
        line: "20. oktober–9. desember · Rådgiver IK og rådgiver MH"

        Button {
            visible: !Theme.phone
            text: "Bytt tur"
            trailingIcon: "chevron-down"
        }
        Button {
            visible: !Theme.phone
            icon.name: "plus"
            text: "Nytt stopp"
        }
        IconButton {
            visible: Theme.phone
            icon.name: "plus"
            text: "Nytt stopp"
        }
    }

    Column {
        anchors.left: rail.right
        anchors.top: header.bottom
        anchors.right: pane.visible ? pane.left : parent.right
        anchors.bottom: bar.visible ? bar.top : parent.bottom

        TourSegments {
            x: Theme.pagePadding
            width: parent.width - 2 * x
            topPadding: 24
            bottomPadding: 24
            closed: 6
            done: 1
            packed: 3
            planned: 7
        }

        Repeater {
            model: page.stops

            ListRow {
                required property Stop modelData
                required property int index

                width: parent.width
                marginWidth: Theme.phone ? Theme.metric.phoneMarginTour : Theme.metric.marginTour
                marginText: modelData.day
                marginNote: modelData.weekday
                text: modelData.name
                line: modelData.line
                status: modelData.packed ? "Pakket" : "Planlagt"
                statusIcon: modelData.packed ? "package-check" : "circle-dashed"
                statusTone: modelData.packed ? Theme.Good : Theme.Neutral
                selected: index === 0
                chevron: !Theme.phone
            }
        }
    }

    SidePane {
        id: pane

        visible: !Theme.panelFolds
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Theme.metric.paneTourAside
        name: "Pakk for tur"

        SectionTitle {
            Layout.fillWidth: true
            text: "Pakk for tur"

            Badge {
                text: "Ett stopp gjenstår"
                icon: "triangle-alert"
                tone: Theme.Amber
            }
        }

        Label {
            Layout.fillWidth: true
            text: "Tokke, Vinje og Kviteseid er klare til bruk uten nett. Seljord mangler to vedlegg."
            color: Theme.color.ink2
        }

        ListRow {
            Layout.fillWidth: true
            leadingIcon: "circle-check"
            leadingColor: Theme.color.accentSoftInk
            text: "Skjema"
            line: "Behovskartlegging, versjon 2026-11-21"
            chevron: false
        }

        Button {
            Layout.fillWidth: true
            icon.name: "download"
            text: "Hent det som mangler"
        }
    }

    PhoneTabBar {
        id: bar

        visible: Theme.phone
        anchors.bottom: parent.bottom
        width: parent.width
        places: [
            NavEntry {
                key: "today"
                text: "I dag"
                icon: "sun"
            },
            NavEntry {
                key: "tours"
                text: "Turer"
                icon: "route"
            },
            NavEntry {
                key: "library"
                text: "Bibliotek"
                icon: "library"
            },
            NavEntry {
                key: "sync"
                text: "Synk"
                icon: "cloud-off"
                count: "3"
            }
        ]
        current: "tours"
    }
}
