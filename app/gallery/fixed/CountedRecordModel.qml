// SPDX-License-Identifier: Apache-2.0
// CountedRecordModel.qml — records behind a number.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "recordId": "n1",
            "title": "Mal for rammeavtaler med klimakrav",
            "line": "Behov · Skien",
            "scopeId": "s1",
            "visitId": "v1"
        }, {
            "recordId": "n2",
            "title": "Trenger krav til ladbare varebiler, og hjelp til å vurdere rekkevidde i fjellet om vinteren",
            "line": "Behov · Skien",
            "scopeId": "s1",
            "visitId": ""
        }]
}
