// SPDX-License-Identifier: Apache-2.0
// ListRow.qml — one line of a list: a value in the margin, a title with a line beneath, a state and a way on.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: row

    property real marginWidth: 0
    property string marginText
    property string marginNote
    property TypeStyle marginType: Theme.phone ? Theme.type.body : Theme.type.heading3
    property int marginWeight: Font.DemiBold
    property string line
    property string status
    property string statusIcon
    property int statusTone: Theme.Neutral
    property real statusWidth: Theme.phone ? 0 : 168
    property string leadingIcon
    property color leadingColor: Theme.color.ink2
    property string trailing
    property int trailingTone: Theme.Neutral
    property bool chevron: true
    property bool selected: false
    property bool next: false
    property bool separator: true
    property bool wraps: Theme.largeText
    property real sidePadding: Theme.phone ? Theme.space.l : Theme.pagePadding
    property bool showFocus: visualFocus
    property alias extra: slot.data

    implicitWidth: 320
    implicitHeight: Math.max(Theme.metric.listRowNormal, content.implicitHeight + 2 * Theme.space.s)
    hoverEnabled: true
    Accessible.name: joined([marginNote, marginText, text, line, status, trailing])

    function joined(parts: list<string>): string {
        let name = "";
        for (const part of parts)
            name += part === "" ? "" : name === "" ? part : ", " + part;
        return name;
    }

    background: Rectangle {
        color: row.selected ? Theme.color.accentSoft : row.down ? Theme.color.pressed : row.hovered ? Theme.color.tone : "transparent"

        MarginRule {
            visible: row.marginWidth > 0
            x: row.marginWidth - (active ? width - 1 : 0)
            height: parent.height
            active: row.next || (row.selected && row.marginWidth > 0)
        }

        Hairline {
            visible: row.separator
            x: row.marginWidth
            y: parent.height - 1
            width: parent.width - x - (row.marginWidth > 0 ? row.sidePadding : 0)
        }

        FocusRing {
            shown: row.showFocus
            anchors.margins: Theme.stroke.focusGap
        }
    }

    contentItem: Item {
        GridLayout {
            visible: row.marginWidth > 0
            x: 0
            width: row.marginWidth - (Theme.phone ? Theme.space.m : 20)
            anchors.verticalCenter: parent.verticalCenter
            columns: Theme.phone || Theme.largeText ? 1 : 2
            columnSpacing: Theme.space.s
            rowSpacing: 0
            layoutDirection: Theme.phone || Theme.largeText ? Qt.LeftToRight : Qt.RightToLeft

            Label {
                Layout.alignment: Qt.AlignRight
                Layout.minimumWidth: Theme.phone ? 0 : Theme.scaled(26)
                horizontalAlignment: Text.AlignRight
                text: row.marginText
                type: row.marginType
                weight: row.marginWeight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Label {
                Layout.alignment: Qt.AlignRight
                Layout.fillWidth: true
                visible: row.marginNote !== ""
                horizontalAlignment: Text.AlignRight
                text: row.marginNote
                type: Theme.phone ? Theme.type.caption : Theme.type.body
                color: Theme.color.ink2
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        RowLayout {
            id: content

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: row.marginWidth > 0 ? row.marginWidth + (Theme.phone ? Theme.space.l : Theme.space.xl) : 0
            anchors.rightMargin: row.marginWidth > 0 ? row.sidePadding : 0
            spacing: Theme.space.m

            Icon {
                visible: row.leadingIcon !== ""
                name: row.leadingIcon
                size: Theme.icon.row
                color: row.leadingColor
            }

            ColumnLayout {
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: row.text
                    weight: Font.DemiBold
                    wrapMode: row.wraps ? Text.Wrap : Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }

                Label {
                    Layout.fillWidth: true
                    visible: row.line !== ""
                    text: row.line
                    type: Theme.type.caption
                    color: Theme.color.ink2
                    wrapMode: row.wraps ? Text.Wrap : Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }

            StatusLabel {
                visible: row.status !== ""
                Layout.preferredWidth: Math.max(row.statusWidth, implicitWidth)
                type: Theme.phone ? Theme.type.caption : Theme.type.body
                icon: row.statusIcon
                text: row.status
                tone: row.statusTone
                Accessible.ignored: true
            }

            RowLayout {
                id: slot

                Layout.fillWidth: false

                visible: children.length > 0
            }

            Label {
                visible: row.trailing !== ""
                text: row.trailing
                type: Theme.phone ? Theme.type.caption : Theme.type.body
                weight: row.trailingTone === Theme.Neutral ? Font.Normal : Font.Medium
                color: Theme.toneInk(row.trailingTone)
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Icon {
                visible: row.chevron
                name: "chevron-right"
                size: Theme.icon.row
                color: Theme.color.ink2
            }
        }
    }
}
