// SPDX-License-Identifier: Apache-2.0
// MatterRow.qml — one thing to raise: its number in the margin, what it is, and what it comes from.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Item {
    id: row

    required property string number
    required property string title
    required property string line
    required property string sourceText
    required property string sourceIcon
    property real marginWidth: 0

    implicitHeight: content.implicitHeight + 2 * Theme.space.m
    objectName: "matter-" + number
    Accessible.role: Accessible.ListItem
    Accessible.name: number + ", " + title + (line === "" ? ", " : ", " + line + ", ") + sourceText

    Label {
        x: row.marginWidth - width - (Theme.phone ? Theme.space.m : 20)
        y: content.y
        text: row.number
        type: Theme.type.heading3
        color: Theme.color.accentSoftInk
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: row.marginWidth + (Theme.phone ? Theme.space.l : 20)
        y: Theme.space.m
        spacing: Theme.space.xs

        Label {
            Layout.fillWidth: true
            text: row.title
            type: Theme.phone ? Theme.type.body : Theme.type.heading3
            weight: Font.DemiBold
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: row.line
            color: Theme.color.ink2
            Accessible.ignored: true
        }

        StatusLabel {
            icon: row.sourceIcon
            text: row.sourceText
            type: Theme.type.caption
            weight: Font.Normal
        }
    }

    Hairline {
        x: content.x
        y: row.height - height
        width: content.width
    }
}
