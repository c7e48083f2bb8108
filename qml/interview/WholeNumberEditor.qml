// SPDX-License-Identifier: Apache-2.0
// WholeNumberEditor.qml — a whole number with steps.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

NumberStepper {
    id: editor

    required property Question question

    value: question.value
    name: question.label
    invalid: question.violated
    enabled: !question.readOnly
    onEdited: value => question.answerNumber(value)
}
