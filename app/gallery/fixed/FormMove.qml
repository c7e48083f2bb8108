// SPDX-License-Identifier: Apache-2.0
// FormMove.qml — a second version of the questionnaire.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string interviewId
    property bool offered: Gallery.moved
    property string version: "2026-2"
    property string summary: "4 forskjeller, 1 svar passer ikke"
    readonly property FormDifferenceModel differences: FormDifferenceModel {
    }

    signal failed(string text)

    function look() {
    }

    function move() {
        offered = false;
    }

    function stay() {
        offered = false;
    }
}
