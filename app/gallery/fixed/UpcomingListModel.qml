// SPDX-License-Identifier: Apache-2.0
// UpcomingListModel.qml — procurements to come.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "recordId": "p1",
            "title": "Varebiler til hjemmetjenesten",
            "line": "Transport og kjøretøy",
            "valueText": "4,2 mill.",
            "dateText": "15. jan. 2027",
            "remarkText": "Klimakrav ikke avklart",
            "remarkWarns": true
        }, {
            "recordId": "p2",
            "title": "Renhold, rammeavtale for alle kommunale bygg, skoler, barnehager og omsorgssentre",
            "line": "Tekstiler og renhold",
            "valueText": "6,8 mill.",
            "dateText": "1. mars 2027",
            "remarkText": "Begrunnelse mangler",
            "remarkWarns": true
        }, {
            "recordId": "p3",
            "title": "Ny barnehage i Høydalsmo",
            "line": "Bygg og anlegg",
            "valueText": "38 mill.",
            "dateText": "1. aug. 2027",
            "remarkText": "Klimakrav planlagt",
            "remarkWarns": false
        }]
}
