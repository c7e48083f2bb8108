// SPDX-License-Identifier: Apache-2.0
// PackListModel.qml — a tour that lacks two attachments; the empty one has all.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property string tourId
    property bool missing: !Gallery.empty
    property bool ready: !missing
    property string stateText: missing ? "1 stopp gjenstår" : "Alt er her"
    property string summaryText: missing ? "Tokke, Vinje og Kviteseid: klare til bruk uten nett. Seljord: noe mangler." : "Tokke, Vinje og Kviteseid: klare til bruk uten nett."
    property string checkedText: "Pakket i går 15.12 · 214 MB"

    readonly property var here: [{
            "title": "Skjema",
            "line": "Behovskartlegging, versjon 2026112102",
            "ready": true
        }, {
            "title": "Bibliotek",
            "line": "30 kriterier, 12 eksempler",
            "ready": true
        }, {
            "title": "Historikk for 4 kommuner",
            "line": "Besøk, tiltak og kontakter siden 2021",
            "ready": true
        }]

    signal failed(string text)

    function pack() {
        missing = false;
    }

    rows: Gallery.empty ? here : [...here, {
            "title": "Seljord: 2 av 5 vedlegg mangler",
            "line": "Referat 2024, innkjøpsmal (3,1 MB)",
            "ready": false
        }]
}
