// SPDX-License-Identifier: Apache-2.0
// CostChart.qml — the alternatives' cost piled up year by year.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

LineChart {
    id: chart

    required property TotalCost cost

    implicitHeight: Theme.scaled(300)
    paths: cost.paths
    names: cost.lineNames
    colors: [Theme.color.chartA, Theme.color.chartB, Theme.color.amberInk, Theme.color.ink, Theme.color.ink2]
    ringYear: cost.crossingYear
    ringLine: cost.cheapest
    ringText: cost.crossingText
    firstText: qsTr("purchase")
    yearText: qsTr("year %1")
    unit: 1000
    ink: Theme.color.ink
    axisInk: Theme.color.ink2
    gridInk: Theme.color.hairline
    ground: Theme.color.surface
    family: Theme.type.body.family
    px: Theme.scaled(13)
    Accessible.role: Accessible.Graphic
    Accessible.name: cost.answer + " " + cost.crossingText
}
