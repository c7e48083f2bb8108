// SPDX-License-Identifier: Apache-2.0
// TotalCost.qml — a comparison of total cost.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property list<string> fields: ["investment", "energy", "upkeep", "other", "disposal", "residual", "tonnes"]
    property list<string> fieldTexts: ["Kjøp", "Energi, kWh i året", "Drift i året", "Andre kostnader i året", "Avhending", "Restverdi", "Tonn CO2e i året"]
    property bool loaded: true
    property string title: Gallery.empty ? "" : "Oppvaskmaskin til sentralkjøkken"
    property list<string> municipalities: ["Tokke", "Vinje"]
    property int municipality: Gallery.empty ? -1 : 0
    property list<string> savedTexts: Gallery.empty ? [] : ["Oppvaskmaskin til sentralkjøkken · Tokke"]
    property int savedIndex: 0
    property list<string> versions: Gallery.empty ? [] : ["Versjon 2", "Versjon 1"]
    property int version: 0
    property bool saved: true
    property string versionText: Gallery.empty ? "utkast på denne enheten" : "Tokke · Versjon 2"
    property bool savable: false
    readonly property AlternativeModel alternatives: AlternativeModel {
    }
    readonly property bool canAdd: true
    readonly property bool canTake: false
    property var assumptions: Gallery.empty ? {
        "years": "-10",
        "discountRate": "4"
    } : {
        "years": "10",
        "discountRate": "4"
    }
    property var wrong: Gallery.empty ? {
        "years": "Skriv hele år, fra 1 til 100."
    } : ({})
    readonly property bool answered: !Gallery.empty
    property string answer: "B koster mer å kjøpe, men er 18 666 kr billigere over 10 år."
    property list<string> flips: ["Levetid 5 år: da er Lavest kjøpspris billigst.", "Drift og vedlikehold for Lavere drift 10 301 kr per år: da er Lavest kjøpspris billigst.", "Innkjøp for Lavere drift 138 666 kr: da er Lavest kjøpspris billigst."]
    property var paths: [[90000, 103462, 116405, 128851, 140819, 152326, 163390, 174029, 184259, 194096, 203553], [120000, 127692, 135089, 142201, 149039, 155615, 161937, 168016, 173862, 179483, 184887]]
    property list<string> lineNames: ["A 203 553", "B 184 887"]
    property int cheapest: 1
    property string crossingText: "B blir billigst i år 6"
    property int crossingYear: 6

    signal exported(string path)
    signal failed(string text)

    function assume(name: string, typed: string) {
    }

    function write(place: int, field: string, typed: string) {
    }

    function add() {
    }

    function take(place: int) {
    }

    function begin() {
    }

    function open(savedIndex: int) {
    }

    function openVersion(version: int) {
    }

    function save() {
    }

    function exportAs(format: string, to: url) {
        exported("/dokumenter/Oppvaskmaskin." + format);
    }
}
