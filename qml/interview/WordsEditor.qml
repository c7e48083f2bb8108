// SPDX-License-Identifier: Apache-2.0
// WordsEditor.qml — an answer in words on one line: plain, digits, an address of the web, or hidden from who looks on.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

DraftField {
    id: editor

    required property Question question
    readonly property bool masked: question.editor === Question.Masked
    readonly property bool link: question.editor === Question.Link
    readonly property bool hasButton: masked || (link && question.value !== "")
    property bool revealed: false

    objectName: "answer-text"
    focus: true
    shown: question.editor === Question.Unsupported ? question.valueText : question.value
    placeholderText: qsTr("Write the answer")
    rightPadding: hasButton ? Theme.metric.touchTarget : 15
    echoMode: masked && !revealed ? TextInput.Password : TextInput.Normal
    passwordMaskDelay: 0
    inputMethodHints: {
        switch (question.editor) {
        case Question.Digits:
            return Qt.ImhPreferNumbers;
        case Question.Link:
            return Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase;
        case Question.Masked:
            return Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText;
        default:
            return Qt.ImhNone;
        }
    }
    invalid: question.violated
    readOnly: question.readOnly
    Accessible.name: question.label
    Accessible.description: masked ? question.label : "" // of a password Qt tells no name
    Accessible.passwordEdit: masked
    onWritten: text => question.answer(text)

    WhenWanted {
        wanted: editor.hasButton

        IconButton {
            objectName: editor.masked ? "answer-reveal" : "answer-open"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            icon.name: editor.link ? "external-link" : editor.revealed ? "eye-off" : "eye"
            iconSize: Theme.icon.row
            text: editor.link ? qsTr("Open the address") : editor.revealed ? qsTr("Hide the answer") : qsTr("Show the answer")
            onClicked: {
                if (editor.link)
                    Qt.openUrlExternally(editor.question.value);
                else
                    editor.revealed = !editor.revealed;
            }
        }
    }
}
