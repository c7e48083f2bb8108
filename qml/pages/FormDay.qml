// SPDX-License-Identifier: Apache-2.0
// FormDay.qml — a field that is a day.
import QtQuick
import Feltbok.Controls
import Feltbok.Pages

DateField {
    id: editor

    required property FormField row

    objectName: "field-" + editor.row.field
    value: editor.row.valueText
    invalid: wrong
    name: editor.row.label
    onWrongTextChanged: editor.row.error = wrongText
    onPicked: value => {
        if (value !== "" && !isDay(value))
            return;
        editor.row.written(value);
        reset(); // a day that must be there cannot be emptied
    }
}
