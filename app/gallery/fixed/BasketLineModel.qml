// SPDX-License-Identifier: Apache-2.0
// BasketLineModel.qml — the lines of a basket.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "lineId": "l1",
            "itemId": "i1",
            "code": "TRA-01",
            "title": "Person- og varebiler uten utslipp",
            "wording": "Alle person- og varebiler skal ha nullutslippsdrivlinje.",
            "typeText": "Kravspesifikasjon",
            "weightText": "",
            "remarkText": "",
            "canUpdate": false,
            "edited": true
        }, {
            "lineId": "l2",
            "itemId": "i4",
            "code": "TRA-02",
            "title": "Andel nullutslipp i tunge kjøretøy",
            "wording": "Tilbudet får poeng etter andelen.",
            "typeText": "Tildelingskriterium",
            "weightText": "20 %",
            "remarkText": "Revisjon 2 er her. Ta over den nye teksten.",
            "canUpdate": true,
            "edited": false
        }, {
            "lineId": "l3",
            "itemId": "",
            "code": "",
            "title": "Pris",
            "wording": "Pris",
            "typeText": "Tildelingskriterium",
            "weightText": "80 %",
            "remarkText": "",
            "canUpdate": false,
            "edited": false
        }]
}
