// SPDX-License-Identifier: Apache-2.0
// TermModel.qml — what an effect is reckoned from.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: [{
            "before": true,
            "activity": "9 450",
            "wrong": "",
            "code": "DIESEL",
            "factorText": "2,66 kg CO2e/l"
        }, {
            "before": false,
            "activity": "tretti tusen",
            "wrong": "Skriv et tall fra 0 og opp, for eksempel 1234,5.",
            "code": "STROM",
            "factorText": "0,015 kg CO2e/kWh"
        }]
}
