// SPDX-License-Identifier: Apache-2.0
// EmptySearchListModel.qml — what nobody found.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "title": "«solceller på tak»",
            "line": "krav til solceller på skoler; tilskudd · sist 21. nov. 2026",
            "trailing": "4"
        }, {
            "title": "«leie av arbeidstøy»",
            "line": "sist 12. nov. 2026",
            "trailing": "3"
        }, {
            "title": "«brukte møbler skole»",
            "line": "sist 5. nov. 2026",
            "trailing": "2"
        }]
}
