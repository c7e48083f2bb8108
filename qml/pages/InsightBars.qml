// SPDX-License-Identifier: Apache-2.0
// InsightBars.qml — one question of the insight page answered by bars, the largest first.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

ColumnLayout {
    id: chart

    required property string title
    required property BarModel bars

    signal opened(string part)

    visible: bars.count > 0
    spacing: 0

    SectionTitle {
        Layout.fillWidth: true
        text: chart.title
        type: Theme.type.heading3
    }

    Repeater {
        model: chart.bars

        BarRow {
            objectName: "bar-" + part
            Layout.fillWidth: true
            onClicked: chart.opened(part)
        }
    }
}
