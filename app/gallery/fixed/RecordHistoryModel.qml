// SPDX-License-Identifier: Apache-2.0
// RecordHistoryModel.qml — what was written in a procurement.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property string recordId

    signal failed(string text)

    function useAgain(row: int) {
    }

    rows: recordId === "" ? [] : [{
            "fieldText": "Kunngjøres",
            "valueText": "15. jan. 2027",
            "whoText": "Du · i dag 10.42 · denne enheten",
            "current": true
        }, {
            "fieldText": "Kunngjøres",
            "valueText": "1. mars 2027",
            "whoText": "Rådgiver MH · 12. november 2024 16.04 · en annen enhet",
            "current": false
        }]
}
