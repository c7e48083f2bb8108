// SPDX-License-Identifier: Apache-2.0
// MilestoneList.qml — the milestones of the project, the overdue ones marked.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

ColumnLayout {
    id: list

    signal addWanted
    signal opened(string recordId)

    spacing: Theme.space.s

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Milestones")
        type: Theme.type.heading3

        Button {
            objectName: "milestone-new"
            kind: Button.Quiet
            icon.name: "plus"
            text: qsTr("New milestone")
            onClicked: list.addWanted()
        }
    }

    MilestoneListModel {
        id: milestones
    }

    Column {
        id: rows

        Layout.fillWidth: true

        Repeater {
            model: milestones

            ListRow {
                required property string recordId
                required property string title
                required property bool reached
                required property bool overdue
                required property string stateText

                width: rows.width
                objectName: "milestone-" + title
                sidePadding: 0
                chevron: false
                leadingIcon: reached ? "circle-check" : overdue ? "circle-alert" : "flag"
                leadingColor: Theme.toneInk(reached ? Theme.Good : overdue ? Theme.Red : Theme.Neutral)
                text: title
                line: stateText
                onClicked: list.opened(recordId)
            }
        }
    }

    Label {
        Layout.fillWidth: true
        visible: milestones.loaded && milestones.count === 0
        text: qsTr("None yet: conferences, dates and goals of the project.")
        color: Theme.color.ink2
    }
}
