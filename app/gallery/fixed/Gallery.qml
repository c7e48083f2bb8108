// SPDX-License-Identifier: Apache-2.0
// Gallery.qml — which state the fixed data shows.
pragma Singleton
import QtQuick

QtObject {
    property bool empty: false
    property bool moved: false // there is a newer version of the form
    property bool opened: false // something of a list is opened beside it, or over it
}
