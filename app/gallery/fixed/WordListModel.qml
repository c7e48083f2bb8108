// SPDX-License-Identifier: Apache-2.0
// WordListModel.qml — the words a field may have.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property string list

    function rowOf(value: string): int {
        return rowWhere("value", value);
    }

    rows: {
        switch (list) {
        case "needAreas":
            return [{
                    "value": "transport",
                    "valueText": "Transport og kjøretøy"
                }, {
                    "value": "bygg",
                    "valueText": "Bygg og anlegg"
                }];
        case "levels":
            return [{
                    "value": "political",
                    "valueText": "politisk nivå"
                }, {
                    "value": "strategic",
                    "valueText": "strategisk nivå"
                }, {
                    "value": "operational",
                    "valueText": "operativt nivå"
                }];
        case "needThemes":
            return [{
                    "value": "krav",
                    "valueText": "Utforming av krav"
                }, {
                    "value": "lcc",
                    "valueText": "Livssykluskostnader"
                }];
        case "severity":
            return [{
                    "value": "1",
                    "valueText": "Lite"
                }, {
                    "value": "2",
                    "valueText": "Merkbart"
                }, {
                    "value": "3",
                    "valueText": "Stort"
                }, {
                    "value": "4",
                    "valueText": "Kritisk"
                }];
        case "urgency":
            return [{
                    "value": "1",
                    "valueText": "Kan vente"
                }, {
                    "value": "2",
                    "valueText": "I løpet av året"
                }, {
                    "value": "3",
                    "valueText": "Innen tre måneder"
                }, {
                    "value": "4",
                    "valueText": "Nå"
                }];
        case "ownerSides":
            return [{
                    "value": "municipality",
                    "valueText": "Kommunen"
                }, {
                    "value": "hub",
                    "valueText": "Knutepunktet"
                }, {
                    "value": "both",
                    "valueText": "Begge"
                }];
        case "actionStatus":
            return [{
                    "value": "open",
                    "valueText": "Avtalt"
                }, {
                    "value": "inProgress",
                    "valueText": "I arbeid"
                }, {
                    "value": "done",
                    "valueText": "Fullført"
                }, {
                    "value": "dropped",
                    "valueText": "Droppet"
                }];
        default:
            return [];
        }
    }
}
