// SPDX-License-Identifier: Apache-2.0
// LevelBar.qml — a level from none to four, in four pieces; the number beside it says it.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme

Item {
    id: bar

    property real value: 0
    property int of: 4
    readonly property real pieceWidth: (width - (of - 1) * row.spacing) / of

    implicitWidth: 128
    implicitHeight: 10
    Accessible.ignored: true

    Row {
        id: row

        spacing: 3

        Repeater {
            model: bar.of

            Rectangle {
                id: piece

                required property int index

                width: bar.pieceWidth
                height: bar.height
                radius: 2.5
                color: Theme.color.pressed

                Rectangle {
                    width: piece.width * Math.max(0, Math.min(1, bar.value - piece.index))
                    height: piece.height
                    radius: piece.radius
                    color: Theme.color.accent
                }
            }
        }
    }
}
