// SPDX-License-Identifier: Apache-2.0
// FormDifferenceModel.qml — four things in which the second version differs.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: [{
            "group": "Nye spørsmål",
            "label": "Hvor mange i enheten har tatt kurset om klimakrav?",
            "line": "",
            "warns": false
        }, {
            "group": "Andre valg",
            "label": "Hva er det største hinderet for klimavennlige anskaffelser hos dere?",
            "line": "Nytt: Usikkerhet om regelverket · Borte: Annet",
            "warns": false
        }, {
            "group": "Annen ordlyd",
            "label": "Har dere en mal med klimakrav?",
            "line": "Før: Har dere en egen mal for klimakrav?",
            "warns": false
        }, {
            "group": "Spørsmål som er borte",
            "label": "Hva ville hjulpet mest?",
            "line": "Svaret legges til side: En kort liste over hva som virker, med eksempler fra andre kommuner.",
            "warns": true
        }]
}
