// SPDX-License-Identifier: Apache-2.0
// Summary.qml — the wrap-up of the visit.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string visitId
    property bool loaded: true
    property string readyText: "Tre av fem punkter er klare."
    property bool making: false
    property int unsent: 5
    property string unsentText: "5 lagret her, ikke sendt"
    property list<string> pages: [Qt.resolvedUrl("oppsummering-1.png")]
    property string pagesText: "Oppdateres mens du skriver"
    property string code: Qt.resolvedUrl("kode.png")
    property string codeText: "Tokke 2026-11-24\n- Send ferdig kravtekst for varebiler, Rådgiver IK, 2026-12-02\n- Ta malen opp i ledermøtet, Innkjøpsleder, 2027-01-18\nNeste kontakt: 2026-12-11"
    readonly property SummaryItemModel items: SummaryItemModel {
    }
    readonly property QuestionHitModel missing: QuestionHitModel {
    }

    signal made(string path, url file)
    signal failed(string text)

    function makePdf(to: url) {
        made("Oppsummering Tokke 2026-11-24.pdf", "file:///Oppsummering.pdf");
    }

    function makeOdt(to: url) {
        made("Oppsummering Tokke 2026-11-24.odt", "file:///Oppsummering.odt");
    }
}
