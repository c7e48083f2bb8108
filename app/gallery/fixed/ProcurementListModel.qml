// SPDX-License-Identifier: Apache-2.0
// ProcurementListModel.qml — procurements of all municipalities.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property list<string> municipalities: ["Tokke", "Vinje"]

    signal made(string recordId)
    signal failed(string text)

    function make(title: string, municipality: int) {
        made("p1");
    }

    rows: Gallery.empty ? [] : [{
            "recordId": "p1",
            "title": "Varebiler til hjemmetjenesten",
            "line": "Tokke · 4,2 mill. kr",
            "day": "15. jan.",
            "statusText": "Planlagt",
            "remarked": true
        }, {
            "recordId": "p2",
            "title": "Rammeavtale for matvarer til institusjoner, skoler og barnehager i hele regionen",
            "line": "Vinje · 11,4 mill. kr",
            "day": "15. apr.",
            "statusText": "Kunngjort",
            "remarked": false
        }]
}
