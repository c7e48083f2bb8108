// SPDX-License-Identifier: Apache-2.0
// CostField.qml — one number of the comparison: what is typed, and under it what is wrong.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

Column {
    id: field

    property string shown
    property string wrong
    property string unit
    property string name
    property alias fieldName: input.objectName

    signal written(string text)

    spacing: Theme.space.xs

    DraftField {
        id: input

        width: field.width
        implicitWidth: 0
        leftPadding: Theme.space.s
        rightPadding: field.unit === "" ? Theme.space.s : Theme.space.s + Theme.scaled(field.unit.length * 8) + Theme.space.m
        horizontalAlignment: TextInput.AlignRight
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        shown: field.shown
        unit: field.unit
        invalid: field.wrong !== ""
        Accessible.name: field.name
        onWritten: text => field.written(text)
    }

    ErrorLine {
        width: field.width
        text: field.wrong
    }
}
