// SPDX-License-Identifier: Apache-2.0
// Saving.qml — everything is on the disk.
pragma Singleton
import QtQuick

QtObject {
    property bool saved: true
    property string text: "Lagret på enheten"
    property string shortText: "Lagret"
    property string atText: "kl. 10.42"
    property string errorText
}
