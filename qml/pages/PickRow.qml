// SPDX-License-Identifier: Apache-2.0
// PickRow.qml — one thing to pick in a pane; the picked one is tinted.
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

    property string line
    property bool selected: false
    property color inkColor: Theme.color.ink2

    implicitHeight: Math.max(Theme.metric.listRowLarge, content.implicitHeight + Theme.space.xl)
    leftPadding: Theme.space.m
    rightPadding: Theme.space.m
    leftInset: -Theme.space.xs
    rightInset: -Theme.space.xs
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: text + ", " + line
    Accessible.selected: selected

    background: Rectangle {
        radius: Theme.radius.control
        color: row.selected ? Theme.color.accentSoft : row.down ? Theme.color.pressed : row.hovered ? Theme.color.tone : "transparent"

        FocusRing {
            shown: row.visualFocus
            anchors.margins: 0
        }
    }

    contentItem: RowLayout {
        id: content

        spacing: Theme.space.m

        Icon {
            name: row.icon.name
            size: Theme.icon.row
            color: row.inkColor
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: row.text
                weight: Font.DemiBold
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: row.line
                type: Theme.type.caption
                color: Theme.color.ink2
                Accessible.ignored: true
            }
        }
    }
}
