// SPDX-License-Identifier: Apache-2.0
// HitRow.qml — one question found or left: its number and words.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

T.AbstractButton {
    id: row

    required property string key
    required property string number
    required property string label
    required property string line
    property bool current: false
    property bool separated: false

    objectName: "hit-" + number
    implicitHeight: Math.max(Theme.metric.touchTarget, content.implicitHeight + Theme.space.l + 2)
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: number + " " + label.replace(/<[^>]*>/g, "")

    background: Rectangle {
        radius: row.separated ? 0 : Theme.radius.control
        color: row.current ? Theme.color.accentSoft : row.down ? Theme.color.pressed : row.hovered ? Theme.color.tone : "transparent"

        Hairline {
            visible: row.separated
            anchors.bottom: parent.bottom
            width: parent.width
        }

        FocusRing {
            shown: row.visualFocus
            anchors.margins: 0
        }
    }

    contentItem: Item {
        RowLayout {
            id: content

            x: row.separated ? 0 : Theme.space.m
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.m

            Label {
                Layout.alignment: Qt.AlignTop
                Layout.minimumWidth: Theme.scaled(22)
                text: row.number
                type: Theme.type.caption
                weight: Font.DemiBold
                color: Theme.color.ink3
                lineHeight: Theme.scaled(Theme.type.body.line)
            }

            ColumnLayout {
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: row.label
                    textFormat: Text.StyledText
                    weight: Font.Medium
                }

                Label {
                    Layout.fillWidth: true
                    visible: row.line !== ""
                    text: row.line
                    textFormat: Text.StyledText
                    type: Theme.type.caption
                    color: Theme.color.ink2
                }
            }
        }
    }
}
