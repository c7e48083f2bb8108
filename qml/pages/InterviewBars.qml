// SPDX-License-Identifier: Apache-2.0
// InterviewBars.qml — over the questions: that the interview is finished, or that its form has a newer version.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

Column {
    id: bars

    required property Interview interview
    required property FormMove move

    signal reopenWanted
    signal differencesWanted

    padding: finished.visible || newer.visible ? Theme.space.s : 0
    spacing: Theme.space.s

    Banner {
        id: finished

        objectName: "interview-finished"
        width: bars.width - 2 * bars.padding
        visible: bars.interview.finished
        tone: Theme.Good
        title: qsTr("The interview is finished")
        text: bars.interview.finishedText

        Button {
            objectName: "interview-reopen"
            kind: Button.Quiet
            text: qsTr("Open again")
            onClicked: bars.reopenWanted()
        }
    }

    Banner {
        id: newer

        objectName: "form-newer"
        width: bars.width - 2 * bars.padding
        visible: bars.move.offered && !bars.interview.finished
        title: qsTr("New version of the form")
        text: bars.move.summary

        Button {
            objectName: "form-differences-open"
            kind: Button.Quiet
            text: qsTr("See the difference")
            onClicked: bars.differencesWanted()
        }
    }
}
