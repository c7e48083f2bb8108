// SPDX-License-Identifier: Apache-2.0
// ActionOwnerModel.qml — Vinje owns the action too.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property string actionId

    function add(scopeId: string) {
    }

    function remove(scopeId: string) {
        rows = [];
    }

    rows: [{
            "scopeId": "s2",
            "name": "Vinje"
        }]
}
