// SPDX-License-Identifier: Apache-2.0
// TypeStyle.qml — one step of the type scale, before the reader's text size is applied.
import QtQuick

QtObject {
    required property string family
    required property real px
    required property real line
    required property int weight
}
