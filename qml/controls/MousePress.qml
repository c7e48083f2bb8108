// SPDX-License-Identifier: Apache-2.0
// MousePress.qml — says while a mouse is pressed on a field, whose text it may then select. Nothing else may: a thumb that begins in a field scrolls the page.
import QtQuick

PointHandler {
    acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
}
