// SPDX-License-Identifier: Apache-2.0
// HistoryListModel.qml — what happened in Tokke.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: [{
            "visitId": "v1",
            "marginText": "nov. 26",
            "title": "Besøk med intervju",
            "line": "3 behov, 4 tiltak"
        }, {
            "visitId": "v0",
            "marginText": "nov. 24",
            "title": "Besøk med intervju",
            "line": "2 behov, 4 tiltak"
        }, {
            "visitId": "v-1",
            "marginText": "sep. 21",
            "title": "Første besøk",
            "line": "Behovskartlegging, versjon 1"
        }]
}
