// SPDX-License-Identifier: Apache-2.0
// ActionListModel.qml — what was agreed.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property string visitId
    property string scopeId
    property bool openOnly: false

    signal failed(string text)

    function toggleDone(actionId: string) {
    }

    rows: Gallery.empty ? [] : [{
            "actionId": "a1",
            "title": "Sende kraveksempel for varebiler",
            "ownerText": "Knutepunktet, rådgiver IK",
            "ownerSide": "hub",
            "dueText": "Forfalt 20. nov.",
            "overdue": true,
            "dueMissing": false,
            "statusText": "Avtalt",
            "done": false,
            "needId": "n1",
            "needTitle": "Krav til varebiler før 15. januar"
        }, {
            "actionId": "a2",
            "title": "Bestille nettilknytning for lading",
            "ownerText": "Tokke, kommunalsjef teknisk",
            "ownerSide": "municipality",
            "dueText": "11. des. 2026",
            "overdue": false,
            "dueMissing": false,
            "statusText": "Avtalt",
            "done": false,
            "needId": "n1",
            "needTitle": "Krav til varebiler før 15. januar"
        }, {
            "actionId": "a3",
            "title": "Halv dag om kravutforming, sammen med Vinje",
            "ownerText": "Knutepunktet, rådgiver MH",
            "ownerSide": "hub",
            "dueText": "Frist mangler",
            "overdue": false,
            "dueMissing": true,
            "statusText": "Avtalt",
            "done": false,
            "needId": "n1",
            "needTitle": ""
        }, {
            "actionId": "a4",
            "title": "Dele risikoliste med enhetene",
            "ownerText": "Tokke, klimarådgiver",
            "ownerSide": "municipality",
            "dueText": "1. okt. 2026",
            "overdue": false,
            "dueMissing": false,
            "statusText": "Fullført",
            "done": true,
            "needId": "n1",
            "needTitle": ""
        }]
}
