// SPDX-License-Identifier: Apache-2.0
// NoteListModel.qml — the notes of a visit.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    enum Filter {
        All,
        Mine,
        WithPicture
    }

    property string visitId
    property int filter: NoteListModel.All
    property int allCount: 4
    property int mineCount: 2
    property int pictureCount: 0

    function rowOf(noteId: string): int {
        return rowWhere("noteId", noteId);
    }

    rows: Gallery.empty ? [] : [{
            "noteId": "m1",
            "timeText": "10.19",
            "author": "Rådgiver MH",
            "noteText": "Malen de bruker, ligger i sak- og arkivsystemet. Punkt 4 om miljø er tomt.",
            "topic": "",
            "pictures": [],
            "place": 1,
            "sentText": "Sendt"
        }, {
            "noteId": "m2",
            "timeText": "10.31",
            "author": "Rådgiver IK",
            "noteText": "Hjemmetjenesten har 11 varebiler. Sju kjører under 80 km om dagen.",
            "topic": "8.2 Varebiler",
            "pictures": [],
            "place": 1,
            "sentText": "Sendt"
        }, {
            "noteId": "m3",
            "timeText": "10.44",
            "author": "Rådgiver MH",
            "noteText": "Lading på driftsbasen: to uttak i dag, plass til seks. Nettselskapet må varsles i god tid før kunngjøring.",
            "topic": "8.2 Varebiler",
            "pictures": [],
            "place": 2,
            "sentText": "Bekreftet"
        }, {
            "noteId": "m4",
            "timeText": "10.45",
            "author": "Rådgiver IK",
            "noteText": "To av elleve er elektriske i dag, begge leaset til 2028.",
            "topic": "8.2 Varebiler",
            "pictures": [],
            "place": 0,
            "sentText": "Lagret her"
        }]
}
