// SPDX-License-Identifier: Apache-2.0
// LibraryFacet.qml — one way to narrow the library down.
import QtQuick

QtObject {
    property list<string> keys
    property list<string> texts
    property string value
    readonly property int current: Math.max(0, keys.indexOf(value))
}
