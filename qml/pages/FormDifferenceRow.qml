// SPDX-License-Identifier: Apache-2.0
// FormDifferenceRow.qml — a question that a newer version of the form asks otherwise, and what becomes of its answer.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Item {
    id: row

    required property string label
    required property string line
    required property bool warns

    implicitHeight: Math.max(Theme.metric.touchTarget, content.implicitHeight + Theme.space.l)
    Accessible.role: Accessible.ListItem
    Accessible.name: line === "" ? label : label + ". " + line

    RowLayout {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.space.m

        Icon {
            Layout.alignment: Qt.AlignTop
            visible: row.warns
            name: "triangle-alert"
            size: Theme.icon.row
            color: Theme.toneInk(Theme.Amber)
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: row.label
                weight: Font.Medium
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.line
                type: Theme.type.caption
                color: row.warns ? Theme.toneInk(Theme.Amber) : Theme.color.ink2
                Accessible.ignored: true
            }
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
