// SPDX-License-Identifier: Apache-2.0
// LowAnswerListModel.qml — low answers of the last interview.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "number": "3.1",
            "label": "I hvilken grad har innkjøperne nok kompetanse til å stille klima- og miljøkrav?",
            "answer": "I liten grad",
            "beforeText": "Samme svar gangen før"
        }, {
            "number": "7.1",
            "label": "I hvilken grad følger dere opp klimakravene i kontraktsperioden?",
            "answer": "Ikke i det hele tatt",
            "beforeText": "Gangen før: I liten grad"
        }]
}
