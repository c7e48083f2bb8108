// SPDX-License-Identifier: Apache-2.0
// TargetListModel.qml — two targets, one of them on its way.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    readonly property string recordsTitle: "Spart energi i sju regioner · Målt"
    readonly property CountedRecordModel records: CountedRecordModel {
    }

    function open(row: int, quality: int) {
    }

    rows: Gallery.empty ? [] : [{
            "recordId": "m1",
            "title": "Spart energi i sju regioner",
            "line": "54 GWh · innen 31. des. 2027",
            "parts": ["Målt 0,312 av 54 GWh", "Beregnet 1,4 av 54 GWh"],
            "qualities": [0, 1]
        }, {
            "recordId": "m2",
            "title": "Besøk i alle kommuner",
            "line": "41 besøk · innen 31. des. 2026",
            "parts": [],
            "qualities": []
        }]
}
