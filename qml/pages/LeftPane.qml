// SPDX-License-Identifier: Apache-2.0
// LeftPane.qml — the pane of what is left, beside the questions.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

SidePane {
    id: pane

    required property Interview interview

    signal closeRequested

    name: qsTr("What is left")

    RowLayout {
        Layout.fillWidth: true

        Label {
            Layout.fillWidth: true
            objectName: "required-left"
            text: pane.interview.requiredLeftText
            type: Theme.type.heading3
        }

        IconButton {
            objectName: "left-close"
            icon.name: "x"
            iconSize: Theme.icon.row
            text: qsTr("Close the pane")
            onClicked: pane.closeRequested()
        }
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("You can finish without them. They then stand as missing in the summary.")
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    LeftList {
        Layout.fillWidth: true
        interview: pane.interview
        onChosen: key => pane.interview.goTo(key)
    }
}
