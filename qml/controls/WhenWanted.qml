// SPDX-License-Identifier: Apache-2.0
// WhenWanted.qml — makes its one child when it is wanted and takes it away again. A Loader cannot: Qt 6.4's does not
// make components that are bound to their surroundings.
import QtQuick

Repeater {
    property bool wanted: false

    model: wanted ? 1 : 0
}
