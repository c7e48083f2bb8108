// SPDX-License-Identifier: Apache-2.0
// QuestionHitModel.qml — questions found or left.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: [{
            "key": "q4",
            "number": "3.4",
            "label": "Hvilke verktøy bruker dere i dag?",
            "line": "",
            "group": "Kompetanse og verktøy"
        }, {
            "key": "q6",
            "number": "3.6",
            "label": "Ligger klimakrav inne i innkjøps<b>mal</b>ene deres?",
            "line": "",
            "group": "Kompetanse og verktøy"
        }, {
            "key": "q7",
            "number": "7.3",
            "label": "Hvilke effekter måler dere?",
            "line": "Egne <b>mal</b>er",
            "group": "Kontraktsoppfølging"
        }]
}
