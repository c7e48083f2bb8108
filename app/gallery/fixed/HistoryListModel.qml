// SPDX-License-Identifier: Apache-2.0
// HistoryListModel.qml — what happened in Tokke.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "recordId": "v1",
            "kind": "visit",
            "marginText": "nov. 26",
            "title": "Besøk med intervju",
            "line": "3 behov, 4 tiltak"
        }, {
            "recordId": "q1",
            "kind": "question",
            "marginText": "okt. 26",
            "title": "Spørsmål til knutepunktet: Kan vi kreve elbil uten å gi poeng?",
            "line": "Ja, som minstekrav."
        }, {
            "recordId": "v0",
            "kind": "visit",
            "marginText": "nov. 24",
            "title": "Besøk med intervju",
            "line": "2 behov, 4 tiltak"
        }, {
            "recordId": "v-1",
            "kind": "visit",
            "marginText": "sep. 21",
            "title": "Første besøk",
            "line": "Behovskartlegging, versjon 1"
        }]
}
