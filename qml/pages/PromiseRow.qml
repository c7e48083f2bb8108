// SPDX-License-Identifier: Apache-2.0
// PromiseRow.qml — an action agreed earlier, in few words: who owes it and since when.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.Pages

T.AbstractButton {
    id: row

    required property string actionId
    required property string title
    required property string ownerText
    required property string dueText
    required property bool overdue
    required property bool dueMissing
    required property bool done

    signal ticked

    objectName: "promise-" + title
    implicitHeight: Math.max(Theme.metric.listRowLarge, content.implicitHeight + Theme.space.l)
    hoverEnabled: true
    Accessible.name: title + ", " + ownerText + ", " + dueText

    background: Rectangle {
        color: row.down ? Theme.color.pressed : row.hovered ? Theme.color.tone : "transparent"

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }

        FocusRing {
            shown: row.visualFocus
            anchors.margins: Theme.stroke.focusGap
        }
    }

    contentItem: Item {
        RowLayout {
            id: content

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s

            ActionTick {
                Layout.leftMargin: (Theme.metric.actionTick - Theme.metric.touchTarget) / 2
                Layout.alignment: Qt.AlignTop
                done: row.done
                overdue: row.overdue
                text: row.done ? qsTr("Open again: %1").arg(row.title) : qsTr("Mark as done: %1").arg(row.title)
                onClicked: row.ticked()
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: row.title
                    weight: Font.Medium
                    Accessible.ignored: true
                }

                Label {
                    Layout.fillWidth: true
                    text: row.ownerText
                    type: Theme.type.caption
                    color: Theme.color.ink2
                    Accessible.ignored: true
                }

                Label {
                    Layout.fillWidth: true
                    text: row.dueText
                    type: Theme.type.caption
                    weight: Font.Medium
                    color: row.overdue ? Theme.color.redInk : row.dueMissing ? Theme.color.amberInk : Theme.color.ink2
                    Accessible.ignored: true
                }
            }
        }
    }
}
