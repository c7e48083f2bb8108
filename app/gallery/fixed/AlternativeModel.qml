// SPDX-License-Identifier: Apache-2.0
// AlternativeModel.qml — the alternatives of a comparison.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: [{
            "letter": "A",
            "name": "Lavest kjøpspris",
            "texts": ["90 000", "", Gallery.empty ? "fjorten tusen" : "14 000", "", "", "", ""],
            "wrongs": ["", "", Gallery.empty ? "Skriv et tall, for eksempel 1234,5." : "", "", "", "", ""],
            "value": "203 553",
            "buyText": "Kjøp 90 000",
            "runText": "Senere 113 553",
            "buyShare": 0.44,
            "share": 1,
            "cheapest": false
        }, {
            "letter": "B",
            "name": "Lavere drift",
            "texts": ["120 000", "", "8 000", "", "", "", ""],
            "wrongs": ["", "", "", "", "", "", ""],
            "value": "184 887",
            "buyText": "Kjøp 120 000",
            "runText": "Senere 64 887",
            "buyShare": 0.65,
            "share": 0.91,
            "cheapest": true
        }]
}
