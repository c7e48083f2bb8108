// SPDX-License-Identifier: Apache-2.0
// Insight.qml — what the visits have led to.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property bool loaded: true
    property bool bare: Gallery.empty
    property list<string> periods: ["2026", "2025", "2024", "2023", "2022", "Alle år"]
    property int period: 0
    property list<string> counties: ["Alle fylker", "Buskerud", "Telemark", "Vestfold"]
    property int county: 0
    property list<string> teams: ["Alle team", "Team Telemark", "Team Vestfold"]
    property int team: 0
    property list<string> areas: ["Alle områder", "Transport og kjøretøy", "Bygg og anlegg"]
    property int area: 0
    property string coverText: Gallery.empty ? "0 av 41" : "7 av 41"
    readonly property CoverModel cover: CoverModel {
    }
    readonly property HeatModel needs: HeatModel {
    }
    property list<string> needHeads: ["Transport og kjøretøy", "Bygg og anlegg", "Drift og vedlikehold", "Mat og måltider", "IKT-utstyr", "Møbler og kontor", "Tekstiler og renhold", "Avfall og plast"]
    property list<string> needKeys: ["transport", "bygg_anlegg", "drift_vedlikehold", "mat", "ikt", "mobler_kontor", "tekstil_renhold", "avfall_plast"]
    readonly property HeatModel maturity: HeatModel {
        rows: Gallery.empty ? [] : [{
                "key": "anchoring",
                "label": "Forankring",
                "cells": ["", "", "1,3", "1,4", "1,7"],
                "weights": [0, 0, 0.32, 0.35, 0.42],
                "levels": [0, 0, 0, 0, 0],
                "trends": [0, 0, 0, 0, 0],
                "details": [],
                "sum": ""
            }, {
                "key": "competence",
                "label": "Kompetanse",
                "cells": ["", "", "1,1", "1,6", "2,4"],
                "weights": [0, 0, 0.27, 0.4, 0.6],
                "levels": [0, 0, 0, 0, 0],
                "trends": [0, 0, 0, 0, 0],
                "details": [],
                "sum": ""
            }, {
                "key": "templates",
                "label": "Maler",
                "cells": ["", "", "0,9", "1", "1,1"],
                "weights": [0, 0, 0.22, 0.25, 0.27],
                "levels": [0, 0, 0, 0, 0],
                "trends": [0, 0, 0, 0, 0],
                "details": [],
                "sum": ""
            }]
    }
    property list<string> maturityYears: ["2022", "2023", "2024", "2025", "2026"]
    readonly property BarModel obstacles: BarModel {
    }
    readonly property BarModel support: BarModel {
    }
    readonly property BarModel methods: BarModel {
    }
    readonly property BarModel actions: BarModel {
    }
    readonly property BarModel adviceUsed: BarModel {
        rows: Gallery.empty ? [] : [{
                "part": "notYetKnown",
                "label": "ikke avgjort",
                "value": "9",
                "share": 1
            }, {
                "part": "used",
                "label": "brukt",
                "value": "6",
                "share": 0.67
            }, {
                "part": "notUsed",
                "label": "ikke brukt",
                "value": "2",
                "share": 0.22
            }]
    }
    readonly property BarModel procurements: BarModel {
        rows: Gallery.empty ? [] : [{
                "part": "transport",
                "label": "Transport og kjøretøy",
                "value": "7",
                "share": 1
            }, {
                "part": "bygg_anlegg",
                "label": "Bygg og anlegg",
                "value": "5",
                "share": 0.71
            }]
    }
    readonly property BarModel tonnes: BarModel {
        rows: Gallery.empty ? [] : [{
                "part": "estimated",
                "label": "anslått",
                "value": "81",
                "share": 1
            }, {
                "part": "calculated",
                "label": "beregnet",
                "value": "77,4",
                "share": 0.96
            }]
    }
    readonly property IndicatorModel indicators: IndicatorModel {
    }
    property string recordsTitle: "Hva trenger kommunene hjelp til?"
    readonly property CountedRecordModel records: CountedRecordModel {
    }

    function open(indicator: string, scopeId: string, group: string, year: int) {
    }
}
