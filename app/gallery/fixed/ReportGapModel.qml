// SPDX-License-Identifier: Apache-2.0
// ReportGapModel.qml — what a report still lacks.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "recordId": "",
            "title": "Om tre år",
            "what": "Skriv resultatene i ord."
        }, {
            "recordId": "e1",
            "title": "Varmepumpe på rådhuset",
            "what": "Skriv forutsetningene."
        }, {
            "recordId": "p1",
            "title": "Møbler til den nye ungdomsskolen i sentrum",
            "what": "Er klimakrav brukt?"
        }]
}
