// SPDX-License-Identifier: Apache-2.0
// FormChoice.qml — a field with one of its declared choices.
import QtQuick
import Feltbok.Controls
import Feltbok.Pages

Select {
    id: editor

    required property FormField row

    objectName: "field-" + editor.row.field
    texts: editor.row.choiceTexts
    name: editor.row.label
    placeholder: qsTr("Not chosen")
    currentIndex: {
        for (let index = 0; index < editor.row.choices.length; ++index)
            if (editor.row.choices[index] === editor.row.valueText)
                return index;
        return -1;
    }
    onPicked: index => editor.row.written(editor.row.choices[index])
}
