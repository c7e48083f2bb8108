// SPDX-License-Identifier: Apache-2.0
// NeedHelpModel.qml — an example passed on, a criterion, and a municipality that has done it.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property string needId

    signal failed(string text)

    function share(itemId: string) {
    }

    rows: needId === "" || Gallery.empty ? [] : [{
            "itemId": "e10",
            "code": "EKS-10",
            "title": "Oppvaskmaskin: livssykluskostnad i regneark",
            "line": "Eksempel",
            "canShare": false,
            "shared": true
        }, {
            "itemId": "c2",
            "code": "FEL-02",
            "title": "Livssykluskostnader som tildelingskriterium",
            "line": "Kriterium",
            "canShare": true,
            "shared": false
        }, {
            "itemId": "",
            "code": "",
            "title": "Vinje",
            "line": "Har gjort: LCC i malen",
            "canShare": false,
            "shared": false
        }]
}
