// SPDX-License-Identifier: Apache-2.0
// DayEditor.qml — a date, typed or picked.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

DateField {
    id: editor

    required property Question question

    objectName: "answer-date"
    value: question.value
    name: question.label
    invalid: question.violated
    enabled: !question.readOnly
    onPicked: value => question.answer(value)
}
