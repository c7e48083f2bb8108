// SPDX-License-Identifier: Apache-2.0
// MaturityListModel.qml — maturity in 2024 and in 2021.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property string scopeId
    property string exceptVisitId
    property string dayText: Gallery.empty ? "" : "12. nov. 2024"
    property string wholeText: Gallery.empty ? "" : "Samlet 1,1 av 4, grunnleggende"

    rows: Gallery.empty ? [] : [{
            "name": "Forankring",
            "value": 2,
            "valueText": "2",
            "lastText": "1 i 2021"
        }, {
            "name": "Kompetanse",
            "value": 1,
            "valueText": "1",
            "lastText": "1 i 2021"
        }, {
            "name": "Maler",
            "value": 1,
            "valueText": "1",
            "lastText": "0 i 2021"
        }, {
            "name": "Bruk",
            "value": 1.5,
            "valueText": "1,5",
            "lastText": "1 i 2021"
        }, {
            "name": "Oppfølging",
            "value": 0,
            "valueText": "0",
            "lastText": ""
        }]
}
