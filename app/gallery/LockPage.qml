// SPDX-License-Identifier: Apache-2.0
// LockPage.qml — the PIN pad with four digits entered.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    color: Theme.color.surface

    PinPad {
        anchors.centerIn: parent
        entered: "1234"
    }
}
