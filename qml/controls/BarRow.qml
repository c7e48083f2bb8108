// SPDX-License-Identifier: Apache-2.0
// BarRow.qml — one number with its bar; opens its records.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: row

    required property string part
    required property string label
    required property real share
    required property string value

    implicitHeight: Math.max(Theme.metric.touchTarget, content.implicitHeight + Theme.space.s)
    hoverEnabled: true
    Accessible.name: label + ": " + value

    background: Rectangle {
        color: row.down ? Theme.color.pressed : row.hovered ? Theme.color.tone : "transparent"

        FocusRing {
            shown: row.visualFocus
        }
    }

    contentItem: Item {
        ColumnLayout {
            id: content

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.xs

            RowLayout {
                spacing: Theme.space.m

                Label {
                    Layout.fillWidth: true
                    text: row.label
                    Accessible.ignored: true
                }

                Label {
                    text: row.value
                    weight: Font.DemiBold
                    Accessible.ignored: true
                }
            }

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Theme.metric.progressBar
                radius: height / 2
                color: Theme.color.tone

                Rectangle {
                    width: Math.max(height, parent.width * row.share)
                    height: parent.height
                    radius: height / 2
                    color: Theme.color.accent
                }
            }
        }
    }
}
