// SPDX-License-Identifier: Apache-2.0
// CountedRecordModel.qml — records behind a number.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "recordId": "n1",
            "title": "Mal for rammeavtaler med klimakrav",
            "line": "Behov · Skien"
        }, {
            "recordId": "n2",
            "title": "Trenger krav til ladbare varebiler, og hjelp til å vurdere rekkevidde i fjellet om vinteren",
            "line": "Behov · Skien"
        }, {
            "recordId": "d1",
            "title": "Styringsgruppa ber om tall for transport",
            "line": "Vedtak · Miljøknutepunktet"
        }, {
            "recordId": "p1",
            "title": "Varebiler til hjemmetjenesten",
            "line": "Anskaffelse · Tokke"
        }]
}
