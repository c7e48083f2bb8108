// SPDX-License-Identifier: Apache-2.0
// ActionRow.qml — one agreed action: its tick, what, who, by when, and how it stands.
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

    required property string actionId
    required property string title
    required property string ownerText
    required property string ownerSide
    required property string dueText
    required property bool overdue
    required property bool dueMissing
    required property string statusText
    required property bool done

    signal ticked

    objectName: "action-" + title
    implicitHeight: Math.max(Theme.metric.listRowLarge, content.implicitHeight + Theme.space.xl)
    hoverEnabled: true
    Accessible.name: title + ", " + ownerText + ", " + dueText + ", " + statusText

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
                objectName: "action-tick"
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
                    weight: Font.DemiBold
                    Accessible.ignored: true
                }

                Flow {
                    id: facts

                    Layout.fillWidth: true
                    // Also the room between its lines, where it wraps.
                    spacing: Theme.phone || Theme.largeText ? Theme.space.s : Theme.space.l

                    RowLayout {
                        width: Math.min(implicitWidth, facts.width)
                        spacing: Theme.space.xs + 2

                        Icon {
                            name: row.ownerSide === "municipality" ? "landmark" : "user"
                            size: Theme.icon.inline
                            color: Theme.color.ink2
                        }

                        Label {
                            objectName: "action-owner-text"
                            Layout.fillWidth: true
                            text: row.ownerText
                            type: Theme.type.caption
                            color: Theme.color.ink2
                            wrapMode: Text.NoWrap
                            elide: Text.ElideRight
                        }
                    }

                    StatusLabel {
                        icon: row.dueMissing ? "triangle-alert" : row.overdue ? "circle-alert" : "calendar"
                        tone: row.dueMissing ? Theme.Amber : row.overdue ? Theme.Red : Theme.Neutral
                        type: Theme.type.caption
                        weight: row.dueMissing || row.overdue ? Font.Medium : Font.Normal
                        text: row.dueText
                    }
                }
            }

            Badge {
                text: row.statusText
                tone: row.done ? Theme.Good : Theme.Neutral
            }
        }
    }
}
