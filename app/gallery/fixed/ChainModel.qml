// SPDX-License-Identifier: Apache-2.0
// ChainModel.qml — from the interview to the report.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: [{
            "recordId": "v1",
            "what": "interview",
            "whatText": "Intervju",
            "words": "24. nov."
        }, {
            "recordId": "n1",
            "what": "need",
            "whatText": "Behov",
            "words": "Krav til varebiler"
        }, {
            "recordId": "a1",
            "what": "advice",
            "whatText": "Råd",
            "words": "TRA-01, EKS-08"
        }, {
            "recordId": "p1",
            "what": "procurement",
            "whatText": "Anskaffelse",
            "words": "Planlagt"
        }, {
            "recordId": "e1",
            "what": "effect",
            "whatText": "Effekt",
            "words": "Beregnet, Anslått"
        }, {
            "recordId": "",
            "what": "report",
            "whatText": "Rapport",
            "words": "Ikke med ennå"
        }]
}
