// SPDX-License-Identifier: Apache-2.0
// FileEditor.qml — a photo, a recording, a film or a document as the answer: taken, chosen or dropped here.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

FocusScope {
    id: editor

    required property Question question
    readonly property bool filled: question.value !== ""
    readonly property string icon: {
        switch (question.editor) {
        case Question.Audio:
            return "mic";
        case Question.Video:
            return "video";
        case Question.File:
            return "file-text";
        default:
            return "camera";
        }
    }
    readonly property string invitation: {
        switch (question.editor) {
        case Question.Audio:
            return qsTr("Add a recording");
        case Question.Video:
            return qsTr("Add a film");
        case Question.File:
            return qsTr("Add a file");
        default:
            return qsTr("Add a photo");
        }
    }
    readonly property string nameFilter: {
        switch (question.editor) {
        case Question.Audio:
            return qsTr("Recordings") + " (*.m4a *.mp3 *.ogg *.opus *.wav *.flac *.amr)";
        case Question.Video:
            return qsTr("Films") + " (*.mp4 *.mov *.webm *.mkv *.3gp)";
        case Question.File:
            return qsTr("All files") + " (*)";
        default:
            return qsTr("Pictures") + " (*.jpg *.jpeg *.png *.webp)";
        }
    }

    implicitWidth: 400
    implicitHeight: filled ? card.implicitHeight : add.implicitHeight

    Button {
        id: add

        objectName: "file-add"
        visible: !editor.filled
        focus: !editor.filled
        enabled: !editor.question.readOnly
        icon.name: editor.icon
        text: editor.invitation
        Accessible.name: qsTr("%1: %2").arg(editor.question.label).arg(text)
        onClicked: editor.question.pickFile()
    }

    FileCard {
        id: card

        visible: editor.filled
        width: Math.min(parent.width, Theme.scaled(520))
        question: editor.question
        icon: editor.icon
        invalid: editor.question.violated
        onReplaceWanted: editor.question.pickFile()
    }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        enabled: !editor.question.readOnly
        onDropped: drop => {
            if (drop.urls.length > 0)
                editor.question.attach(drop.urls[0]);
        }
    }

    Connections {
        target: editor.question

        function onFileWanted() {
            picker.wanted = true;
        }
    }

    WhenWanted {
        id: picker

        Item {
            FileDialog {
                title: editor.invitation
                nameFilters: [editor.nameFilter]
                onAccepted: {
                    editor.question.attach(selectedFile);
                    picker.wanted = false;
                }
                onRejected: picker.wanted = false
                Component.onCompleted: open()
            }
        }
    }
}
