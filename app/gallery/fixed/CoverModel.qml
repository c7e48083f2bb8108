// SPDX-License-Identifier: Apache-2.0
// CoverModel.qml — how far the visits reach.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "county": "Buskerud",
            "visited": 0,
            "total": 18,
            "line": "0 av 18"
        }, {
            "county": "Telemark",
            "visited": 7,
            "total": 17,
            "line": "7 av 17"
        }, {
            "county": "Vestfold",
            "visited": 0,
            "total": 6,
            "line": "0 av 6"
        }]
}
