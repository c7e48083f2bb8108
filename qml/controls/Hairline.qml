// SPDX-License-Identifier: Apache-2.0
// Hairline.qml — a one-pixel line between two things.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    property bool vertical: false

    implicitWidth: Theme.stroke.hairline
    implicitHeight: Theme.stroke.hairline
    color: Theme.color.hairline
}
