// SPDX-License-Identifier: Apache-2.0
// ChangeListModel.qml — what changed since the last visit.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "changeText": "Ny kontakt: innkjøpsleder",
            "changeIcon": "user",
            "warns": false
        }, {
            "changeText": "Varebiler til hjemmetjenesten: flyttet til 15. jan. 2027",
            "changeIcon": "calendar",
            "warns": false
        }, {
            "changeText": "1 tiltak fullført",
            "changeIcon": "check",
            "warns": false
        }, {
            "changeText": "1 tiltak over fristen",
            "changeIcon": "circle-alert",
            "warns": true
        }]
}
