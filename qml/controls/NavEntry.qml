// SPDX-License-Identifier: Apache-2.0
// NavEntry.qml — one place one can go to: its key, word, icon and count.
import QtQuick

QtObject {
    property string key
    property string text
    property string icon
    property string count
    property string countName
}
