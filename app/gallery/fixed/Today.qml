// SPDX-License-Identifier: Apache-2.0
// Today.qml — a day on tour.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property bool loaded: true
    property string dateText: "Tirsdag 24. november"
    property string tourText: Gallery.empty ? "" : "Kommuneturné Telemark 2026, stopp 8 av 17"
    property bool hasNext: !Gallery.empty
    property string visitId: "v1"
    property string scopeId: "s1"
    property string municipality: "Tokke"
    property string whenText: "Neste besøk · i dag"
    property string line: "10.00–12.00 · Kommunehuset, Dalen"
    property string rolesText: "Innkjøpsleder, klimarådgiver, kommunalsjef teknisk"
    property string statusText: "Pakket og kontrollert"
    property bool packed: true
    property string lastVisitText: Gallery.empty ? "" : "Besøkt 12. nov. 2024"
    property string followingText: Gallery.empty ? "" : "I morgen"
    readonly property StopListModel following: StopListModel {
        rows: Gallery.empty ? [] : [{
                "visitId": "v2",
                "scopeId": "s2",
                "municipality": "Vinje",
                "timeText": "09.30",
                "statusText": "Pakket"
            }, {
                "visitId": "v3",
                "scopeId": "s3",
                "municipality": "Kviteseid",
                "timeText": "13.30",
                "statusText": "Pakket"
            }]
    }
}
