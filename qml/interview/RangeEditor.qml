// SPDX-License-Identifier: Apache-2.0
// RangeEditor.qml — a number on a line, lying or standing; without an answer the handle is hollow.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

FocusScope {
    id: editor

    required property Question question
    readonly property bool standing: question.looks("vertical")
    readonly property int decimals: (String(question.rangeStep).split(".")[1] || "").length

    implicitWidth: 400
    implicitHeight: grid.implicitHeight

    function written(number: real): string {
        return number.toLocaleString(Qt.locale(), "f", decimals);
    }

    function take() {
        question.answer(slider.value.toFixed(decimals));
    }

    GridLayout {
        id: grid

        width: parent.width
        columns: editor.standing ? 2 : 3
        columnSpacing: Theme.space.m

        Label {
            visible: !editor.standing
            text: editor.written(editor.question.rangeFrom)
            type: Theme.type.caption
            color: Theme.color.ink2
        }

        Slider {
            id: slider

            objectName: "answer-slider"
            Layout.fillWidth: !editor.standing
            Layout.maximumWidth: editor.standing ? implicitWidth : -1
            Layout.preferredHeight: editor.standing ? Theme.scaled(240) : implicitHeight
            focus: true
            enabled: !editor.question.readOnly
            orientation: editor.standing ? Qt.Vertical : Qt.Horizontal
            from: editor.question.rangeFrom
            to: editor.question.rangeTo
            stepSize: Math.abs(editor.question.rangeStep)
            value: editor.question.value === "" ? from : Number(editor.question.value)
            unset: editor.question.value === ""
            invalid: editor.question.violated
            showStops: !editor.question.looks("no-ticks")
            name: editor.question.label
            valueText: unset ? qsTr("not answered") : editor.written(value)
            onMoved: editor.take()
            onPressedChanged: if (!pressed && unset)
                editor.take()
            Keys.onSpacePressed: editor.take()
            Keys.onDeletePressed: editor.question.clear()
        }

        Label {
            visible: !editor.standing
            text: editor.written(editor.question.rangeTo)
            type: Theme.type.caption
            color: Theme.color.ink2
        }

        Label {
            objectName: "slider-value"
            Layout.fillWidth: true
            Layout.columnSpan: editor.standing ? 1 : 3
            text: slider.unset ? qsTr("Not answered. Drag, or press the line.") : slider.valueText
            type: slider.unset ? Theme.type.caption : Theme.type.heading2
            color: slider.unset ? Theme.color.ink2 : Theme.color.ink
            Accessible.ignored: true
        }
    }
}
