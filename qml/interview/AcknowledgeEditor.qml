// SPDX-License-Identifier: Apache-2.0
// AcknowledgeEditor.qml — that something has been read or done.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

ChoiceCard {
    id: editor

    required property Question question

    objectName: "answer-acknowledge"
    text: qsTr("Done")
    multiple: true
    selected: question.value !== ""
    invalid: question.violated
    enabled: !question.readOnly
    onClicked: question.answer(selected ? "" : "OK")
}
