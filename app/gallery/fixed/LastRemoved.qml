// SPDX-License-Identifier: Apache-2.0
// LastRemoved.qml — nothing was deleted, unless a picture says so.
pragma Singleton
import QtQuick

QtObject {
    property bool there: false
    property string name: "Krav til varebiler"

    signal failed(string text)

    function takeBack() {
        there = false;
    }

    function forget() {
        there = false;
    }
}
