// SPDX-License-Identifier: Apache-2.0
// FormMoveSheet.qml — what a newer version of the form has otherwise, and the choice to move the interview or to stay.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

SideSheet {
    id: sheet

    required property FormMove move

    title: qsTr("New version of the form")
    line: move.summary
    saved: false
    doneText: ""
    onAboutToShow: move.look()

    footActions: [
        Button {
            objectName: "form-stay"
            text: qsTr("Stay on this one")
            onClicked: {
                sheet.close();
                sheet.move.stay();
            }
        },
        Button {
            objectName: "form-move"
            kind: Button.Filled
            text: qsTr("Move the interview")
            onClicked: {
                sheet.close();
                sheet.move.move();
            }
        }
    ]

    Label {
        Layout.fillWidth: true
        text: qsTr("Answers follow their questions. What has no place in the new version is kept with the interview, but is not shown.")
        color: Theme.color.ink2
    }

    GroupedList {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.scaled(480))
        objectName: "form-differences"
        model: sheet.visible ? sheet.move.differences : null
        Accessible.name: qsTr("What differs")

        delegate: FormDifferenceRow {
            width: ListView.view ? ListView.view.width : implicitWidth
        }
    }
}
