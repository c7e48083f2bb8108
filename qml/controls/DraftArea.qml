// SPDX-License-Identifier: Apache-2.0
// DraftArea.qml — several lines whose text is kept elsewhere: each keystroke is handed on, news from outside waits until it is left.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls

TextArea {
    id: area

    property string shown

    signal written(string text)
    signal finished

    onTextChanged: if (activeFocus && text !== shown)
        area.written(text)
    onActiveFocusChanged: if (!activeFocus)
        area.finished()

    Binding {
        target: area
        property: "text"
        value: area.shown
        when: !area.activeFocus
        restoreMode: Binding.RestoreNone
    }
}
