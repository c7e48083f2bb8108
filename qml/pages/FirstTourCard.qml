// SPDX-License-Identifier: Apache-2.0
// FirstTourCard.qml — what to try first, ticked off as one goes; shown on the demo's data until it is put away.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

Rectangle {
    id: card

    // There is a visit to try it on.
    required property bool hasVisit

    signal stepWanted(string key)

    implicitHeight: content.implicitHeight + 2 * Theme.space.l
    radius: Theme.radius.block
    color: Theme.color.surface
    border.color: Theme.color.hairline

    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space.l
        spacing: Theme.space.xs

        SectionTitle {
            Layout.fillWidth: true
            text: FirstTour.title
            type: Theme.type.heading3
        }

        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.s
            text: FirstTour.line
            color: Theme.color.ink2
        }

        Repeater {
            model: FirstTour.steps

            ListRow {
                required property string key
                required property string title
                required property bool done

                required line
                Layout.fillWidth: true
                objectName: "first-step-" + key
                enabled: card.hasVisit
                sidePadding: 0
                wraps: true
                leadingIcon: done ? "circle-check" : "circle"
                leadingColor: Theme.toneInk(done ? Theme.Good : Theme.Neutral)
                text: title
                trailing: done ? qsTr("Tried") : ""
                onClicked: card.stepWanted(key)
            }
        }

        Button {
            objectName: "first-tour-away"
            Layout.leftMargin: -leftPadding
            kind: Button.Quiet
            text: qsTr("Put away")
            onClicked: FirstTour.putAway()
        }
    }
}
