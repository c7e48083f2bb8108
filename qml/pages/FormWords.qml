// SPDX-License-Identifier: Apache-2.0
// FormWords.qml — a field of one line, of words or a number.
import QtQuick
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

DraftField {
    id: editor

    required property FormField row

    objectName: "field-" + editor.row.field
    shown: editor.row.valueText
    inputMethodHints: editor.row.way === FieldEditing.Whole ? Qt.ImhDigitsOnly : editor.row.way === FieldEditing.Decimal ? Qt.ImhFormattedNumbersOnly : editor.row.field === "email" ? Qt.ImhEmailCharactersOnly : editor.row.field === "phone" ? Qt.ImhDialableCharactersOnly : Qt.ImhNone
    Accessible.name: editor.row.label
    onWritten: text => editor.row.written(text)
    onFinished: editor.row.finished()
}
