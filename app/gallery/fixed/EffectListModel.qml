// SPDX-License-Identifier: Apache-2.0
// EffectListModel.qml — the effects of a procurement.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: [{
            "effectId": "e1",
            "title": "Ni varebiler, diesel mot strøm",
            "qualityText": "Beregnet",
            "tonnesText": "24,7 tonn CO₂e",
            "kwhText": "−29 700 kWh",
            "line": "Ni biler, 15 000 km i året"
        }, {
            "effectId": "e2",
            "title": "Færre turer når to ruter legges om",
            "qualityText": "Anslått",
            "tonnesText": "3 tonn CO₂e",
            "kwhText": "",
            "line": "Forutsetninger mangler"
        }]
}
