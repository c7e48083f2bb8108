// SPDX-License-Identifier: Apache-2.0
// SummaryItemModel.qml — the points of the wrap-up.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    enum Kind {
        Needs,
        Actions,
        MissingAnswers,
        NextContact,
        Quotes
    }

    rows: [{
            "kind": SummaryItemModel.Needs,
            "title": "3 behov",
            "line": "Varebiler, kompetanse, mal",
            "ready": true,
            "buttonText": "Endre"
        }, {
            "kind": SummaryItemModel.Actions,
            "title": "Ett tiltak mangler frist",
            "line": "Halv dag om kravutforming, rådgiver MH",
            "ready": false,
            "buttonText": "Sett frist"
        }, {
            "kind": SummaryItemModel.MissingAnswers,
            "title": "3 påkrevde svar mangler",
            "line": "Spør nå, eller la dem stå som ubesvart",
            "ready": false,
            "buttonText": ""
        }, {
            "kind": SummaryItemModel.NextContact,
            "title": "Neste kontakt: fredag 11. desember",
            "line": "Telefon med innkjøpsleder",
            "ready": true,
            "buttonText": "Endre"
        }, {
            "kind": SummaryItemModel.Quotes,
            "title": "Sitatene er uten navn",
            "line": "Kontrollert mot kontaktlista",
            "ready": true,
            "buttonText": ""
        }]
}
