// SPDX-License-Identifier: Apache-2.0
// Summary.qml — the wrap-up of the visit.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string visitId
    property bool loaded: true
    property string readyText: "Tre av fem punkter er klare."
    property bool making: false
    property list<string> pages: ["", ""]
    readonly property SummaryItemModel items: SummaryItemModel {
    }
    readonly property QuestionHitModel missing: QuestionHitModel {
    }

    signal pdfMade(string path)
    signal failed(string text)

    function makePdf(to: url) {
        pdfMade("Oppsummering Tokke 2026-11-24.pdf");
    }
}
