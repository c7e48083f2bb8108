// SPDX-License-Identifier: Apache-2.0
// LibraryItem.qml — one criterion.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string itemId: Gallery.opened ? "i1" : ""
    readonly property bool exists: itemId !== ""
    property string code: "TRA-01"
    property string title: "Person- og varebiler uten utslipp"
    property string kindText: "kriterium"
    property string levelText: "Basis"
    property string typeText: "Kravspesifikasjon"
    property string stateText: "Utkast, revisjon 1"
    property string text: "Alle person- og varebiler som leveres etter avtalen, skal ha nullutslippsdrivlinje (batteri eller hydrogen)."
    property bool isCriterion: true
    property bool mustVerify: true
    property bool isRetired: false
    property string newerId
    readonly property FactListModel facts: FactListModel {
    }
    readonly property LibraryListModel related: LibraryListModel {
        Component.onCompleted: rows = [rows[1]]
    }
}
