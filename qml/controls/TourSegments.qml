// SPDX-License-Identifier: Apache-2.0
// TourSegments.qml — a tour as one bar: a piece a stop, closed, done, packed or planned.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Row {
    id: segments

    property int closed: 0
    property int done: 0
    property int packed: 0
    property int planned: 0
    readonly property int total: closed + done + packed + planned

    spacing: Theme.space.xs
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("%1 closed, %2 done, %3 packed, %4 planned").arg(closed).arg(done).arg(packed).arg(planned)

    Repeater {
        model: segments.total

        TourPiece {
            required property int index

            width: (segments.width - segments.spacing * (segments.total - 1)) / segments.total
            kind: index < segments.closed ? TourPiece.Closed : index < segments.closed + segments.done ? TourPiece.Done : index < segments.closed + segments.done + segments.packed ? TourPiece.Packed : TourPiece.Planned
        }
    }
}
