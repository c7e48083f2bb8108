// SPDX-License-Identifier: Apache-2.0
// NavEntry.qml — one place one can go to: its key, word, icon and count; not everybody can go everywhere.
import QtQuick

QtObject {
    property string key
    property string text
    property string icon
    property string count
    property string countName
    property bool shown: true
}
