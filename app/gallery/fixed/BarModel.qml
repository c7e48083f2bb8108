// SPDX-License-Identifier: Apache-2.0
// BarModel.qml — numbers by group.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "part": "verktoy",
            "label": "Verktøy og maler",
            "value": "4",
            "share": 1
        }, {
            "part": "tid",
            "label": "Tid og kapasitet",
            "value": "2",
            "share": 0.5
        }, {
            "part": "kompetanse",
            "label": "Kompetanse",
            "value": "1",
            "share": 0.25
        }]
}
