// SPDX-License-Identifier: Apache-2.0
// HistoryLine.qml — one thing on a timeline: its day in the margin, what it was, and its words.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

Item {
    id: line

    property string text
    required property string day
    required property string words
    readonly property real marginWidth: Theme.scaled(88)

    implicitHeight: Math.max(44, content.implicitHeight + Theme.space.m)
    Accessible.role: Accessible.StaticText
    Accessible.name: Words.spoken([day, text, words])

    Label {
        width: line.marginWidth - Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        text: line.day
        color: Theme.color.ink2
        Accessible.ignored: true
    }

    MarginRule {
        x: line.marginWidth
        height: parent.height
    }

    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: line.marginWidth + Theme.space.l
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: line.text
            weight: Font.Medium
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: line.words
            color: Theme.color.ink2
            Accessible.ignored: true
        }
    }
}
