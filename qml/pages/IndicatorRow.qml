// SPDX-License-Identifier: Apache-2.0
// IndicatorRow.qml — one indicator: the question it answers, how it is counted, its number; opens its records.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: row

    required property string name
    required property string part
    required property string question
    required property string formula
    required property string value
    required property string unit

    objectName: "indicator-" + name + part
    implicitHeight: content.implicitHeight + 2 * Theme.space.s
    hoverEnabled: true
    Accessible.name: question + " " + value + " " + unit + ". " + formula

    background: Rectangle {
        color: row.down ? Theme.color.pressed : row.hovered ? Theme.color.tone : "transparent"

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }

        FocusRing {
            shown: row.visualFocus
        }
    }

    contentItem: Item {
        GridLayout {
            id: content

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.space.m
            rowSpacing: 0

            ColumnLayout {
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: row.question
                    weight: Font.Medium
                    Accessible.ignored: true
                }

                Label {
                    Layout.fillWidth: true
                    text: row.formula
                    type: Theme.type.caption
                    color: Theme.color.ink2
                    Accessible.ignored: true
                }
            }

            ColumnLayout {
                Layout.fillWidth: false
                Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
                spacing: 0

                Label {
                    Layout.alignment: Qt.AlignRight
                    text: row.value
                    type: Theme.type.heading3
                    Accessible.ignored: true
                }

                Label {
                    Layout.alignment: Qt.AlignRight
                    text: row.unit
                    type: Theme.type.caption
                    color: Theme.color.ink2
                    Accessible.ignored: true
                }
            }
        }
    }
}
