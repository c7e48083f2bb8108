// SPDX-License-Identifier: Apache-2.0
// InboxRow.qml — one thing that waits for a person: two texts in one field, or a change the hub refused.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: row

    required property string key
    required property string line
    // Its place among all that waits, from one.
    property int position: 1
    property bool refused: false
    property bool selected: false
    property bool chevron: false
    property string recordId
    property string field
    property string whyText
    property string whenText
    property string writtenText

    implicitWidth: 240
    implicitHeight: Math.max(Theme.metric.listRowLarge, content.implicitHeight + 2 * Theme.space.m)
    leftPadding: chevron ? 0 : Theme.space.m + 2
    rightPadding: chevron ? 0 : Theme.space.m
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: text + ". " + line
    Accessible.selected: selected

    contentItem: RowLayout {
        id: content

        spacing: Theme.space.m

        Icon {
            name: row.refused ? "circle-alert" : "git-merge"
            size: Theme.icon.row
            color: row.refused ? Theme.color.redInk : Theme.color.amberInk
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: row.text
                weight: Font.DemiBold
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: row.line
                type: Theme.type.caption
                color: Theme.color.ink2
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Icon {
            visible: row.chevron
            name: "chevron-right"
            size: Theme.icon.row
            color: Theme.color.ink2
        }
    }

    background: Rectangle {
        radius: row.chevron ? 0 : Theme.radius.control
        color: row.selected ? Theme.color.accentSoft : row.down ? Theme.color.pressed : row.hovered ? Theme.color.tone : "transparent"

        Hairline {
            visible: row.chevron
            anchors.bottom: parent.bottom
            width: parent.width
        }

        FocusRing {
            shown: row.visualFocus
            anchors.margins: 0
        }
    }
}
