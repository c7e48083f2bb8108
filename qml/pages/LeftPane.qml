// SPDX-License-Identifier: Apache-2.0
// LeftPane.qml — the pane of what is left, beside the questions.
pragma ComponentBehavior: Bound
import QtQuick
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
    signal finishWanted

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

    LeftTabs {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.panePadding
        anchors.rightMargin: Theme.space.panePadding
        anchors.topMargin: Theme.space.l
        interview: pane.interview
        closable: true
        onChosen: key => pane.interview.goTo(key)
        onFinishWanted: pane.finishWanted()
        onCloseRequested: pane.closeRequested()
    }
}
