// SPDX-License-Identifier: Apache-2.0
// RankRow.qml — one choice of a ranking: its number, its words, and what moves it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.Interview

FocusScope {
    id: row

    required property string label
    property int place: 0
    property int places: 0
    property bool ranked: false
    property bool invalid: false
    property bool fixed: false

    signal moved(int to)
    signal focusWanted(int to)

    implicitHeight: Math.max(Theme.metric.choiceCardMinHeight, content.implicitHeight + Theme.space.s)
    Accessible.role: Accessible.ListItem
    Accessible.name: ranked ? qsTr("%1, number %2 of %3").arg(label).arg(place + 1).arg(places) : qsTr("%1, not ranked yet").arg(label)
    Accessible.focusable: true

    function pass(rows: int) {
        moved(Math.min(places - 1, Math.max(0, place + rows)));
    }

    Keys.onPressed: event => {
        const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        event.accepted = by !== 0;
        if (by !== 0 && (event.modifiers & Qt.AltModifier) && !row.fixed)
            row.moved(row.place + by);
        else if (by !== 0)
            row.focusWanted(row.place + by);
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: handle.pressed ? Theme.color.pressed : Theme.color.surface
        border.width: row.invalid ? Theme.stroke.selected : Theme.stroke.hairline
        border.color: row.invalid ? Theme.color.redSolid : row.fixed ? Theme.color.hairline : Theme.color.controlBorder

        FocusRing {
            shown: row.activeFocus
        }
    }

    RowLayout {
        id: content

        anchors.fill: parent
        anchors.leftMargin: 15
        spacing: Theme.space.s

        Label {
            Layout.minimumWidth: Theme.scaled(22)
            text: row.ranked ? String(row.place + 1) : "–"
            weight: Font.DemiBold
            color: row.ranked ? Theme.color.accentSoftInk : Theme.color.ink3
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            text: row.label
            weight: Font.Medium
            Accessible.ignored: true

            // Where there is no room for the handle, the words are held and drawn.
            RankDrag {
                anchors.fill: parent
                moving: row
                holdFirst: true
                enabled: !row.fixed
                onTouched: row.forceActiveFocus(Qt.MouseFocusReason)
                onPassed: rows => row.pass(rows)
            }
        }

        IconButton {
            objectName: "rank-up"
            visible: !row.fixed
            enabled: row.place > 0
            activeFocusOnTab: row.activeFocus
            icon.name: "arrow-up"
            iconSize: Theme.icon.row
            text: qsTr("Move up: %1").arg(row.label)
            onClicked: row.moved(row.place - 1)
        }

        IconButton {
            objectName: "rank-down"
            visible: !row.fixed
            enabled: row.place + 1 < row.places
            activeFocusOnTab: row.activeFocus
            icon.name: "arrow-down"
            iconSize: Theme.icon.row
            text: qsTr("Move down: %1").arg(row.label)
            onClicked: row.moved(row.place + 1)
        }

        RankDrag {
            id: handle

            Layout.preferredWidth: Theme.metric.touchTarget
            Layout.fillHeight: true
            objectName: "rank-handle"
            visible: !row.fixed && row.width >= Theme.scaled(420)
            moving: row
            onTouched: row.forceActiveFocus(Qt.MouseFocusReason)
            onPassed: rows => row.pass(rows)
            cursorShape: Qt.OpenHandCursor

            Icon {
                anchors.centerIn: parent
                name: "grip-vertical"
                size: Theme.icon.row
                color: Theme.color.ink3
            }
        }
    }
}
