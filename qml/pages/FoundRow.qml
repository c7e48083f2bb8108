// SPDX-License-Identifier: Apache-2.0
// FoundRow.qml — one hit of the search over everything: what it is, its words, and whose it is.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: row

    required property string recordId
    required property string kindText
    required property string iconName
    required property string title
    required property string excerpt
    required property string municipality
    property bool current: false

    objectName: "found-" + recordId
    implicitHeight: Math.max(Theme.metric.listRowNormal, content.implicitHeight + Theme.space.l)
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: (title + ", " + excerpt + ", " + whence.text).replace(/<[^>]*>/g, "")
    Accessible.selected: current

    background: Rectangle {
        radius: Theme.radius.control
        color: row.current ? Theme.color.accentSoft : row.down ? Theme.color.pressed : row.hovered ? Theme.color.tone : "transparent"

        FocusRing {
            shown: row.visualFocus
        }
    }

    contentItem: Item {
        RowLayout {
            id: content

            x: Theme.space.m
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.m

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
                name: row.iconName
                size: Theme.icon.row
                color: Theme.color.ink2
            }

            ColumnLayout {
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: row.title
                    textFormat: Text.StyledText
                    weight: Font.Medium
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }

                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: row.excerpt
                    textFormat: Text.StyledText
                    type: Theme.type.caption
                    color: Theme.color.ink2
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }

                Label {
                    id: whence

                    Layout.fillWidth: true
                    text: Words.line([row.kindText, row.municipality])
                    type: Theme.type.caption
                    color: Theme.color.ink3
                    Accessible.ignored: true
                }
            }
        }
    }
}
