// SPDX-License-Identifier: Apache-2.0
// Whereabouts.qml — where the words of a record are.
import QtQuick

QtObject {
    enum Place {
        Here,
        Sent,
        Confirmed,
        Refused
    }
}
