// SPDX-License-Identifier: Apache-2.0
// TourListModel.qml — two tours.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property string currentTourId: "t1"

    signal created(string tourId)
    signal failed(string text)

    function createTour(title: string, from: string, to: string, team: string) {
        failed("Galleriet har bare faste turer.");
    }

    rows: Gallery.empty ? [] : [{
            "tourId": "t1",
            "title": "Kommuneturné Telemark 2026",
            "datesText": "20. oktober–9. desember",
            "visitedText": "7 av 17",
            "current": true
        }, {
            "tourId": "t2",
            "title": "Vårturen 2027",
            "datesText": "1.–12. mars",
            "visitedText": "0 av 6",
            "current": false
        }]
}
