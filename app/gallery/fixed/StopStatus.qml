// SPDX-License-Identifier: Apache-2.0
// StopStatus.qml — the life of a stop.
import QtQuick

QtObject {
    enum Status {
        Planned,
        Packed,
        Done,
        Closed
    }
}
