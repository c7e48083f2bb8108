// SPDX-License-Identifier: Apache-2.0
// WordsEditor.qml — an answer in words, on one line or several.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

FocusScope {
    id: editor

    required property Question question
    readonly property bool several: question.editor === Question.LongText

    implicitWidth: 400
    implicitHeight: several ? area.implicitHeight : field.implicitHeight

    DraftField {
        id: field

        objectName: "answer-text"
        width: parent.width
        focus: !editor.several
        visible: !editor.several
        shown: editor.several ? "" : editor.question.editor === Question.Text ? editor.question.value : editor.question.valueText
        placeholderText: qsTr("Write the answer")
        invalid: editor.question.violated
        readOnly: editor.question.readOnly
        Accessible.name: editor.question.label
        onWritten: text => editor.question.answer(text)
    }

    DraftArea {
        id: area

        objectName: "answer-long-text"
        width: parent.width
        focus: editor.several
        visible: editor.several
        shown: editor.several ? editor.question.value : ""
        placeholderText: qsTr("Write the answer")
        invalid: editor.question.violated
        readOnly: editor.question.readOnly
        Accessible.name: editor.question.label
        onWritten: text => editor.question.answer(text)
    }
}
