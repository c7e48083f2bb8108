// SPDX-License-Identifier: Apache-2.0
// FormYesNo.qml — a field that is or is not.
import QtQuick
import Feltbok.Controls
import Feltbok.Pages

Switch {
    id: editor

    required property FormField row

    objectName: "field-" + editor.row.field
    checked: editor.row.valueText === "true"
    Accessible.name: editor.row.label
    onToggled: editor.row.written(checked ? "true" : "")
}
