// SPDX-License-Identifier: Apache-2.0
// FormParagraphs.qml — a field of several lines.
import QtQuick
import Feltbok.Controls
import Feltbok.Pages

DraftArea {
    id: editor

    required property FormField row

    objectName: "field-" + editor.row.field
    shown: editor.row.valueText
    Accessible.name: editor.row.label
    onWritten: text => editor.row.written(text)
    onFinished: editor.row.finished()
}
