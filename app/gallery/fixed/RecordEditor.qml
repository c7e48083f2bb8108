// SPDX-License-Identifier: Apache-2.0
// RecordEditor.qml — what every editor of a record has.
import QtQuick

QtObject {
    property bool loaded: true
    property bool exists: true
    property bool saved: true
    property bool written: true
    property bool conflict: false
    property string municipality: "Tokke"
    property string errorText

    signal removed
    signal failed(string text)

    function leave() {
    }

    function remove() {
        removed();
    }
}
