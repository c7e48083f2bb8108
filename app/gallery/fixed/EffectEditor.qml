// SPDX-License-Identifier: Apache-2.0
// EffectEditor.qml — an effect that is being written.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property bool exists: true
    property string title: "Ni varebiler, diesel mot strøm"
    property string quality: "calculated"
    property string year: "2027"
    property string yearWrong
    property bool everyYear: true
    property string assumptions: "Ni biler, 15 000 km i året."
    readonly property TermModel terms: TermModel {
    }
    property list<string> factorCodes: ["DIESEL", "STROM"]
    property list<string> factorTexts: ["Diesel, forbrenning", "Strøm, norsk forbruk"]
    property string tonnesText: "24,7 tonn CO₂e"
    property string kwhText: "−29 700 kWh"
    property bool savable: false

    signal saved
    signal failed(string text)

    function begin(procurementId: string, scopeId: string) {
    }

    function edit(effectId: string) {
    }

    function addTerm(before: bool) {
    }

    function takeTerm(place: int) {
    }

    function writeActivity(place: int, typed: string) {
    }

    function chooseFactor(place: int, code: string) {
    }

    function save() {
        saved();
    }
}
