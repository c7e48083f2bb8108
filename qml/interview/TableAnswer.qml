// SPDX-License-Identifier: Apache-2.0
// TableAnswer.qml — one line of a table of questions: its words and a cell for each step of the scale.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

Item {
    id: table

    required property Question question
    readonly property bool stacked: Theme.phone || Theme.largeText
    readonly property real cells: stacked ? width : Math.min(scale.count * Theme.metric.tableListCellWidth + Math.max(0, scale.count - 1) * Theme.metric.tableListGap, width * 0.66)

    implicitHeight: stacked ? words.implicitHeight + Theme.space.xs + scale.implicitHeight : Math.max(words.implicitHeight, scale.implicitHeight)

    RowLayout {
        id: words

        y: table.stacked ? 0 : (table.height - height) / 2
        width: table.stacked ? table.width : table.width - table.cells - Theme.space.m
        spacing: Theme.space.s

        Label {
            Layout.fillWidth: true
            text: table.question.label
            weight: Font.Medium
        }

        IconButton {
            objectName: "make-need"
            visible: table.question.canBecomeNeed
            icon.name: "flag"
            iconSize: Theme.icon.row
            inkColor: Theme.color.accentSoftInk
            text: qsTr("Make a need")
            onClicked: table.question.makeNeed()
        }
    }

    ScaleEditor {
        id: scale

        x: table.width - width
        y: table.height - height
        width: table.cells
        height: implicitHeight
        compact: true
        question: table.question
    }
}
