// SPDX-License-Identifier: Apache-2.0
// MeetingList.qml — whom one meets at a visit, and the way to add somebody.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: list

    required property Preparation preparation

    signal addWanted

    spacing: Theme.space.s

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("You meet")
        type: Theme.type.heading3

        Button {
            objectName: "meeting-add"
            kind: Button.Quiet
            icon.name: "plus"
            text: qsTr("Add")
            onClicked: list.addWanted()
        }
    }

    Repeater {
        model: list.preparation.meets

        MeetingRow {
            Layout.fillWidth: true
            onLeftOut: list.preparation.leaveOut(participantId)
        }
    }

    Label {
        Layout.fillWidth: true
        visible: list.preparation.loaded && list.preparation.meets.count === 0
        text: qsTr("Nobody yet. Choose among those you know, or count by level.")
        color: Theme.color.ink2
    }
}
