// SPDX-License-Identifier: Apache-2.0
// TableAnswer.qml — one line of a table of questions: its words and five cells.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

GridLayout {
    id: table

    required property Question question
    // What there is for the line. Its own width would do, but a layout that measures its children by itself never ends.
    required property real room

    columns: Theme.phone || Theme.largeText ? 1 : 2
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.xs

    RowLayout {
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
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.phone || Theme.largeText ? table.room : Math.min(5 * Theme.metric.tableListCellWidth + 4 * Theme.metric.tableListGap, table.room * 0.66)
        Layout.preferredWidth: Layout.maximumWidth
        compact: true
        question: table.question
    }
}
