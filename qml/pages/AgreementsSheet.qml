// SPDX-License-Identifier: Apache-2.0
// AgreementsSheet.qml — the framework agreements that procurements go by.
import QtQuick
import QtQuick.Layouts
import Feltbok.Controls
import Feltbok.Pages

SideSheet {
    id: sheet

    title: qsTr("Framework agreements")
    saved: false
    doneFilled: false
    doneText: qsTr("Close")

    RecordList {
        Layout.fillWidth: true
        kind: "agreement"
        sheet: recordSheet
        icon: "file-text"
        title: qsTr("All of the team's")
        emptyText: qsTr("Agreements that several municipalities buy by stand here.")
        addText: qsTr("Add an agreement")
    }

    OnFirstUse {
        id: recordSheet

        RecordSheet {
        }
    }
}
