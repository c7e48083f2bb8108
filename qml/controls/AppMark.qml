// SPDX-License-Identifier: Apache-2.0
// AppMark.qml — the sign of the app: a field book with its margin line.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Item {
    id: mark

    property real size: 32

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.Graphic
    Accessible.name: "Feltbok"

    Rectangle {
        anchors.centerIn: parent
        width: mark.size * 0.86
        height: mark.size
        radius: mark.size * 0.18
        color: Theme.color.accent

        Rectangle {
            x: mark.size * 0.86 * 0.26
            width: Math.max(1, mark.size / 28)
            height: mark.size
            color: Theme.color.inkOnAccent
            opacity: 0.45
        }

        Repeater {
            model: [0.48, 0.48, 0.3]

            Rectangle {
                required property int index
                required property real modelData

                x: mark.size * 0.86 * 0.41
                y: mark.size * (0.28 + index * 0.19)
                width: mark.size * 0.86 * modelData
                height: mark.size * 0.075
                radius: height / 2
                color: Theme.color.inkOnAccent
            }
        }
    }
}
