// SPDX-License-Identifier: Apache-2.0
// MomentEditor.qml — a date and a time of that day.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

FocusScope {
    id: editor

    required property Question question

    implicitWidth: 400
    implicitHeight: flow.implicitHeight

    Flow {
        id: flow

        width: parent.width
        spacing: Theme.space.s

        DateField {
            id: day

            objectName: "answer-date"
            width: Math.min(parent.width, Theme.scaled(240))
            focus: true
            value: WrittenTime.day(editor.question.value)
            name: qsTr("Date: %1").arg(editor.question.label)
            invalid: editor.question.violated
            enabled: !editor.question.readOnly
            onPicked: picked => editor.question.answer(WrittenTime.moment(picked, time.text))
        }

        DraftField {
            id: time

            objectName: "answer-time"
            width: Math.min(parent.width, Theme.scaled(160))
            leadingIcon: "clock"
            shown: WrittenTime.shown(editor.question.value)
            placeholderText: qsTr("hh.mm")
            inputMethodHints: Qt.ImhTime
            invalid: editor.question.violated
            readOnly: editor.question.readOnly
            Accessible.name: qsTr("Time: %1").arg(editor.question.label)
            onWritten: text => editor.question.answer(WrittenTime.moment(day.value, text))
        }
    }
}
