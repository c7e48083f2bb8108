// SPDX-License-Identifier: Apache-2.0
// ReportYearModel.qml — the years one reports on.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: [{
            "year": 2026,
            "closed": false,
            "line": "",
            "changed": false
        }, {
            "year": 2025,
            "closed": true,
            "line": "2 tall er endret siden",
            "changed": true
        }, {
            "year": 2024,
            "closed": true,
            "line": "torsdag 30. januar 10.12",
            "changed": false
        }]
}
