// SPDX-License-Identifier: Apache-2.0
// AgreedAction.qml — an action being edited.
import QtQuick
import Feltbok.ViewModels

RecordEditor {
    property string actionId
    property string title: "Bestille nettilknytning for lading"
    property string description
    property string ownerSide: "municipality"
    property string owner: "Kommunalsjef teknisk"
    property string due: "2026-12-11"
    property string status: "open"
    property string needId: "n1"

    function begin(visitId: string, scopeId: string, need: string) {
        title = "";
    }
}
