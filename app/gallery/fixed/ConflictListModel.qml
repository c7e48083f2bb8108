// SPDX-License-Identifier: Apache-2.0
// ConflictListModel.qml — one conflict.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "key": "n3 description",
            "recordId": "n3",
            "field": "description",
            "title": "Behov: klimakrav i malen",
            "line": "Tokke · to tekster i samme felt"
        }]
}
