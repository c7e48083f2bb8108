// SPDX-License-Identifier: Apache-2.0
// StopListModel.qml — the stops of a tour.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: [{
            "visitId": "v1",
            "scopeId": "s1",
            "municipality": "Tokke",
            "dayText": "24.",
            "weekdayText": "tirs.",
            "monthText": "nov.",
            "line": "10.00–12.00 · Kommunehuset, Dalen",
            "status": 1,
            "statusText": "Pakket og kontrollert",
            "group": "",
            "isNext": true,
            "isToday": true
        }, {
            "visitId": "v2",
            "scopeId": "s2",
            "municipality": "Vinje",
            "dayText": "25.",
            "weekdayText": "ons.",
            "monthText": "nov.",
            "line": "09.30 · Kommunehuset, Åmot",
            "status": 1,
            "statusText": "Pakket",
            "group": "Denne uka · 25.–26. november",
            "isNext": false,
            "isToday": false
        }, {
            "visitId": "v3",
            "scopeId": "s3",
            "municipality": "Kviteseid",
            "dayText": "25.",
            "weekdayText": "ons.",
            "monthText": "nov.",
            "line": "13.30 · Brunkeberg",
            "status": 1,
            "statusText": "Pakket",
            "group": "Denne uka · 25.–26. november",
            "isNext": false,
            "isToday": false
        }, {
            "visitId": "v4",
            "scopeId": "s4",
            "municipality": "Seljord",
            "dayText": "26.",
            "weekdayText": "tors.",
            "monthText": "nov.",
            "line": "10.00 · Kommunehuset, Seljord",
            "status": 0,
            "statusText": "Planlagt",
            "group": "Denne uka · 25.–26. november",
            "isNext": false,
            "isToday": false
        }, {
            "visitId": "v5",
            "scopeId": "s5",
            "municipality": "Fyresdal",
            "dayText": "1.",
            "weekdayText": "tirs.",
            "monthText": "des.",
            "line": "09.00 · Moland",
            "status": 0,
            "statusText": "Planlagt",
            "group": "Neste uke · 1.–2. desember",
            "isNext": false,
            "isToday": false
        }, {
            "visitId": "v6",
            "scopeId": "s6",
            "municipality": "Nissedal",
            "dayText": "1.",
            "weekdayText": "tirs.",
            "monthText": "des.",
            "line": "13.00 · Treungen",
            "status": 0,
            "statusText": "Planlagt",
            "group": "Neste uke · 1.–2. desember",
            "isNext": false,
            "isToday": false
        }, {
            "visitId": "v7",
            "scopeId": "s7",
            "municipality": "Drangedal",
            "dayText": "2.",
            "weekdayText": "ons.",
            "monthText": "des.",
            "line": "10.00 · Prestestranda",
            "status": 0,
            "statusText": "Planlagt",
            "group": "Neste uke · 1.–2. desember",
            "isNext": false,
            "isToday": false
        }, {
            "visitId": "v8",
            "scopeId": "s8",
            "municipality": "Tinn",
            "dayText": "5.",
            "weekdayText": "tors.",
            "monthText": "nov.",
            "line": "10.00 · Rjukan",
            "status": 2,
            "statusText": "Gjennomført",
            "group": "Besøkt",
            "isNext": false,
            "isToday": false
        }, {
            "visitId": "v9",
            "scopeId": "s9",
            "municipality": "Hjartdal",
            "dayText": "4.",
            "weekdayText": "ons.",
            "monthText": "nov.",
            "line": "10.00 · Sauland",
            "status": 3,
            "statusText": "Avsluttet",
            "group": "Besøkt",
            "isNext": false,
            "isToday": false
        }]
}
