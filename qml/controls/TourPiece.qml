// SPDX-License-Identifier: Apache-2.0
// TourPiece.qml — one stop in the bar of a tour.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    enum Kind {
        Closed,
        Done,
        Packed,
        Planned
    }

    property int kind: TourPiece.Planned

    implicitWidth: 14
    implicitHeight: Theme.metric.tourSegment
    radius: 3
    color: kind === TourPiece.Closed ? Theme.color.accent : kind === TourPiece.Done ? Theme.color.accentLine : kind === TourPiece.Packed ? Theme.color.surface : Theme.color.pressed
    border.width: kind === TourPiece.Packed ? Theme.stroke.hairline : 0
    border.color: Theme.color.accent
}
