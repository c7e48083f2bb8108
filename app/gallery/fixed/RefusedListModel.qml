// SPDX-License-Identifier: Apache-2.0
// RefusedListModel.qml — one refused change.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    signal failed(string text)

    function sendAgain(key: string) {
    }

    function dismiss(key: string) {
    }

    function copyText(key: string) {
    }

    rows: Gallery.empty ? [] : [{
            "key": "e1",
            "title": "Kontakt i Vinje ble avvist",
            "line": "Du har ikke lenger tilgang. Teksten er her.",
            "whyText": "Du har ikke lenger tilgang her. Be koordinatoren om det, og send igjen.",
            "whenText": "Avvist i dag 16.04. Du skrev det i dag 13.52.",
            "writtenText": "Rolle: Innkjøpsleder\nE-post: innkjop@vinje.example\nMerknad: Eier rammeavtalene"
        }]
}
