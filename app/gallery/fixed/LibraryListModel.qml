// SPDX-License-Identifier: Apache-2.0
// LibraryListModel.qml — things of the library.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: [{
            "itemId": "i1",
            "code": "TRA-01",
            "title": "Person- og varebiler uten utslipp",
            "kind": "criterion",
            "kindText": "kriterium",
            "levelText": "Basis",
            "typeText": "Kravspesifikasjon",
            "areaText": "Transport og kjøretøy"
        }, {
            "itemId": "i2",
            "code": "EKS-01",
            "title": "Ti elektriske varebiler til teknisk drift",
            "kind": "example",
            "kindText": "eksempel",
            "levelText": "",
            "typeText": "",
            "areaText": "Transport og kjøretøy"
        }, {
            "itemId": "i3",
            "code": "TRA-03",
            "title": "Årlig rapport om drivstofforbruk, kjørelengde og andel nullutslipp for alle kjøretøy som brukes i oppdraget",
            "kind": "criterion",
            "kindText": "kriterium",
            "levelText": "Basis",
            "typeText": "Kontraktsvilkår",
            "areaText": "Transport og kjøretøy"
        }, {
            "itemId": "i4",
            "code": "TRA-02",
            "title": "Andel nullutslipp i tunge kjøretøy",
            "kind": "criterion",
            "kindText": "kriterium",
            "levelText": "Avansert",
            "typeText": "Tildelingskriterium",
            "areaText": "Transport og kjøretøy"
        }]
}
