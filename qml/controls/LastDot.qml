// SPDX-License-Identifier: Apache-2.0
// LastDot.qml — the dot that says "answered so last time".
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    implicitWidth: 9
    implicitHeight: 9
    radius: 4.5
    color: Theme.color.infoSolid
}
