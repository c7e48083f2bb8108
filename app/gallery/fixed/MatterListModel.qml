// SPDX-License-Identifier: Apache-2.0
// MatterListModel.qml — what to raise.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property string visitId
    property string draft

    signal added
    signal failed(string text)

    function keepDraft(text: string) {
        draft = text;
    }

    function add(text: string) {
        draft = "";
        added();
    }

    rows: Gallery.empty ? [] : [{
            "number": "1",
            "title": "Malen for rammeavtaler",
            "line": "Forfalt 1. juli · innkjøpsleder",
            "sourceText": "Avtalt tidligere, ikke fullført",
            "sourceIcon": "circle-alert",
            "recordId": "a1"
        }, {
            "number": "2",
            "title": "Varebiler til hjemmetjenesten",
            "line": "Kunngjøres 15. januar, om 52 dager",
            "sourceText": "Kommende anskaffelse",
            "sourceIcon": "calendar",
            "recordId": "p1"
        }, {
            "number": "3",
            "title": "Opplæring i livssykluskostnader for innkjøperne i alle enhetene",
            "line": "Regner sjelden, og ba om kurs sist",
            "sourceText": "Behov uten tiltak",
            "sourceIcon": "flag",
            "recordId": "n1"
        }]
}
