// SPDX-License-Identifier: Apache-2.0
// NextStop.qml — the next stop, large: where, when, and the way in.
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
    id: next

    property string municipality
    property string dayText
    property string weekdayText
    property string monthText
    property string line
    property string statusText
    property string statusIcon
    property int statusTone: Theme.Neutral
    property bool isToday: false
    property real marginWidth: 0

    signal opened
    signal started
    signal changeWanted

    implicitHeight: Math.max(Theme.phone ? 0 : 124, content.implicitHeight + 2 * Theme.space.l)

    Rectangle {
        anchors.fill: parent
        color: Theme.color.accentSoft
    }

    Column {
        x: 0
        width: next.marginWidth - (Theme.phone ? Theme.space.m : 20)
        anchors.top: parent.top
        anchors.topMargin: Theme.phone ? Theme.space.m : 19

        Label {
            anchors.right: parent.right
            text: next.isToday ? qsTr("Today") : next.weekdayText
            type: Theme.type.caption
            weight: Font.Medium
            color: Theme.color.accentSoftInk
            wrapMode: Text.NoWrap
        }

        Label {
            anchors.right: parent.right
            text: next.dayText.replace(".", "")
            type: Theme.phone ? Theme.type.heading1 : Theme.type.display
            wrapMode: Text.NoWrap
        }

        Label {
            anchors.right: parent.right
            text: next.monthText
            type: Theme.type.caption
            color: Theme.color.ink2
            wrapMode: Text.NoWrap
        }
    }

    MarginRule {
        x: next.marginWidth - width + 1
        height: parent.height
        active: true
    }

    IconButton {
        id: change

        objectName: "next-edit"
        anchors.right: parent.right
        anchors.rightMargin: content.columns > 1 ? content.anchors.rightMargin + ways.width + Theme.space.s : Theme.space.xs
        y: content.columns > 1 ? content.y + (content.height - height) / 2 : Theme.space.s
        z: 1
        icon.name: "ellipsis"
        text: qsTr("Change the stop in %1").arg(next.municipality)
        onClicked: next.changeWanted()
    }

    GridLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: next.marginWidth + (Theme.phone ? Theme.space.l : Theme.space.xl)
        anchors.rightMargin: Theme.phone ? Theme.space.l : Theme.pagePadding
        columns: Theme.phone || Theme.largeText ? 1 : 2
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.m

        ColumnLayout {
            Layout.rightMargin: change.width
            spacing: Theme.space.xs

            Label {
                Layout.fillWidth: true
                text: next.municipality
                type: Theme.phone ? Theme.type.heading2 : Theme.type.heading1
            }

            Label {
                Layout.fillWidth: true
                text: next.line
                type: Theme.phone ? Theme.type.caption : Theme.type.body
                color: Theme.color.ink2
            }

            StatusLabel {
                icon: next.statusIcon
                text: next.statusText
                tone: next.statusTone
                type: Theme.type.caption
            }
        }

        RowLayout {
            id: ways

            Layout.fillWidth: Theme.phone
            spacing: Theme.space.s

            Button {
                objectName: "next-municipality"
                Layout.fillWidth: Theme.phone
                Layout.preferredWidth: Theme.phone ? 1 : -1
                text: Theme.phone ? qsTr("Municipality") : qsTr("See the municipality")
                onClicked: next.opened()
            }

            Button {
                objectName: "visit-start"
                Layout.fillWidth: Theme.phone
                Layout.preferredWidth: Theme.phone ? 1 : -1
                kind: Button.Filled
                focus: true
                text: qsTr("Start the visit")
                onClicked: next.started()
            }
        }
    }
}
