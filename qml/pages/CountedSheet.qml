// SPDX-License-Identifier: Apache-2.0
// CountedSheet.qml — the records behind a number (P8); each leads to where it was written.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

SideSheet {
    id: sheet

    required property CountedRecordModel records

    signal recordWanted(string recordId)

    title: qsTr("Records behind the number")
    saved: false
    doneFilled: false
    doneText: qsTr("Close")

    Repeater {
        model: sheet.records

        ListRow {
            required property string recordId
            required property string title
            required line

            objectName: "counted-" + recordId
            Layout.fillWidth: true
            text: title
            onClicked: {
                sheet.close();
                sheet.recordWanted(recordId);
            }
        }
    }

    Label {
        Layout.fillWidth: true
        visible: sheet.records.loaded && sheet.records.count === 0
        text: qsTr("No records stand behind this number.")
        color: Theme.color.ink2
    }
}
