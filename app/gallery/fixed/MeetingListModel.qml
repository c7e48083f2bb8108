// SPDX-License-Identifier: Apache-2.0
// MeetingListModel.qml — whom one meets.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "participantId": "d1",
            "name": "Demo Innkjøpsleder",
            "line": "Innkjøpsleder · operativt nivå",
            "metText": "Ny for oss"
        }, {
            "participantId": "d2",
            "name": "Demo Klimarådgiver",
            "line": "Klimarådgiver · operativt nivå",
            "metText": "Møtt 2 ganger"
        }, {
            "participantId": "d3",
            "name": "3 personer",
            "line": "politisk nivå",
            "metText": ""
        }]
}
