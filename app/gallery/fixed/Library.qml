// SPDX-License-Identifier: Apache-2.0
// Library.qml — the library, searched.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string words: Gallery.empty ? "solceller på tak" : "varebil"
    property bool loaded: true
    property bool bare: false
    property int total: Gallery.empty ? 0 : 4
    property string totalText: Gallery.empty ? "0 treff" : "4 treff"
    property int totalEverywhere: Gallery.empty ? 2 : 4
    property bool filtered: Gallery.empty
    readonly property LibraryListModel hits: LibraryListModel {
        Component.onCompleted: if (Gallery.empty)
            rows = []
    }
    readonly property LibraryFacet areas: LibraryFacet {
        keys: ["", "transport"]
        texts: ["Alle områder", "Transport og kjøretøy (4)"]
        value: "transport"
    }
    readonly property LibraryFacet levels: LibraryFacet {
        keys: ["", "basic", "advanced"]
        texts: ["Alle nivåer", "Basis (2)", "Avansert (1)"]
    }
    readonly property LibraryFacet types: LibraryFacet {
        keys: ["", "spec", "clause", "award"]
        texts: ["Alle typer", "Kravspesifikasjon (1)", "Kontraktsvilkår (1)", "Tildelingskriterium (1)"]
    }
    readonly property LibraryFacet kinds: LibraryFacet {
        keys: ["", "criterion", "example"]
        texts: ["Alle slag", "Kriterium (3)", "Eksempel (1)"]
    }
    readonly property LibraryFacet themes: LibraryFacet {
        keys: ["", "lcc"]
        texts: ["Alle temaer", "Livssykluskostnader (1)"]
    }
    readonly property LibraryFacet divisions: LibraryFacet {
        keys: ["", "34", "60"]
        texts: ["Hele CPV", "34 Kjøretøy og transportutstyr (2)", "60 Transporttjenester (1)"]
    }

    signal noted
    signal failed(string text)

    function clearFilters() {
        areas.value = "";
    }

    function noteEmpty(wanted: string) {
        noted();
    }
}
