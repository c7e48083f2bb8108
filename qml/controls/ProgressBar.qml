// SPDX-License-Identifier: Apache-2.0
// ProgressBar.qml — how much of something is done.
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.ProgressBar {
    id: bar

    property color ink: Theme.color.accent

    implicitWidth: 200
    implicitHeight: Theme.metric.progressBar

    background: Rectangle {
        radius: height / 2
        color: Theme.color.pressed
    }

    contentItem: Item {
        Rectangle {
            width: bar.visualPosition * parent.width
            height: parent.height
            radius: height / 2
            color: bar.ink

            Behavior on width  {
                NumberAnimation {
                    duration: Theme.motion.progress
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}
