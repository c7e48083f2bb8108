// SPDX-License-Identifier: Apache-2.0
// Event.qml — one event.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string eventId
    property bool loaded: true
    property string title: "Klimakrav i transportanskaffelser"
    property string line: "Kurs · torsdag 8. oktober · Fylkeshuset i Skien · fysisk"
    property int participants: 54
    readonly property BarModel levels: BarModel {
        rows: [{
                "part": "operational",
                "label": "Operativt",
                "value": "31",
                "share": 1
            }, {
                "part": "strategic",
                "label": "Strategisk",
                "value": "13",
                "share": 0.42
            }, {
                "part": "supplier",
                "label": "Leverandør",
                "value": "6",
                "share": 0.19
            }]
    }
    readonly property FixedModel attendees: FixedModel {
        rows: [{
                "recordId": "at1",
                "title": "Kari Nordmann",
                "line": "Tokke kommune · Operativt",
                "countText": ""
            }, {
                "recordId": "at2",
                "title": "Operativt",
                "line": "",
                "countText": "30"
            }]
    }
    readonly property EvaluationModel evaluation: EvaluationModel {
    }
    property bool evaluated: true
    property string answersText: "31 svar av 54 · 57 %"

    signal failed(string text)

    function attend(level: string, count: int) {
        participants += count;
    }

    function attendList(level: string, text: string) {
        participants += listedIn(text);
    }

    function listedIn(text: string): int {
        return text === "" ? 0 : text.split("\n").length;
    }

    function evaluate(answers: var) {
    }
}
