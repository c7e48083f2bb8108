// SPDX-License-Identifier: Apache-2.0
// InsightFilters.qml — what the charts are about: period, county, team, area.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

GridLayout {
    id: filters

    required property Insight insight

    readonly property bool hasTeams: insight.teams.length > 1

    columns: Theme.largeText ? 1 : Theme.phone ? 2 : hasTeams ? 4 : 3
    columnSpacing: Theme.space.s
    rowSpacing: Theme.space.s

    Select {
        objectName: "insight-period"
        Layout.fillWidth: true
        implicitWidth: 112
        name: qsTr("Period")
        texts: filters.insight.periods
        currentIndex: filters.insight.period
        onPicked: index => filters.insight.period = index
    }

    Select {
        objectName: "insight-county"
        Layout.fillWidth: true
        implicitWidth: filters.hasTeams ? 140 : 160
        name: qsTr("County")
        texts: filters.insight.counties
        currentIndex: filters.insight.county
        onPicked: index => filters.insight.county = index
    }

    Select {
        objectName: "insight-team"
        Layout.fillWidth: true
        visible: filters.hasTeams
        implicitWidth: filters.hasTeams ? 140 : 160
        name: qsTr("Team")
        texts: filters.insight.teams
        currentIndex: filters.insight.team
        onPicked: index => filters.insight.team = index
    }

    Select {
        objectName: "insight-area"
        Layout.fillWidth: true
        Layout.columnSpan: filters.columns === 2 && !filters.hasTeams ? 2 : 1
        implicitWidth: 168
        name: qsTr("Area")
        texts: filters.insight.areas
        currentIndex: filters.insight.area
        onPicked: index => filters.insight.area = index
    }
}
