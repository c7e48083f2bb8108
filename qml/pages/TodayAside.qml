// SPDX-License-Identifier: Apache-2.0
// TodayAside.qml — beside the next visit: what was agreed there, what is not sent, and the day after.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: aside

    required property Today today
    required property ActionListModel actions

    signal actionOpened(string actionId)
    signal syncWanted
    signal municipalityOpened(string scopeId)

    spacing: Theme.space.s

    SectionTitle {
        Layout.fillWidth: true
        visible: aside.today.hasNext
        text: qsTr("Agreed earlier")
        type: Theme.type.heading3
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: aside.today.lastVisitText
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Repeater {
        model: aside.actions

        PromiseRow {
            Layout.fillWidth: true
            onTicked: aside.actions.toggleDone(actionId)
            onClicked: aside.actionOpened(actionId)
        }
    }

    Label {
        Layout.fillWidth: true
        visible: aside.today.hasNext && aside.actions.loaded && aside.actions.count === 0
        text: qsTr("Nothing is left open here.")
        color: Theme.color.ink2
    }

    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        text: qsTr("Saved here, not sent")
        type: Theme.type.heading3

        Label {
            text: String(Sync.unsent)
            type: Theme.type.heading3
        }
    }

    Label {
        Layout.fillWidth: true
        text: Sync.unsent === 0 ? qsTr("Nothing waits to be sent.") : qsTr("It goes by itself when there is a network.")
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Button {
        objectName: "today-sync"
        Layout.leftMargin: -leftPadding
        kind: Button.Quiet
        text: qsTr("See where everything is")
        trailingIcon: "arrow-right"
        onClicked: aside.syncWanted()
    }

    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        visible: aside.today.followingText !== ""
        text: aside.today.followingText
        type: Theme.type.heading3
    }

    Repeater {
        model: aside.today.following

        ListRow {
            required property string scopeId
            required property string municipality
            required property string timeText
            required property string statusText

            Layout.fillWidth: true
            objectName: "following-" + municipality
            sidePadding: 0
            text: municipality
            line: timeText === "" ? statusText : timeText + " · " + statusText
            onClicked: aside.municipalityOpened(scopeId)
        }
    }
}
