// SPDX-License-Identifier: Apache-2.0
// NavButton.qml — one entry of the rail or the phone bar: a pill with an icon over its word.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: item

    property bool current: false
    property string count
    property string countName
    property bool wordless: Theme.largeText && !Theme.phone
    readonly property color inkColor: current ? Theme.color.accentSoftInk : Theme.color.ink2

    implicitWidth: Theme.metric.railWidth
    implicitHeight: wordless ? 72 : Math.max(Theme.metric.railItem, content.implicitHeight + Theme.space.s)
    hoverEnabled: true
    Accessible.role: Accessible.PageTab
    Accessible.name: count === "" ? text : text + ", " + (countName === "" ? count : countName)
    Accessible.selected: current

    contentItem: Item {
        ColumnLayout {
            id: content

            anchors.centerIn: parent
            width: parent.width
            spacing: 2

            Item {
                Layout.alignment: Qt.AlignHCenter
                implicitWidth: pill.width
                implicitHeight: pill.height

                Rectangle {
                    id: pill

                    width: Math.max(Theme.metric.railPillWidth, Theme.icon.nav + 20)
                    height: Math.max(Theme.metric.railPillHeight, Theme.icon.nav + 6)
                    radius: Theme.radius.control
                    color: item.current ? Theme.color.accentSoft : item.down ? Theme.color.pressed : item.hovered ? Theme.color.tone : "transparent"
                }

                Icon {
                    anchors.centerIn: parent
                    name: item.icon.name
                    size: Theme.icon.nav
                    color: item.inkColor
                }

                Rectangle {
                    visible: item.count !== ""
                    x: pill.width - 22
                    y: -5
                    width: Math.max(height, countLabel.implicitWidth + 10)
                    height: Math.max(20, countLabel.implicitHeight)
                    radius: height / 2
                    color: Theme.color.amberInk

                    Label {
                        id: countLabel

                        anchors.centerIn: parent
                        text: item.count
                        type: Theme.type.caption
                        weight: Font.DemiBold
                        color: Theme.color.surface
                        Accessible.ignored: true
                    }
                }
            }

            Label {
                Layout.fillWidth: true
                visible: !item.wordless
                horizontalAlignment: Text.AlignHCenter
                text: item.text
                type: Theme.type.caption
                weight: item.current ? Font.DemiBold : Font.Normal
                color: item.inkColor
                wrapMode: Text.NoWrap
                // "Municipalities" is a word longer than "Kommuner".
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 11
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }

    background: Item {
        FocusRing {
            shown: item.visualFocus
            anchors.margins: 0
        }
    }
}
