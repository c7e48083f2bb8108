// SPDX-License-Identifier: Apache-2.0
// TrashSheet.qml — what was deleted, and the way back.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

SideSheet {
    id: sheet

    title: qsTr("Trash")
    line: qsTr("What is deleted stays here and can be put back")
    saved: false
    doneText: qsTr("Close")
    doneFilled: false

    TrashModel {
        id: trash

        onFailed: text => problem.text = text
    }

    ErrorLine {
        id: problem

        Layout.fillWidth: true
    }

    EmptyState {
        objectName: "trash-empty"
        Layout.fillWidth: true
        visible: trash.loaded && trash.count === 0
        wide: false
        icon: "trash-2"
        title: qsTr("The trash is empty")
        text: qsTr("What you delete is put here first.")
    }

    Column {
        id: rows

        Layout.fillWidth: true

        Repeater {
            model: trash

            ListRow {
                id: row

                required property string recordId
                required property string title

                required line
                width: rows.width
                sidePadding: 0
                wraps: true
                chevron: false
                text: title
                Accessible.name: qsTr("Put back: %1").arg(Words.spoken([title, line]))
                objectName: "trash-" + title
                onClicked: trash.restore(recordId)

                extra: StatusLabel {
                    icon: "undo-2"
                    tone: Theme.Good
                    text: qsTr("Put back")
                    Accessible.ignored: true
                }
            }
        }
    }
}
