// SPDX-License-Identifier: Apache-2.0
// DraftField.qml — a field whose text is kept elsewhere: each keystroke is handed on, and news from outside waits until the field is left.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls

TextField {
    id: field

    property string shown

    signal written(string text)
    signal finished

    onTextEdited: field.written(field.text)
    onActiveFocusChanged: if (!activeFocus)
        field.finished()

    Binding {
        target: field
        property: "text"
        value: field.shown
        when: !field.activeFocus
        restoreMode: Binding.RestoreNone
    }
}
