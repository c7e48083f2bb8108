// SPDX-License-Identifier: Apache-2.0
// LongWordsEditor.qml — an answer in words on several lines.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

DraftArea {
    id: editor

    required property Question question

    objectName: "answer-long-text"
    focus: true
    shown: question.value
    placeholderText: qsTr("Write the answer")
    invalid: question.violated
    readOnly: question.readOnly
    Accessible.name: question.label
    onWritten: text => question.answer(text)
}
