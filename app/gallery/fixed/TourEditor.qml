// SPDX-License-Identifier: Apache-2.0
// TourEditor.qml — a tour being planned anew.
import QtQuick
import Feltbok.ViewModels

RecordEditor {
    property string tourId
    property string title: "Kommuneturné Telemark 2026"
    property string from: "2026-10-20"
    property string to: "2026-12-09"
    property string team: "Rådgiver IK og rådgiver MH"
}
