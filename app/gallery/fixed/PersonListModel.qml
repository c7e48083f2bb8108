// SPDX-License-Identifier: Apache-2.0
// PersonListModel.qml — people by role.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: [{
            "personId": "p1",
            "name": "Innkjøpsleder",
            "personRole": "Operativt · ny i 2026"
        }, {
            "personId": "p2",
            "name": "Klimarådgiver",
            "personRole": "Operativt"
        }, {
            "personId": "p3",
            "name": "Kommunalsjef teknisk",
            "personRole": "Strategisk"
        }, {
            "personId": "p4",
            "name": "Ordfører",
            "personRole": "Politisk"
        }]
}
