// SPDX-License-Identifier: Apache-2.0
// NoteComposer.qml — the note being written.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string visitId
    property string text
    property string topic
    property string statusText: text === "" ? "" : "Utkastet er lagret"
    property bool canAdd: text !== "" || pictures.length > 0
    property list<string> pictures

    signal textRestored
    signal added(string noteId)
    signal dialogWanted
    signal failed(string text)

    function add() {
        text = "";
        pictures = [];
        textRestored();
        added("m9");
    }

    function pickPicture() {
        dialogWanted();
    }

    function addPicture(file: url) {
        failed("Galleriet tar ikke imot bilder.");
    }
}
