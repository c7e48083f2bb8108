// SPDX-License-Identifier: Apache-2.0
// TrashModel.qml — what was deleted.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    signal failed(string text)

    function restore(recordId: string) {
        rows = [];
    }

    rows: Gallery.empty ? [] : [{
            "recordId": "n7",
            "title": "Krav til varebiler",
            "line": "Behov · Tokke · Du · i dag 10.42"
        }, {
            "recordId": "a7",
            "title": "Bestille nettilknytning for lading ved alle kommunens omsorgsboliger og verksteder",
            "line": "Tiltak · Nore og Uvdal · Rådgiver MH · mandag 23. november 16.04"
        }]
}
