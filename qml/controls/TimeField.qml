// SPDX-License-Identifier: Apache-2.0
// TimeField.qml — a time of day as people write it: 9, 9.30, 09:30 or 0930; its value is "09.30".
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls

TextField {
    id: field

    property string value
    property string name: qsTr("Time")
    // What was written when the field was left is no time.
    property bool wrong: false
    readonly property string wrongText: wrong ? qsTr("Write a time, for example 10.00.") : ""

    signal picked(string value)

    // Null if it is no time. Untyped: a string brings Qt 6.4's qmllint down.
    function read(written: var): var {
        const parts = written.trim().match(/^(\d{1,2})(?:[.:]?([0-5]\d))?$/);
        if (!parts)
            return written.trim() === "" ? "" : null;
        return Number(parts[1]) > 23 ? null : parts[1].padStart(2, "0") + "." + (parts[2] ?? "00");
    }

    // Back to the value: what was written and could not be taken is gone.
    function reset() {
        text = Qt.binding(() => value);
        wrong = false;
    }

    // Takes what is written, also when the field has the cursor still.
    function finish() {
        const time = read(text);
        wrong = time === null;
        if (wrong)
            return;
        if (time !== value)
            picked(time);
        reset();
    }

    text: value
    placeholderText: "10.00"
    inputMethodHints: Qt.ImhTime
    invalid: wrong
    Accessible.name: name

    onEditingFinished: finish()
}
