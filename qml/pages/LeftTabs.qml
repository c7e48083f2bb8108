// SPDX-License-Identifier: Apache-2.0
// LeftTabs.qml — what is left, what has changed since the visit before, and the way to the end of the interview.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

ColumnLayout {
    id: tabs

    required property Interview interview
    property bool closable: false
    property string current: "left"
    readonly property bool before: interview.lastDayText !== ""
    readonly property bool differences: before && current === "changed"

    signal chosen(string key)
    signal finishWanted
    signal closeRequested

    spacing: Theme.space.s

    RowLayout {
        Layout.fillWidth: true
        visible: tabs.before || tabs.closable

        Tabs {
            Layout.preferredHeight: Theme.metric.touchTarget
            visible: tabs.before
            prefix: "left-tab-"
            current: tabs.current
            spacing: Theme.space.l
            places: [
                NavEntry {
                    key: "left"
                    text: qsTr("Left")
                    count: String(tabs.interview.leftCount)
                },
                NavEntry {
                    key: "changed"
                    text: qsTr("Changed")
                    count: String(tabs.interview.differences.count)
                }
            ]
            onChosen: key => tabs.current = key
        }

        Item {
            Layout.fillWidth: true
        }

        IconButton {
            objectName: "left-close"
            visible: tabs.closable
            icon.name: "x"
            iconSize: Theme.icon.row
            text: qsTr("Close the pane")
            onClicked: tabs.closeRequested()
        }
    }

    Label {
        Layout.fillWidth: true
        objectName: "required-left"
        text: tabs.differences ? qsTr("Since the visit %1").arg(tabs.interview.lastDayText) : tabs.interview.requiredLeftText
        type: Theme.type.heading3
    }

    Label {
        Layout.fillWidth: true
        visible: !tabs.differences && !tabs.interview.finished
        text: qsTr("You can close the visit without them. They then stand as missing in the summary.")
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Button {
        objectName: "section-use-last"
        Layout.fillWidth: true
        visible: tabs.differences && tabs.interview.lastCount > 0
        icon.name: "history"
        text: qsTr("Use %n answers from last time", "", tabs.interview.lastCount)
        onClicked: tabs.interview.useLast()
    }

    LeftList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: implicitHeight
        interview: tabs.interview
        differences: tabs.differences
        onChosen: key => tabs.chosen(key)
    }

    Button {
        objectName: "left-finish"
        Layout.fillWidth: true
        Layout.bottomMargin: tabs.closable ? Theme.space.l : 0
        visible: !tabs.interview.finished
        icon.name: "circle-check"
        text: qsTr("Finish the interview")
        onClicked: tabs.finishWanted()
    }
}
