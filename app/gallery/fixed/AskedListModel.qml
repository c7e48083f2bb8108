// SPDX-License-Identifier: Apache-2.0
// AskedListModel.qml — questions without an answer.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "recordId": "q2",
            "title": "Hvordan dokumenterer vi utslippsfri transport?",
            "line": "Rådgiver IK · frist 1. des. 2026",
            "overdue": false
        }]
}
