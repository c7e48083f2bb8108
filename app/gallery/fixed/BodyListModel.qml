// SPDX-License-Identifier: Apache-2.0
// BodyListModel.qml — organisations and networks.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "recordId": "o1",
            "kind": "organisation",
            "name": "Vest-Telemark innkjøp",
            "line": "Innkjøpssamarbeid · Telemark"
        }, {
            "recordId": "o2",
            "kind": "network",
            "name": "Nettverk for sirkulære bygg",
            "line": "Nettverk med 6 medlemmer"
        }]
}
