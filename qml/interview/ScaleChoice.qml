// SPDX-License-Identifier: Apache-2.0
// ScaleChoice.qml — one step of a scale as the question offers it.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls

ScaleCell {
    id: cell

    required property string value
    required property string label
    required property string scaleText
    required number
    required selected
    required last

    objectName: "scale-" + value
    words: scaleText
    text: label
}
