// SPDX-License-Identifier: Apache-2.0
// QuestionHitModel.qml — questions left; found, with the words sought marked; changed since last; or in the way of the end.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    id: hits

    property bool found: false
    property bool changed: false
    property bool faulty: false

    function marked(text: string): string {
        return found ? text.replace(/mal/g, "<b>mal</b>") : text;
    }

    rows: [{
            "key": "q4",
            "number": "3.4",
            "label": "Hvilke verktøy bruker dere i dag?",
            "line": hits.changed ? "DFØs veileder → Egne maler" : "",
            "group": hits.faulty ? "Påkrevde svar som mangler" : "Kompetanse og verktøy"
        }, {
            "key": "q6",
            "number": "3.6",
            "label": hits.marked("Ligger klimakrav inne i innkjøpsmalene deres?"),
            "line": hits.changed ? "Planlagt → ikke besvart nå" : "",
            "group": hits.faulty ? "Påkrevde svar som mangler" : "Kompetanse og verktøy"
        }, {
            "key": "q7",
            "number": "7.3",
            "label": "Hvilke effekter måler dere?",
            "line": hits.changed ? "Ingen → Utslipp" : hits.found ? hits.marked("Egne maler") : "",
            "group": hits.faulty ? "Svar som må rettes" : "Kontraktsoppfølging"
        }]
}
