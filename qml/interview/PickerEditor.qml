// SPDX-License-Identifier: Apache-2.0
// PickerEditor.qml — a number of a range, picked from a list.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

Select {
    id: editor

    required property Question question
    readonly property real step: Math.max(1e-9, Math.abs(question.rangeStep))
    readonly property int decimals: (String(question.rangeStep).split(".")[1] || "").length
    readonly property int steps: Math.min(1000, Math.floor(Math.abs(question.rangeTo - question.rangeFrom) / step + 1e-6))
    readonly property real direction: question.rangeTo < question.rangeFrom ? -1 : 1

    function numberAt(index: int): real {
        return question.rangeFrom + direction * step * index;
    }

    objectName: "answer-picker"
    name: question.label
    placeholder: qsTr("Choose")
    invalid: question.violated
    enabled: !question.readOnly
    texts: {
        const all = [];
        for (let index = 0; index <= steps; ++index)
            all.push(numberAt(index).toLocaleString(Qt.locale(), "f", decimals));
        return all;
    }
    currentIndex: question.value === "" ? -1 : Math.round(direction * (Number(question.value) - question.rangeFrom) / step)
    onPicked: index => question.answer(numberAt(index).toFixed(decimals))
    Keys.onDeletePressed: question.clear()
}
