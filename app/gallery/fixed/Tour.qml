// SPDX-License-Identifier: Apache-2.0
// Tour.qml — one tour.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string tourId: "t1"
    property bool exists: !Gallery.empty
    property bool loaded: true
    property string title: "Kommuneturné Telemark 2026"
    property string subline: "20. oktober–9. desember · Rådgiver IK og rådgiver MH"
    property int stopCount: 17
    property int plannedCount: 7
    property int packedCount: 3
    property int doneCount: 1
    property int closedCount: 6
    property string visitedText: "7 av 17"
    readonly property StopListModel stops: StopListModel {
    }

    signal stopAdded(string visitId)
    signal failed(string text)

    function addStop(municipality: string, date: string, startsAt: string, endsAt: string, place: string) {
        failed("Galleriet har bare faste stopp.");
    }
}
