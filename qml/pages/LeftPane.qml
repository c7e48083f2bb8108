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

FocusScope {
    id: pane

    required property Interview interview

    signal closeRequested

    implicitWidth: Theme.metric.paneSidePanel
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("What is left")

    Rectangle {
        anchors.fill: parent
        color: Theme.color.canvas
    }

    Hairline {
        width: 1
        height: parent.height
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.panePadding
        anchors.rightMargin: Theme.space.panePadding
        anchors.topMargin: Theme.space.xl
        spacing: Theme.space.s

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
            Layout.fillHeight: true
            bottomMargin: Theme.space.xl
            interview: pane.interview
            onChosen: key => pane.interview.goTo(key)
        }
    }
}
