// SPDX-License-Identifier: Apache-2.0
// Procurement.qml — one procurement.
import QtQuick
import Feltbok.ViewModels

RecordEditor {
    property string procurementId
    property string scopeId: "s1"
    property string title: "Varebiler til hjemmetjenesten"
    property string line: "Tokke · 4,2 mill. kr · Planlagt"
    property list<string> factNames: ["CPV", "Planlagt", "Kunngjort", "Tildelt", "Leverandør", "Terskel passert"]
    property list<string> factValues: ["34144900-6", "15. jan. 2027", "", "", "", "EØS-terskelverdi for varer og tjenester"]
    property list<string> remarks: ["Siste siffer i CPV-koden stemmer ikke med de andre."]
    property string requirementUsed: "yes"
    property string requirementHow: "requirements"
    readonly property bool asksReason: requirementHow === "requirements" || requirementHow === "exception"
    property string justification: "Alle varebilene skal være uten utslipp. Da er det ikke noe igjen å vekte: et krav gir full effekt for alle ni bilene, mens en vekt ville gjort prisen viktigere enn utslippet."
    property string status: "planned"
    property list<string> nextStatuses: ["announced", "awarded", "cancelled"]
    property list<string> nextTexts: ["Kunngjort", "Tildelt", "Avlyst"]
    readonly property ChainModel chain: ChainModel {
    }
    readonly property TimelineModel timeline: TimelineModel {
    }
    readonly property EffectListModel effects: EffectListModel {
    }

    function moveTo(wanted: string) {
        status = wanted;
    }

    function advise(words: string) {
    }
}
