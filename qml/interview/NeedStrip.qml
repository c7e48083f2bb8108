// SPDX-License-Identifier: Apache-2.0
// NeedStrip.qml — the need an answer led to: take it back or open it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

Rectangle {
    id: strip

    required property Question question

    signal opened(string needId)

    implicitHeight: Math.max(Theme.metric.needStrip, row.implicitHeight + Theme.space.s)
    radius: Theme.radius.control
    color: Theme.color.tone

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 14
        anchors.rightMargin: Theme.space.s
        spacing: Theme.space.m

        Icon {
            name: "flag"
            filled: true
            size: Theme.icon.row
            color: Theme.color.accent
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: strip.question.needTitle
                weight: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }

            Label {
                Layout.fillWidth: true
                text: strip.question.needLine
                type: Theme.type.caption
                color: Theme.color.ink2
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }

        Button {
            objectName: "need-undo"
            kind: Button.Plain
            text: qsTr("Undo")
            onClicked: strip.question.undoNeed()
        }

        Button {
            objectName: "need-open"
            kind: Button.Quiet
            text: qsTr("Open")
            onClicked: strip.opened(strip.question.needId)
        }
    }
}
