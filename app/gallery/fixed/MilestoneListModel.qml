// SPDX-License-Identifier: Apache-2.0
// MilestoneListModel.qml — one reached, one overdue, one to come.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "recordId": "l1",
            "title": "Oppstartskonferanse",
            "reached": true,
            "overdue": false,
            "stateText": "Nådd"
        }, {
            "recordId": "l2",
            "title": "Halvparten av kommunene besøkt",
            "reached": false,
            "overdue": true,
            "stateText": "Skulle vært nådd 1. nov. 2026"
        }, {
            "recordId": "l3",
            "title": "Fagkonferanse om krav til transport og anleggsplasser",
            "reached": false,
            "overdue": false,
            "stateText": "14. jan. 2027"
        }]
}
