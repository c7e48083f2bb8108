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
            "whyText": "Koordinatoren flyttet kommunen til rådgiver MH 22. november. Du skrev to dager etter.",
            "whenText": "I dag 16.04",
            "writtenText": "Rolle: Innkjøpsleder"
        }]
}
