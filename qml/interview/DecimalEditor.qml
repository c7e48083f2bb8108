// SPDX-License-Identifier: Apache-2.0
// DecimalEditor.qml — a number as a person writes it; a wrong one is kept and marked.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

DraftField {
    id: editor

    required property Question question

    objectName: "answer-number"
    shown: question.valueText
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    invalid: question.violated
    readOnly: question.readOnly
    Accessible.name: question.label
    onWritten: text => question.answerNumber(text)
}
