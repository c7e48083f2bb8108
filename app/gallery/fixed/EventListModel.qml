// SPDX-License-Identifier: Apache-2.0
// EventListModel.qml — events of the team.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property string mode
    property list<string> types: ["course", "seminar", "webinar"]
    property list<string> typeTexts: ["Kurs", "Seminar", "Webinar"]

    signal made(string eventId)
    signal failed(string text)

    function make(title: string, type: string, mode: string, day: string, place: string) {
        made("e1");
    }

    rows: Gallery.empty ? [] : [{
            "eventId": "e1",
            "title": "Klimakrav i transportanskaffelser",
            "line": "Kurs · fysisk · Fylkeshuset i Skien",
            "day": "8. okt.",
            "peopleText": "54 deltakere"
        }, {
            "eventId": "e2",
            "title": "Markedsdialog om utslippsfrie anleggsmaskiner og ladeløsninger på byggeplassen",
            "line": "Dialogkonferanse · fysisk og digitalt",
            "day": "3. sep.",
            "peopleText": "106 deltakere"
        }]
}
