// SPDX-License-Identifier: Apache-2.0
// NoteComposer.qml — the note being written.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string visitId
    property string text
    property string topic
    property string statusText: text === "" ? "" : "Utkastet er lagret"
    property bool canAdd: text !== ""
    property list<string> pictures

    signal textRestored
    signal added(string noteId)
    signal failed(string text)

    function add() {
        text = "";
        added("m9");
    }

    function addPicture(file: url) {
        failed("Galleriet tar ikke imot bilder.");
    }
}
