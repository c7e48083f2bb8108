// SPDX-License-Identifier: Apache-2.0
// HeatGrid.qml — numbers in rows and columns; wider than the page, it moves sideways under one's finger.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Flickable {
    id: grid

    property var heads: [] // list<string>: a QStringList is none to qmllint 6.4
    property alias model: rows.model
    property bool sums: false
    property real labelWidth: Theme.scaled(Theme.phone ? 96 : 124)
    readonly property real cellWidth: Math.max(Theme.scaled(68), Math.min(Theme.scaled(92), (width - labelWidth - (sums ? Theme.scaled(56) : 0)) / Math.max(1, heads.length) - Theme.metric.matrixGap))

    signal cellOpened(string key, int column)

    implicitHeight: column.implicitHeight
    contentWidth: column.implicitWidth
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentWidth > width
    clip: interactive

    ColumnLayout {
        id: column

        spacing: Theme.metric.matrixGap

        Row {
            // as high as its highest head, once the words are wrapped
            spacing: Theme.metric.matrixGap

            Item {
                width: grid.labelWidth
                height: 1
            }

            Repeater {
                model: grid.heads

                Label {
                    required property string modelData

                    anchors.bottom: parent ? parent.bottom : undefined
                    width: grid.cellWidth
                    horizontalAlignment: Text.AlignHCenter
                    text: modelData
                    type: Theme.type.caption
                    color: Theme.color.ink2
                    maximumLineCount: 3
                    wrapMode: Text.WordWrap // a long word stands out a little, rather than break
                }
            }
        }

        Repeater {
            id: rows

            RowLayout {
                id: row

                required property string key
                required property string label
                required property list<string> cells
                required property list<real> weights
                required property list<real> levels
                required property list<real> trends
                required property list<string> details
                required property string sum

                spacing: Theme.metric.matrixGap

                Label {
                    Layout.preferredWidth: grid.labelWidth
                    text: row.label
                    weight: row.key === "" ? Font.DemiBold : Font.Normal
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }

                Repeater {
                    model: row.cells.length

                    HeatCell {
                        required property int index

                        objectName: "cell-" + row.key + "-" + index
                        Layout.preferredWidth: grid.cellWidth
                        text: row.cells[index] ?? ""
                        weight: row.weights[index] ?? 0
                        level: row.levels[index] ?? 0
                        trend: row.trends[index] ?? 0
                        detail: row.details[index] ?? ""
                        name: row.label + ", " + grid.heads[index]
                        onClicked: grid.cellOpened(row.key, index)
                    }
                }

                Label {
                    Layout.preferredWidth: Theme.scaled(48)
                    visible: grid.sums
                    horizontalAlignment: Text.AlignRight
                    text: row.sum
                    weight: Font.DemiBold
                }
            }
        }
    }
}
