// SPDX-License-Identifier: Apache-2.0
// Field.qml — a label above a control, a remark at its right, and beneath it what is wrong and what to do.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

// No layout of its own: Qt 6.4 leaves what stands in a layout where it was when the columns around it change.
Item {
    id: field

    property string label
    property string note
    property string error
    property real spacing: Theme.space.xs + 2
    default property alias content: slot.data

    implicitWidth: Math.max(head.implicitWidth, slot.implicitWidth)
    implicitHeight: problem.visible ? problem.y + problem.implicitHeight : slot.y + slot.implicitHeight

    RowLayout {
        id: head

        width: field.width
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

        y: head.visible ? head.implicitHeight + field.spacing : 0
        width: field.width
        height: implicitHeight
        spacing: Theme.space.s
    }

    ErrorLine {
        id: problem

        y: slot.y + slot.implicitHeight + field.spacing
        width: field.width
        text: field.error
    }
}
