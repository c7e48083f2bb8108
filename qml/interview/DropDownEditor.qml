// SPDX-License-Identifier: Apache-2.0
// DropDownEditor.qml — one of a long list.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

Select {
    id: editor

    required property Question question

    objectName: "answer-list"
    model: question.choices
    textRole: "label"
    valueRole: "value"
    name: question.label
    placeholder: qsTr("Choose")
    invalid: question.violated
    enabled: !question.readOnly
    currentIndex: question.value === "" ? -1 : indexOfValue(question.value)
    onPicked: question.answer(currentValue)
    onCountChanged: currentIndex = Qt.binding(() => question.value === "" ? -1 : indexOfValue(question.value))
}
