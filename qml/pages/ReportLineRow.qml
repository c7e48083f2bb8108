// SPDX-License-Identifier: Apache-2.0
// ReportLineRow.qml — a line of a report: its name and its numbers; the first of a table has the table's name and heads over it.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

Item {
    id: line

    required property int key
    required property string part
    required property list<string> heads
    required property string label
    required property list<string> cells
    required property list<string> counts
    property bool narrow: false
    readonly property real gap: Theme.space.s
    readonly property real cellWidth: narrow ? Math.min(Theme.scaled(112), (width - (cells.length - 1) * gap) / Math.max(1, cells.length)) : Theme.scaled(cells.length > 3 ? 72 : 92)
    readonly property real cellsWidth: cells.length * (cellWidth + gap) - gap

    signal opened(int cell)

    implicitHeight: row.y + row.height

    Label {
        id: title

        y: Theme.space.l
        width: line.narrow ? line.width : line.width - line.cellsWidth - line.gap
        visible: line.part !== ""
        text: line.part
        weight: Font.DemiBold
        color: Theme.color.ink2
        Accessible.role: Accessible.Heading
    }

    Row {
        id: headings

        x: line.width - line.cellsWidth
        y: line.narrow ? title.y + title.height : title.y + title.height - height
        visible: line.part !== ""
        spacing: line.gap

        Repeater {
            model: line.heads

            Label {
                required property string modelData

                width: line.cellWidth
                horizontalAlignment: Text.AlignRight
                text: modelData
                type: Theme.type.caption
                color: Theme.color.ink2
            }
        }
    }

    Item {
        id: row

        y: line.part === "" ? 0 : headings.y + headings.height
        width: line.width
        height: (line.narrow ? Theme.space.s + words.height : 0) + numbers.height

        Label {
            id: words

            y: line.narrow ? Theme.space.s : (row.height - height) / 2
            width: line.narrow ? line.width : line.width - line.cellsWidth - line.gap
            text: line.label
        }

        Row {
            id: numbers

            x: line.width - line.cellsWidth
            y: row.height - height
            height: line.narrow ? implicitHeight : Math.max(implicitHeight, words.height + 2 * Theme.space.m)
            spacing: line.gap

            Repeater {
                model: line.cells.length

                ReportCell {
                    required property int index

                    objectName: "report-" + line.key + "-" + index
                    width: line.cellWidth
                    text: line.cells[index] ?? ""
                    head: line.label
                    count: line.counts[index] ?? ""
                    onClicked: line.opened(index)
                }
            }
        }

        Hairline {
            y: row.height - 1
            width: row.width
        }
    }
}
