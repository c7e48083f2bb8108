// SPDX-License-Identifier: Apache-2.0
// FirstTour.qml — the way round, two steps on.
pragma Singleton
import QtQuick
import Feltbok.ViewModels

QtObject {
    property bool offered: true
    property bool shown: Gallery.opened
    property bool finished: false
    property string title: "Bli kjent med feltboken"
    property string line: "2 av 5 steg er prøvd."
    property string lastVisited
    readonly property FixedModel steps: FixedModel {
        rows: [{
                "key": "preparation",
                "title": "Forbered neste besøk",
                "line": "Det som ble lovet sist, og det som er nytt siden.",
                "done": true
            }, {
                "key": "interview",
                "title": "Svar på et spørsmål",
                "line": "Svaret lagres mens du skriver, med og uten nett.",
                "done": true
            }, {
                "key": "notes",
                "title": "Skriv et notat",
                "line": "Eller ta bilde av tavlen, eller tegn.",
                "done": false
            }, {
                "key": "needs",
                "title": "Bli enige om hvem som gjør hva",
                "line": "Ett trykk gjør et svar til et behov, og et behov til et tiltak.",
                "done": false
            }, {
                "key": "summary",
                "title": "Overlever oppsummeringen",
                "line": "To sider, klare før du går ut av møterommet.",
                "done": false
            }]
    }

    function visited(key: string) {
        lastVisited = key;
    }

    function putAway() {
        shown = false;
    }

    function again() {
        shown = true;
    }
}
