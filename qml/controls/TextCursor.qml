// SPDX-License-Identifier: Apache-2.0
// TextCursor.qml — the blinking line in a field; it stands still where motion is reduced.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    id: cursor

    property bool shown: false

    width: 2
    color: Theme.color.accent
    visible: shown

    SequentialAnimation on opacity  {
        running: cursor.shown && !Theme.reducedMotion
        loops: Animation.Infinite

        PauseAnimation {
            duration: 600
        }
        PropertyAction {
            value: 0
        }
        PauseAnimation {
            duration: 400
        }
        PropertyAction {
            value: 1
        }
    }
}
