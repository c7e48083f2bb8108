// SPDX-License-Identifier: Apache-2.0
// TableHeads.qml — the words of a table's scale, once above its cells.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

Item {
    id: heads

    required property Question question
    readonly property real cellsWidth: Math.min(repeater.count * Theme.metric.tableListCellWidth + Math.max(0, repeater.count - 1) * Theme.metric.tableListGap, width * 0.66)

    implicitHeight: row.implicitHeight

    Row {
        id: row

        anchors.right: parent.right
        width: heads.cellsWidth
        spacing: Theme.metric.tableListGap

        Repeater {
            id: repeater

            model: heads.question.choices

            Label {
                required property string scaleText

                anchors.bottom: row.bottom
                width: (heads.cellsWidth - Math.max(0, repeater.count - 1) * row.spacing) / Math.max(1, repeater.count)
                text: scaleText
                type: Theme.type.caption
                color: Theme.color.ink2
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
