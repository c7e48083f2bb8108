// SPDX-License-Identifier: Apache-2.0
// OwnData.qml — what the device holds.
import QtQuick

QtObject {
    property string heldText: "1 204 opptegnelser · 38 vedlegg, 214 MB"

    signal exported(string path)
    signal failed(string text)

    function exportAll() {
        exported("/home/demo/Dokumenter/feltbok-2026-11-24.json");
    }
}
