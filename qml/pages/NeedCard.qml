// SPDX-License-Identifier: Apache-2.0
// NeedCard.qml — one need: where it belongs, what it is, the quote, how grave and how urgent.
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
    id: card

    required property string needId
    required property string title
    required property string areaLine
    required property string fromText
    required property string quote
    required property int severity
    required property int urgency
    required property int actions
    required property string actionsText
    property bool selected: false

    objectName: "need-" + title
    implicitHeight: column.implicitHeight + 2 * Theme.space.l
    hoverEnabled: true
    Accessible.name: title

    background: Rectangle {
        radius: Theme.radius.block
        color: card.down ? Theme.color.pressed : Theme.color.surface
        border.width: card.selected ? Theme.stroke.selected : Theme.stroke.hairline
        border.color: card.selected ? Theme.color.accent : Theme.color.hairline

        FocusRing {
            shown: card.visualFocus
            around: parent.radius
        }
    }

    contentItem: Item {
        ColumnLayout {
            id: column

            x: 21
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.xs

            RowLayout {
                spacing: Theme.space.s

                Label {
                    Layout.fillWidth: true
                    text: card.areaLine
                    type: Theme.type.caption
                    color: Theme.color.ink2
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }

                Label {
                    text: card.fromText
                    type: Theme.type.caption
                    color: Theme.color.ink2
                }
            }

            Label {
                Layout.fillWidth: true
                text: card.title
                type: Theme.type.heading3
            }

            RowLayout {
                visible: card.quote !== ""
                spacing: Theme.space.s

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 3
                    name: "quote"
                    size: Theme.icon.inline
                    color: Theme.color.accent
                }

                Label {
                    Layout.fillWidth: true
                    text: card.quote
                    color: Theme.color.ink2
                    maximumLineCount: 3
                    elide: Text.ElideRight
                }
            }

            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xs
                // Also the room between its lines, where it wraps.
                spacing: Theme.phone || Theme.largeText ? Theme.space.s : Theme.space.xl

                LevelMeter {
                    text: qsTr("Severity")
                    value: card.severity
                }

                LevelMeter {
                    text: qsTr("Urgency")
                    value: card.urgency
                }

                StatusLabel {
                    icon: card.actions > 0 ? "list-checks" : "triangle-alert"
                    tone: card.actions > 0 ? Theme.Good : Theme.Amber
                    type: Theme.type.caption
                    text: card.actionsText
                }
            }
        }
    }
}
