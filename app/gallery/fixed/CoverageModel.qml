// SPDX-License-Identifier: Apache-2.0
// CoverageModel.qml — the county, seven visited.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    enum Reach {
        Missing,
        Planned,
        Visited,
        All
    }

    property int year: 2026
    property string county
    property list<string> counties: ["Buskerud", "Telemark", "Vestfold"]
    property int reach: CoverageModel.All
    property int total: 17
    property int visited: 7
    property int planned: 3
    property int missing: 7

    rows: [{
            "scopeId": "",
            "name": "Bamble",
            "line": "Telemark",
            "reachText": "Mangler",
            "reachIcon": "circle-dashed",
            "visited": false
        }, {
            "scopeId": "s9",
            "name": "Midt-Telemark",
            "line": "Telemark",
            "reachText": "Planlagt",
            "reachIcon": "calendar",
            "visited": false
        }, {
            "scopeId": "s1",
            "name": "Tokke",
            "line": "Telemark",
            "reachText": "Besøkt",
            "reachIcon": "circle-check",
            "visited": true
        }]
}
