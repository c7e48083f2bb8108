// SPDX-License-Identifier: Apache-2.0
// QuestionHitModel.qml — questions left, or found: then with the words sought marked.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    id: hits

    property bool found: false

    function marked(text: string): string {
        return found ? text.replace(/mal/g, "<b>mal</b>") : text;
    }

    rows: [{
            "key": "q4",
            "number": "3.4",
            "label": "Hvilke verktøy bruker dere i dag?",
            "line": "",
            "group": "Kompetanse og verktøy"
        }, {
            "key": "q6",
            "number": "3.6",
            "label": hits.marked("Ligger klimakrav inne i innkjøpsmalene deres?"),
            "line": "",
            "group": "Kompetanse og verktøy"
        }, {
            "key": "q7",
            "number": "7.3",
            "label": "Hvilke effekter måler dere?",
            "line": hits.marked("Egne maler"),
            "group": "Kontraktsoppfølging"
        }]
}
