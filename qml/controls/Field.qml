// SPDX-License-Identifier: Apache-2.0
// Field.qml — a label above a control, a remark at its right, and beneath it what is wrong and what to do.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

ColumnLayout {
    id: field

    property string label
    property string note
    property string error
    default property alias content: slot.data

    spacing: Theme.space.xs + 2

    RowLayout {
        visible: field.label !== "" || field.note !== ""
        spacing: Theme.space.s

        Label {
            Layout.fillWidth: true
            text: field.label
            weight: Font.DemiBold
        }

        Label {
            visible: field.note !== ""
            text: field.note
            type: Theme.type.caption
            color: Theme.color.ink3
        }
    }

    ColumnLayout {
        id: slot

        Layout.fillWidth: true
        spacing: Theme.space.s
    }

    ErrorLine {
        Layout.fillWidth: true
        text: field.error
    }
}
