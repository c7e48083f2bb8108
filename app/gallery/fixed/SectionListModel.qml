// SPDX-License-Identifier: Apache-2.0
// SectionListModel.qml — the sections of the questionnaire.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: [{
            "number": "0",
            "title": "Om intervjuet",
            "answered": 5,
            "total": 5,
            "current": false
        }, {
            "number": "1",
            "title": "Organisering og strategi",
            "answered": 4,
            "total": 4,
            "current": false
        }, {
            "number": "2",
            "title": "Forankring og ledelse",
            "answered": 4,
            "total": 4,
            "current": false
        }, {
            "number": "3",
            "title": "Kompetanse og verktøy",
            "answered": 3,
            "total": 6,
            "current": true
        }, {
            "number": "4",
            "title": "Klimakrav per område",
            "answered": 7,
            "total": 7,
            "current": false
        }, {
            "number": "5",
            "title": "Markedsdialog",
            "answered": 3,
            "total": 3,
            "current": false
        }, {
            "number": "6",
            "title": "Sirkulært og LCC",
            "answered": 3,
            "total": 4,
            "current": false
        }, {
            "number": "7",
            "title": "Kontraktsoppfølging",
            "answered": 1,
            "total": 3,
            "current": false
        }, {
            "number": "8",
            "title": "Kommende anskaffelser",
            "answered": 0,
            "total": 1,
            "current": false
        }, {
            "number": "9",
            "title": "Ønsket støtte",
            "answered": 0,
            "total": 3,
            "current": false
        }]
}
