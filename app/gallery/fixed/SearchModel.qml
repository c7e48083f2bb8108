// SPDX-License-Identifier: Apache-2.0
// SearchModel.qml — what is found of "varebil", and nothing of other words.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property string words
    property bool nothing: words.trim() !== "" && rows.length === 0

    signal told
    signal failed(string text)

    function recordAt(row: int): string {
        return row >= 0 && row < rows.length ? rows[row].recordId : "";
    }

    function tellMissing(wanted: string) {
        told();
    }

    rows: !words.startsWith("va") ? [] : [{
            "recordId": "m2",
            "kind": "note",
            "kindText": "Notat",
            "iconName": "notebook-pen",
            "title": "Hjemmetjenesten har elleve <b>varebiler</b>, alle på leasing til 2027.",
            "excerpt": "",
            "municipality": "Tokke"
        }, {
            "recordId": "n1",
            "kind": "need",
            "kindText": "Behov",
            "iconName": "flag",
            "title": "Krav til <b>varebiler</b> i hjemmetjenesten",
            "excerpt": "«Vi skulle gjerne stilt krav, men vet ikke hva markedet klarer.» Elleve <b>varebiler</b> skal byttes.",
            "municipality": "Tokke"
        }, {
            "recordId": "a2",
            "kind": "action",
            "kindText": "Tiltak",
            "iconName": "list-checks",
            "title": "Sende kraveksempel for <b>varebiler</b>",
            "excerpt": "",
            "municipality": "Midt-Telemark"
        }, {
            "recordId": "p1",
            "kind": "person",
            "kindText": "Kontakt",
            "iconName": "user",
            "title": "Ansvarlig for <b>varebilene</b> og maskinparken i teknisk drift, vei, vann og avløp i hele kommunen",
            "excerpt": "",
            "municipality": "Nore og Uvdal"
        }]
}
