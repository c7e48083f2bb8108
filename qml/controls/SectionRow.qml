// SPDX-License-Identifier: Apache-2.0
// SectionRow.qml — one section of a form: its number and name, and a tick or what is answered.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: row

    property string number
    property int answered: 0
    property int total: 0
    property bool current: false
    readonly property bool complete: total > 0 && answered >= total

    implicitWidth: 240
    implicitHeight: Math.max(Theme.metric.sectionRow, content.implicitHeight + Theme.space.l)
    leftPadding: Theme.space.s + 2
    rightPadding: Theme.space.s + 2
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 %2, %3 of %4 answered").arg(number).arg(text).arg(answered).arg(total)
    Accessible.selected: current

    contentItem: RowLayout {
        id: content

        spacing: Theme.space.m

        Label {
            visible: row.number !== ""
            Layout.minimumWidth: Theme.scaled(10) // one digit: the names stand under each other
            text: row.number
            weight: row.current ? Font.DemiBold : Font.Normal
            color: row.current ? Theme.color.accentSoftInk : Theme.color.ink3
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            text: row.text
            weight: row.current ? Font.DemiBold : Font.Medium
            color: row.current ? Theme.color.accentSoftInk : Theme.color.ink
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            visible: !row.complete && row.total > 0
            text: row.answered + "/" + row.total
            type: Theme.type.caption
            weight: row.current ? Font.DemiBold : Font.Normal
            color: row.current ? Theme.color.accentSoftInk : Theme.color.ink2
            Accessible.ignored: true
        }

        Icon {
            visible: row.complete
            name: "check"
            size: Theme.icon.row
            color: Theme.color.accentSoftInk
        }
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: row.current ? Theme.color.accentSoft : row.down ? Theme.color.pressed : row.hovered ? Theme.color.tone : "transparent"

        FocusRing {
            shown: row.visualFocus
            anchors.margins: 0
        }
    }
}
