// SPDX-License-Identifier: Apache-2.0
// Municipality.qml — Tokke.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string scopeId
    property bool loaded: true
    property string name: "Tokke"
    property string subline: "Telemark · 4034 fra 2024, 3824 før"
    readonly property HistoryListModel history: HistoryListModel {
    }
    readonly property PersonListModel people: PersonListModel {
    }

    signal visitStarted(string visitId)
    signal failed(string text)

    function startVisit() {
        visitStarted("v1");
    }

    function addPerson(name: string, role: string, email: string, phone: string) {
    }
}
