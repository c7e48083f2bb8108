// SPDX-License-Identifier: Apache-2.0
// Tab.qml — one tab with its count; the chosen one is underlined and bold.
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: tab

    property bool current: false
    property string count

    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(Theme.metric.tab, row.implicitHeight + 2 * Theme.space.s)
    hoverEnabled: true
    Accessible.role: Accessible.PageTab
    Accessible.name: count === "" ? text : text + ", " + count
    Accessible.selected: current

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space.s - 1

            // The bold width is reserved, so that choosing a tab does not move its neighbours.
            Label {
                text: tab.text
                weight: tab.current ? Font.DemiBold : Font.Medium
                color: tab.current ? Theme.color.ink : tab.hovered ? Theme.color.ink : Theme.color.ink2
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                visible: tab.count !== ""
                text: tab.count
                type: Theme.type.caption
                color: Theme.color.ink3
                font.letterSpacing: 0.4
                Accessible.ignored: true
            }
        }
    }

    background: Item {
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.stroke.tabUnderline
            visible: tab.current
            color: Theme.color.accent
        }

        FocusRing {
            shown: tab.visualFocus
            anchors.topMargin: 6
            anchors.bottomMargin: 6
            anchors.leftMargin: -Theme.space.s
            anchors.rightMargin: -Theme.space.s
        }
    }
}
