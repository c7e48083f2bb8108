// SPDX-License-Identifier: Apache-2.0
// StopEditor.qml — a stop being planned anew.
import QtQuick
import Feltbok.ViewModels

RecordEditor {
    property string visitId
    property string date: "2026-11-24"
    property string startsAt: "10.00"
    property string endsAt: "12.00"
    property string place: "Kommunehuset, Dalen"

    function takeOut() {
        removed();
    }
}
