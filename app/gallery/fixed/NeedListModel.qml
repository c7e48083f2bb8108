// SPDX-License-Identifier: Apache-2.0
// NeedListModel.qml — the needs of a visit.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property string visitId
    property string scopeId

    rows: Gallery.empty ? [] : [{
            "needId": "n1",
            "title": "Krav til varebiler før 15. januar",
            "areaLine": "Transport og kjøretøy",
            "fromText": "fra 8.2",
            "quote": "«Vi vet at de skal være elektriske, men ikke hvordan vi skriver det.»",
            "severity": 3,
            "urgency": 4,
            "actions": 2,
            "actionsText": "2 tiltak"
        }, {
            "needId": "n2",
            "title": "Kompetanse i å utforme krav",
            "areaLine": "Felles · kompetanse",
            "fromText": "fra 3.1",
            "quote": "«Vi kopierer fra forrige konkurranse og håper det holder.»",
            "severity": 3,
            "urgency": 2,
            "actions": 1,
            "actionsText": "1 tiltak"
        }, {
            "needId": "n3",
            "title": "Klimakrav inn i malen for rammeavtaler",
            "areaLine": "Felles · maler",
            "fromText": "fra 3.6",
            "quote": "",
            "severity": 2,
            "urgency": 3,
            "actions": 0,
            "actionsText": "Ingen tiltak"
        }]
}
