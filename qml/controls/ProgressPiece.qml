// SPDX-License-Identifier: Apache-2.0
// ProgressPiece.qml — one section in the thin progress line of a form.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    id: piece

    property real done: 0

    implicitHeight: 4
    color: Theme.color.pressed

    Rectangle {
        width: parent.width * Math.min(1, piece.done)
        height: parent.height
        color: Theme.color.accent
    }
}
