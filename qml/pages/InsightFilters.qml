// SPDX-License-Identifier: Apache-2.0
// InsightFilters.qml — what the charts are about: period, county, area.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

GridLayout {
    id: filters

    required property Insight insight

    columns: Theme.largeText ? 1 : Theme.phone ? 2 : 3
    columnSpacing: Theme.space.s
    rowSpacing: Theme.space.s

    Select {
        objectName: "insight-period"
        Layout.fillWidth: true
        implicitWidth: 128
        name: qsTr("Period")
        texts: filters.insight.periods
        currentIndex: filters.insight.period
        onPicked: index => filters.insight.period = index
    }

    Select {
        objectName: "insight-county"
        Layout.fillWidth: true
        implicitWidth: 160
        name: qsTr("County")
        texts: filters.insight.counties
        currentIndex: filters.insight.county
        onPicked: index => filters.insight.county = index
    }

    Select {
        objectName: "insight-area"
        Layout.fillWidth: true
        Layout.columnSpan: filters.columns === 2 ? 2 : 1
        implicitWidth: 176
        name: qsTr("Area")
        texts: filters.insight.areas
        currentIndex: filters.insight.area
        onPicked: index => filters.insight.area = index
    }
}
