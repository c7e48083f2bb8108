// SPDX-License-Identifier: Apache-2.0
// Basket.qml — the basket one fills.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string basketId: Gallery.empty ? "" : "b1"
    property bool loaded: true
    readonly property bool exists: basketId !== ""
    property string title: "Varebiler til hjemmetjenesten"
    property string municipality: "Tokke"
    property string countText: "3 krav"
    property list<string> choiceIds: Gallery.empty ? [] : ["b1"]
    property list<string> choiceTexts: Gallery.empty ? [] : ["Varebiler til hjemmetjenesten · Tokke"]
    property int choice: Gallery.empty ? -1 : 0
    property list<string> scopeIds: ["s1", "s2"]
    property list<string> scopeTexts: ["Tokke", "Vinje"]
    property string method: "weight"
    property string shareText: "Klima og miljø teller 20 av 100 %. Regelen krever minst 30 %."
    property string remarks: Gallery.empty ? "" : "Klima og miljø teller 20 %. § 7-9 krever mer, eller krav i stedet med skriftlig begrunnelse."
    property string itemId
    readonly property bool holdsItem: itemId === "i1"
    readonly property BasketLineModel lines: BasketLineModel {
    }

    signal made
    signal exported(string path)
    signal failed(string text)

    function make(title: string, scopeId: string) {
        basketId = "b1";
        made();
    }

    function add(itemId: string) {
    }

    function addOwn(wording: string) {
    }

    function move(lineId: string, by: int) {
    }

    function update(lineId: string) {
    }

    function removeLine(lineId: string) {
    }

    function exportAs(format: string, to: url) {
        exported("/dokumenter/Varebiler." + format);
    }
}
