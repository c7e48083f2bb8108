// SPDX-License-Identifier: Apache-2.0
// StepButtons.qml — one step back, one step forth again.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

Row {
    id: buttons

    required property Interview interview

    IconButton {
        objectName: "interview-undo"
        enabled: buttons.interview.canUndo
        icon.name: "undo-2"
        iconSize: Theme.icon.row
        text: qsTr("Undo the latest answer")
        onClicked: buttons.interview.undo()
    }

    IconButton {
        objectName: "interview-redo"
        enabled: buttons.interview.canRedo
        icon.name: "redo-2"
        iconSize: Theme.icon.row
        text: qsTr("Do it again")
        onClicked: buttons.interview.redo()
    }
}
