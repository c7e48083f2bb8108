// SPDX-License-Identifier: Apache-2.0
// TimeEditor.qml — a time of day as a person writes it; what is none is kept and marked.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

DraftField {
    id: editor

    required property Question question

    objectName: "answer-time"
    leadingIcon: "clock"
    shown: WrittenTime.shown(question.value)
    placeholderText: qsTr("hh.mm")
    inputMethodHints: Qt.ImhTime
    invalid: question.violated
    readOnly: question.readOnly
    Accessible.name: question.label
    onWritten: text => question.answer(WrittenTime.time(text))
}
