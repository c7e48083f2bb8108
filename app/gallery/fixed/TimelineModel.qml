// SPDX-License-Identifier: Apache-2.0
// TimelineModel.qml — what has happened to a procurement.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: [{
            "recordId": "a1",
            "day": "13. okt.",
            "what": "Spørsmål",
            "words": "Elbil uten poeng?"
        }, {
            "recordId": "a2",
            "day": "24. nov.",
            "what": "Råd",
            "words": "TRA-01: Bruk som minstekrav, da er det ikke noe igjen å vekte."
        }, {
            "recordId": "p1",
            "day": "15. jan.",
            "what": "Kunngjort",
            "words": ""
        }]
}
