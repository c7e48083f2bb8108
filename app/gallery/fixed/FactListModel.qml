// SPDX-License-Identifier: Apache-2.0
// FactListModel.qml — what a criterion says beside its text.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: [{
            "name": "Bevis",
            "value": "Samsvarssertifikat (CoC) eller tilsvarende dokumentasjon for hver tilbudt modell."
        }, {
            "name": "Råd",
            "value": "Kravet følger av egen forskrift. Gi derfor ikke poeng for det. Unntak registreres i DFØs skjema."
        }, {
            "name": "§ 7-9",
            "value": "Fjerde ledd: krav i stedet for vekting."
        }, {
            "name": "Område",
            "value": "Transport og kjøretøy"
        }, {
            "name": "CPV",
            "value": "34"
        }, {
            "name": "Gjelder",
            "value": "fra 1. jan. 2024"
        }, {
            "name": "Kilde",
            "value": "anskaffelser.no"
        }]
}
