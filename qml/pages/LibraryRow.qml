// SPDX-License-Identifier: Apache-2.0
// LibraryRow.qml — one thing of the library: its code and kind, its title, and what kind of requirement it is.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: row

    required property string itemId
    required property string code
    required property string title
    required property string kindText
    required property string levelText
    required property string typeText
    required property string areaText
    property bool selected: false
    property bool highlighted: false

    objectName: "library-" + code
    implicitHeight: column.implicitHeight + 2 * Theme.space.m
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: code + ", " + title + ", " + kindText + (levelText === "" ? "" : ", " + levelText) + (typeText === "" ? "" : ", " + typeText)

    background: Rectangle {
        radius: Theme.radius.block
        color: row.selected ? Theme.color.surface : row.down ? Theme.color.pressed : row.hovered ? Theme.color.tone : "transparent"
        border.width: row.selected ? Theme.stroke.selected : 0
        border.color: Theme.color.accent

        FocusRing {
            shown: row.visualFocus || row.highlighted
            around: parent.radius
        }
    }

    contentItem: Item {
        ColumnLayout {
            id: column

            x: Theme.space.l
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.xs

            RowLayout {
                spacing: Theme.space.s

                Label {
                    Layout.fillWidth: true
                    text: row.code
                    type: Theme.type.caption
                    weight: Font.DemiBold
                    color: Theme.color.ink3
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }

                Label {
                    text: row.kindText
                    type: Theme.type.caption
                    color: Theme.color.ink2
                    Accessible.ignored: true
                }
            }

            Label {
                Layout.fillWidth: true
                text: row.title
                weight: Font.DemiBold
                Accessible.ignored: true
            }

            LibraryBadges {
                Layout.fillWidth: true
                levelText: row.levelText
                typeText: row.typeText
                areaText: row.levelText === "" && row.typeText === "" ? row.areaText : ""
            }
        }
    }
}
